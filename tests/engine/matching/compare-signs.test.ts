import { expect, it } from "vitest";
import { compareSigns, type Sign } from "../../../src/engine/matching/compare-signs.ts";
import { StatementFlag } from "../../../src/pack/statement-index.ts";

const PLAIN: Sign = {
  negated: false,
  denies: false,
  twice: false,
  denied: new Set(),
  denials: [],
  rejected: false,
};
const NOT: Sign = { ...PLAIN, negated: true, denies: true };
const NOTHING = { words: { denied: false, deniedAlike: false }, assertion: { asksAlone: false } };
const FOUND = { ...NOTHING, words: { denied: true, deniedAlike: false } };
const { negated, negatedTwice, denial } = StatementFlag;

it.each<
  readonly [why: string, found: typeof NOTHING, sign: Sign, flags: number, signs: ReturnType<typeof compareSigns>]
>([
  ["nothing denied", NOTHING, PLAIN, 0, "alike"],
  ["the claim denies what the statement says", FOUND, NOT, 0, "opposite"],
  ["the claim denies something else", NOTHING, NOT, 0, "alike"],
  ["both deny", FOUND, NOT, negated, "alike"],
  ["a denial told as such", FOUND, NOT, denial | negated, "alike"],
  ["a denial, and what it denies", NOTHING, PLAIN, denial | negated, "opposite"],
  ["the statement denies twice", FOUND, NOT, negated | negatedTwice, "unknown"],
  ["the claim denies twice", FOUND, { ...NOT, twice: true }, negated, "alike"],
  ["both deny twice", FOUND, { ...NOT, twice: true }, negated | negatedTwice, "alike"],
  ["the claim denies twice what is so", FOUND, { ...NOT, twice: true }, 0, "unknown"],
  ["somebody rejects what is so", NOTHING, { ...PLAIN, rejected: true }, 0, "opposite"],
  ["somebody rejects it, the statement denies beside", NOTHING, { ...PLAIN, rejected: true }, negated, "unknown"],
  [
    "both say rejected",
    { ...FOUND, words: { denied: true, deniedAlike: true } },
    { ...NOT, rejected: true },
    negated,
    "alike",
  ],
  ["the claim only asks", { ...NOTHING, assertion: { asksAlone: true } }, PLAIN, 0, "unknown"],
])("%s", (_why, found, sign, flags, signs) => expect(compareSigns(found, sign, flags)).toBe(signs));
