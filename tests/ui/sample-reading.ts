/** A Reading of an invented story, with everything a view can meet: long names, state media, cautions, replies, right-to-left names. */
import type { Reading } from "../../src/engine/reading.ts";
import { ENTITIES, MENTIONS } from "./sample-entities.ts";
import { CLAIMS, STATEMENTS } from "./sample-statements.ts";
import { spanOf, TEXT } from "./sample-text.ts";

export const SAMPLE: Reading = {
  article: {
    url: "https://courier.example/2023/05/06/ferry-accord",
    title: "Corvania and Estmark will sign the ferry accord in Port Aldern next week",
    byline: "Jonas Pell",
    siteName: "The Harbour Post",
    published: { date: "2023-05-06", from: "json-ld" },
    language: "en",
    text: TEXT,
  },
  mentions: MENTIONS,
  unlinked: ["Lena Orlik", "Bay Forum", "Lena Orlik"].map((text) => ({
    ...spanOf(text),
    kind: "unknown" as const,
    why: "not in the pack",
  })),
  claims: CLAIMS,
  entities: ENTITIES,
  statements: STATEMENTS,
  publishers: [
    { id: "corvanian-gazette", name: "Corvanian Gazette", kind: "official", country: "XC", note: null },
    { id: "strait-wire", name: "Strait Wire", kind: "wire", country: null, note: null },
    {
      id: "corvania-today",
      name: "Corvania Today",
      kind: "state-media",
      country: "XC",
      note: "Controlled by the government of Corvania",
    },
  ],
  topics: [
    {
      id: "ferry",
      title: "The Northern Strait ferry accord",
      description: "Talks, signing and life of the ferry agreement between Corvania and Estmark.",
      score: 0.9,
      why: "Four of its entities are named.",
      background: ["ferry/denial", "ferry/ferry-lost"],
    },
  ],
  since: ["signed", "in-force", "court", "ferry-lost", "review"].map((id) => ({
    statement: `ferry/${id}`,
    why: id === "signed" ? "updates a claim of this article" : "about the article’s main topic",
  })),
  pack: {
    title: "Sidelight context",
    revision: 12,
    date: "2026-11-24",
    licence: "CC BY 4.0",
    attribution: "The Sidelight contributors",
    sha256: "0".repeat(64),
    counts: { entities: 4210, statements: 1312 },
    generator: "sidelight 0.1.0",
  },
};

/** The same article where the page names no date: nothing can be placed before or since. */
export const UNDATED: Reading = {
  ...SAMPLE,
  article: { ...SAMPLE.article, published: null },
  entities: ENTITIES.map((known) => ({ ...known, facts: known.facts.map((fact) => ({ ...fact, when: null })) })),
  statements: STATEMENTS.map((known) => ({ ...known, when: null })),
  since: [],
};

/** An article about which the pack knows nothing. */
export const NOTHING: Reading = {
  ...SAMPLE,
  article: { ...SAMPLE.article, title: "How to prune an old apple tree", siteName: "Garden Weekly" },
  mentions: [],
  claims: CLAIMS.map((known) => ({ ...known, matches: [] })),
  entities: [],
  statements: [],
  publishers: [],
  topics: [],
  since: [],
};
