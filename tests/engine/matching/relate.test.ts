import { expect, it } from "vitest";
import { relate } from "../../../src/engine/matching/relate.ts";
import type { WeighedInArticle } from "../../../src/engine/matching/same-matter.ts";
import { claimOfText, packOf } from "../../eval/claims-data.ts";

const index = packOf([
  { id: "1", claim: "The ferry sank." },
  { id: "2", claim: "The ferry sank again." },
]).pack.statements;
const { view, found } = claimOfText("The ferry sank off the harbour.");

/** A candidate that says the same as the claim in every word. */
const candidate = (statement: number, raw: number, since: boolean) =>
  ({
    statement,
    raw,
    score: 0.95,
    evidence: { claimCovered: 1, textCovered: 1, contentBoth: 1 },
    words: { denied: false, deniedAlike: false, speakerNamed: false },
    assertion: { asksAlone: false },
    entities: { strange: 0, speaker: "unknown" },
    days: { apart: 1, named: false, wide: false, since },
    figures: [],
    matter: { score: 0 },
  }) as unknown as WeighedInArticle;

const relationsOf = (...weighed: readonly WeighedInArticle[]) =>
  relate(weighed, found, view, index).map(({ statement, relation }) => `${statement} ${relation}`);

it("measures what is the same against the best of its time, not against what came later", () => {
  expect(relationsOf(candidate(0, 6, false), candidate(1, 2, false))).toEqual(["0 same"]);
  expect(relationsOf(candidate(0, 6, true), candidate(1, 2, false))).toEqual(["0 updates", "1 same"]);
});
