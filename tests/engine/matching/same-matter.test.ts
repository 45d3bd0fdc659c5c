import { describe, expect, it } from "vitest";
import { type Assertion, readAssertion } from "../../../src/engine/matching/assertion.ts";
import { explain } from "../../../src/engine/matching/explain.ts";
import { relate } from "../../../src/engine/matching/relate.ts";
import { termsOfMatter, weighAssertion, weighMatters } from "../../../src/engine/matching/same-matter.ts";
import type { Weighed } from "../../../src/engine/matching/weigh.ts";
import { type Evidence, WEIGHTS } from "../../../src/engine/matching/weights.ts";
import { readText } from "../../../src/engine/text/read-text.ts";
import { claimOfText, packOf } from "../../eval/claims-data.ts";

/** A candidate as `weigh` gives it, all evidence nought but what finds it. */
function candidate(statement: number, raw: number, plans = false): Weighed {
  const none = Object.fromEntries(Object.keys(WEIGHTS).map((name) => [name, 0])) as Evidence;
  const evidence = { ...none, base: 1, found: (raw - WEIGHTS.base) / WEIGHTS.found };
  const assertion = { plans, counts: false, bothCount: false, bothCompare: false, asksAlone: false };
  return { statement, raw, score: 0, evidence, assertion, figures: [] } as unknown as Weighed;
}

const matterOf = (claims: readonly (readonly Weighed[])[], claim = 0) => {
  const [first] = weighMatters(claims)[claim] ?? [];
  if (first === undefined) throw new Error("no candidate");
  return first;
};

describe("the same matter", () => {
  const alone = matterOf([[candidate(7, -4)]]).matter.raw;

  it("is surer where claims nearby resemble the statement too, and surest where they are next to it", () => {
    const next = matterOf([[candidate(7, -4)], [candidate(7, -6)]]).matter.raw;
    const far = matterOf([[candidate(7, -4)], ...Array(12).fill([]), [candidate(7, -6)]]).matter.raw;
    expect(next).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(alone);
  });

  it("gains nothing from claims that resemble another statement, or hardly anything", () => {
    expect(matterOf([[candidate(7, -4)], [candidate(8, 2)]]).matter.raw).toBe(alone);
    expect(matterOf([[candidate(7, -4)], [candidate(7, -14)]]).matter.raw).toBe(alone);
  });

  it("gains nothing from a claim that resembles five others more", () => {
    const others = [1, 2, 3, 4, 5].map((statement) => candidate(statement, 3));
    expect(matterOf([[candidate(7, -4)], [...others, candidate(7, 2)]]).matter.raw).toBe(alone);
  });

  it("is less sure of a plan", () => {
    expect(matterOf([[candidate(7, -4, true)]]).matter.raw).toBeLessThan(alone);
  });

  it("is explained by weights that sum to its score", () => {
    const found = matterOf([[candidate(7, -4)], [candidate(7, 1)]]);
    const sum = Object.values(termsOfMatter(found)).reduce((all, value) => all + value, 0);
    expect(sum).toBeCloseTo(found.matter.raw, 2);
  });
});

describe("related", () => {
  const index = packOf([{ id: "1", claim: "The ferry sank." }]).pack.statements;
  const { view, found } = claimOfText("The harbour was closed.");
  /** Near enough and with words in common; whether it is of the same matter is left to the claims beside it. */
  const near: Weighed = {
    ...candidate(0, -1),
    score: 0.5,
    evidence: { ...candidate(0, -1).evidence, claimCovered: 0.3, textCovered: 0.3, contentBoth: 0.2 },
    entities: { covered: 0, strange: 0, unanswered: 0, agree: true, speaker: "unknown", absentSpeaker: false },
    days: { apart: 90, named: false, wide: false, since: false },
  };
  const relatedIn = (others: readonly (readonly Weighed[])[]) => {
    const [weighed = []] = weighMatters([[near], ...others]);
    return relate(weighed, found, view, index).map(explain);
  };

  it("is what is near and of the same matter, and says so", () => {
    const [match] = relatedIn([[candidate(0, 3)], [candidate(0, 3)]]);
    expect(match?.relation).toBe("related");
    expect(match?.why.sentence).toContain("sentences nearby speak of it too");
    expect(match?.why.terms).toHaveProperty("support");
  });

  it("is not what is near alone", () => expect(relatedIn([])).toEqual([]));
});

describe("what a claim and a statement assert", () => {
  const index = packOf([
    { id: "1", claim: "It carried 40 cars, the most ever." },
    { id: "2", claim: "The ferry sank on 14 May 2023." },
  ]).pack.statements;
  const claim = { plans: true, counts: true, compares: true, asks: false };

  it("is read from the pack and the claim", () => {
    expect(weighAssertion(claim, 0, index)).toEqual({
      plans: true,
      counts: true,
      bothCount: true,
      bothCompare: true,
      asksAlone: false,
    });
    expect(weighAssertion({ ...claim, asks: true }, 0, index).asksAlone).toBe(true);
    expect(weighAssertion(claim, 1, index)).toEqual({
      plans: true,
      counts: false,
      bothCount: false,
      bothCompare: false,
      asksAlone: false,
    });
  });
});

describe("what a sentence asserts", () => {
  it.each<readonly [text: string, asserts: readonly (keyof Assertion)[]]>([
    ["The ferry is going to sail on Monday.", ["plans"]],
    ["He'll sign it.", ["plans"]],
    ["The ferry is going well.", []],
    ["Ministers want a new port.", ["plans"]],
    ["Twelve million people crossed the strait.", ["counts"]],
    ["It carried 40 cars.", ["counts"]],
    ["It was the highest price ever paid.", ["compares"]],
    ["They crossed by the thousands.", ["counts"]],
    ["Estmark signed the accord of 14 May 2023.", []],
  ])("%s", (text, asserts) => {
    const view = readText(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
    const found = readAssertion(view, 0, text.length);
    expect(Object.entries(found).flatMap(([name, is]) => (is ? [name] : []))).toEqual(asserts);
  });
});
