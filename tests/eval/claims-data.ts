/** The yardsticks of claim matching as records and claims of our own, so that the ordinary compiler and engine are measured. */
import { readFileSync } from "node:fs";
import { compilePack } from "../../build/pack/compile.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import type { FoundClaim } from "../../src/engine/findings.ts";
import { Weigher } from "../../src/engine/matching/match-claims.ts";
import type { Weighed } from "../../src/engine/matching/weigh.ts";
import { findNames } from "../../src/engine/names/find-names.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import type { TextView } from "../../src/engine/text/text-view.ts";
import { splitPack } from "../../src/pack/open-slice.ts";
import { openPack, type Pack } from "../../src/pack/pack.ts";

export interface KnownClaim {
  readonly id: string;
  readonly claim: string;
  readonly title?: string;
  readonly subtitle?: string;
}

export interface Query {
  readonly id: string;
  readonly text: string;
  /** Ids of the claims it repeats. */
  readonly claims: readonly string[];
}

/** Reads JSON Lines. Throws with file and line where a line is none. */
export function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as T];
      } catch {
        throw new Error(`${file}:${index + 1}: not JSON`);
      }
    });
}

/** A pack whose statements are `claims`, with no entity; `idOf` gives back the claim's own id for a statement's position. */
export function packOf(claims: readonly KnownClaim[]): { pack: Pack; idOf: readonly string[] } {
  const named = claims.map((claim, index) => ({ claim, id: `yardstick/${String(index).padStart(7, "0")}` }));
  const dataset: Dataset = {
    passport: { title: "Yardstick", revision: 1, date: "2020", licence: "none", attribution: "none" },
    publishers: [],
    topics: [],
    entities: [],
    statements: named.map(({ claim: { claim, title, subtitle }, id }) => ({
      id,
      topic: "yardstick",
      date: "2020",
      kind: "claim",
      text: claim,
      about: [],
      sources: [{ publisher: "yardstick", url: "https://yardstick.example/", ...(title ? { title } : {}) }],
      ...(subtitle ? { caution: subtitle } : {}),
    })),
  };
  return { pack: openPack(splitPack(compilePack(dataset))), idOf: claims.map(({ id }) => id) };
}

/** The statements that resemble `text` taken as one claim, best first, without any threshold. */
export function weighText(text: string, pack: Pack): readonly Weighed[] {
  const { view, found } = claimOfText(text);
  return new Weigher(findNames(view, pack.names, null), view, pack.statements, null).weigh(found);
}

/** The whole of `text` as one claim of an article that is nothing else. */
export function claimOfText(text: string): { view: TextView; found: FoundClaim } {
  return {
    view: readText(text, [{ start: 0, end: text.length, kind: "paragraph" }]),
    found: {
      start: 0,
      end: text.length,
      text,
      speaker: null,
      quotation: "none",
      trail: [],
      hedge: [],
      figures: [],
      dates: [],
      datesBefore: [],
      denied: false,
      sentence: 0,
    },
  };
}

/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
