import { describe, expect, it } from "vitest";
import { compete } from "../../../src/engine/matching/compete.ts";
import type { Weighed } from "../../../src/engine/matching/weigh.ts";

const candidate = (statement: number, raw: number, since = false) =>
  ({ statement, raw, score: 0, evidence: { ahead: 0 }, days: { since } }) as unknown as Weighed;

/** "statement ahead", best first. */
const places = (...candidates: readonly Weighed[]) =>
  compete(candidates).map(({ statement, evidence }) => `${statement} ${evidence.ahead}`);

describe("candidates for one claim", () => {
  it("are the surer the further the best is ahead, up to a bound, and the others not at all", () => {
    expect(places(candidate(1, 2), candidate(2, 1))).toEqual(["1 1", "2 0"]);
    expect(places(candidate(1, 2), candidate(2, -20))).toEqual(["1 4", "2 0"]);
    expect(places(candidate(1, 2))).toEqual(["1 4"]);
    expect(places(candidate(2, 1), candidate(1, 1))).toEqual(["1 0", "2 0"]);
  });

  it("have no rival in what is later than the article", () => {
    expect(places(candidate(1, 2), candidate(2, 1.5, true))).toEqual(["1 4", "2 0"]);
    expect(places(candidate(1, 2), candidate(2, 1.5), candidate(3, 2.5, true))).toEqual(["3 0.5", "1 0.5", "2 0"]);
  });

  it("come best first, being ahead counted in", () => {
    expect(places(candidate(1, 2), candidate(2, 3, true))).toEqual(["1 4", "2 1"]);
  });
});
