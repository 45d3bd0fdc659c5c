/** What was said, done and denied in the invented story, and the claims of its article. */
import type { Claim, ClaimSource, Match, StatementContext, When } from "../../src/engine/reading.ts";
import { LONG_BODY, source } from "./sample-entities.ts";
import { spanOf } from "./sample-text.ts";

const statement = (
  id: string,
  date: string,
  when: When,
  kind: string,
  text: string,
  more: Partial<StatementContext> = {},
): StatementContext => ({
  id: `ferry/${id}`,
  topic: "ferry",
  date,
  when,
  kind,
  text,
  speaker: null,
  about: ["x-accord"],
  sources: [source("corvanian-gazette", "Notice on the ferry accord"), source("strait-wire", null)],
  replies: [],
  caution: null,
  ...more,
});

export const STATEMENTS: readonly StatementContext[] = [
  statement(
    "denial",
    "2022-11-03",
    "before",
    "denial",
    "The government of Corvania said that it was holding no talks with Estmark on a new ferry accord.",
    {
      speaker: { name: "Government of Corvania", entity: "x-corvania", via: "x-courier" },
      sources: [source("corvania-today", "No talks, says government", { published: "2022-11-03" })],
      replies: [{ relation: "denied by", statement: "ferry/offer" }],
      caution: "Only relayed by the state’s own broadcaster.",
    },
  ),
  statement("offer", "2023-05-04", "at", "claim", "Estmark said that it had offered 34 additional crossings a week.", {
    speaker: { name: "Tomas Reik", entity: "x-reik", via: null },
    replies: [{ relation: "denies", statement: "ferry/denial" }],
    sources: [source("strait-wire", "Estmark offers 34 crossings", { original: "Estmark Ministry of Transport" })],
  }),
  statement(
    "plan",
    "2023-05-05",
    "at",
    "report",
    "The Aldern Courier reported that President Ilse Varga planned to sign the ferry accord in Port Aldern in mid-May.",
    { speaker: { name: "Aldern Courier, citing unnamed officials", entity: "x-courier", via: null } },
  ),
  statement(
    "signed",
    "2023-05-20",
    "since",
    "event",
    "Corvania and Estmark signed the ferry accord in Lindhaven, not in Port Aldern.",
    {
      replies: [{ relation: "updates", statement: "ferry/plan" }],
    },
  ),
  statement(
    "in-force",
    "2023-11-01",
    "since",
    "treaty",
    "The Northern Strait ferry accord entered into force; it provides for 36 crossings a week, four fewer than first announced.",
    { speaker: { name: LONG_BODY, entity: "x-commission", via: null } },
  ),
  statement(
    "court",
    "2024-09",
    "since",
    "ruling",
    "The Court of the Seas dismissed the fishermen’s complaint against the accord.",
  ),
  statement(
    "ferry-lost",
    "2025-02-14",
    "since",
    "event",
    "The ferry Aldern II was taken out of service after an engine fire.",
  ),
  statement(
    "review",
    "2026-03-30",
    "since",
    "announcement",
    "Both governments announced a review of the accord for 2027.",
  ),
];

const WHY = {
  sentence: "Same people, same place and the same week.",
  terms: { "same speaker": 1.4, "same entities": 2.1, "same week": 0.9, "other figure": -0.6 },
  differences: [],
};

const match = (id: string, relation: Match["relation"], differences: readonly string[] = []): Match => ({
  statement: `ferry/${id}`,
  relation,
  score: 0.91,
  why: { ...WHY, differences },
});

const said = (text: string, cue: string, kind: ClaimSource["kind"], entityId: string | null = null): ClaimSource => ({
  ...spanOf(text),
  cue,
  kind,
  entity: entityId,
});

const claim = (text: string, more: Partial<Claim>): Claim => ({
  ...spanOf(text),
  speaker: null,
  quotation: "none",
  trail: [],
  hedge: [],
  figures: [],
  dates: [],
  matches: [],
  ...more,
});

const officials = said("two officials who asked not to be named", "told", "unnamed");
const reik = said("Tomas Reik", "said", "entity", "x-reik");

export const CLAIMS: readonly Claim[] = [
  claim("President Ilse Varga will travel to Port Aldern on 14 May to sign the Northern Strait ferry accord", {
    speaker: officials,
    trail: [said("the Aldern Courier", "told", "entity", "x-courier"), officials],
    quotation: "indirect",
    hedge: ["will"],
    matches: [
      match("plan", "same"),
      match("signed", "updates", ["here Port Aldern, there Lindhaven"]),
      match("in-force", "related"),
    ],
  }),
  claim("The accord would add 40 crossings a week", {
    speaker: reik,
    trail: [reik],
    quotation: "indirect",
    hedge: ["would"],
    matches: [match("offer", "contradicts", ["here 40, there 34"]), match("denial", "related")],
  }),
  claim("has reportedly asked for a delay", { hedge: ["reportedly"], matches: [match("court", "related")] }),
  claim("any date had been fixed", {}),
];
