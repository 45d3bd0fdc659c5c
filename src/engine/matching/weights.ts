/**
 * What a match is weighed by: its raw score is the sum of `WEIGHTS[name] × evidence[name]`, and `calibrate` turns that into
 * the share of such matches that were right. How the numbers were come by: docs/decisions/0004-matching.md.
 */
export const WEIGHTS = {
  /** Always 1. */
  base: -15.95,
  /** Square root of the BM25F score in units of the rarest word's idf: how much was found at all. */
  found: 3.05,
  /** Share of the claim's words, by what they tell, that stand anywhere in the statement. */
  claimCovered: 2.76,
  /** Share of the statement's text, and of its sources' headlines, that stands in the claim. */
  textCovered: 1.1,
  headlineCovered: 2.2,
  /** Geometric mean of the claim's share and the better of text's and headline's. */
  both: 4.94,
  /** Share of the claim's words found only as another word of the same group. */
  synonyms: 18,
  /** Share of the claim's names, of its other words and of its tags found as words; whether its author is found. */
  namesCovered: 0.77,
  contentCovered: 1.3,
  tagsCovered: 2.4,
  authorFound: 1,
  /** Share of the names, and of the other words, of the statement's text that stand in the claim. */
  textNames: 0.58,
  textContent: 1.06,
  /** Times the share of either's names that the other does not have. */
  strangeNames: -0.62,
  /** The rarest word shared in units of the rarest word's idf; square root of how many are shared. */
  rarest: 6.5,
  shared: 0.43,
  /** Square root of how many of them are no names; geometric mean of both sides' shares of such words. */
  sharedContent: 0.73,
  contentBoth: 0.49,
  /** Numbers written in both; numbers in the claim and none shared. */
  sameNumbers: 1,
  otherNumbers: -0.2,
  /** Both count the same thing and the figures differ. */
  otherFigures: -2.5,
  /** Times the share of the statement's entities that the claim names (near and far ones in part). */
  entities: 4,
  /** Times the share of the statement's entities that the article never names. */
  strangers: -3,
  /** Times the share of the claim's entities that the statement does not name. */
  unanswered: -2,
  /** Who says it: the statement's speaker, or somebody else. */
  sameSpeaker: 1.5,
  otherSpeaker: -0.7,
  /** The statement's speaker is named nowhere in the article. */
  absentSpeaker: -2,
  /** When: within `CLOSE_DAYS`; further than `FAR_DAYS`. */
  sameTime: 0.8,
  otherTime: -1.5,
  /** How far the best candidate's score is before the next one's, up to `FAR_AHEAD`. */
  ahead: 1.5,
} as const;

/** What *the same matter* is weighed by (`same-matter.ts`), fitted on sentence pairs (`npm run eval -- pairs … --fit`) and rounded. */
export const MATTER_WEIGHTS = {
  base: -1.05,
  /** The raw score above: how like the two are. */
  likeness: 0.1,
  /** How like the statement the claims nearby are. */
  support: 0.35,
  /** Square root of how many words are shared that are no names. */
  sharedContent: 0.25,
  /** The claim says what is meant, wished or bound to be. */
  plans: -0.75,
  /** The statement counts something; the claim does as well; both say that something is the most or the first. */
  counts: 0.5,
  bothCount: 0.5,
  bothCompare: 0.5,
} as const;

export type EvidenceName = keyof typeof WEIGHTS;
export type Evidence = Record<EvidenceName, number>;

/** Days between claim and statement that still are the same time, where the claim names its time and where it does not. */
export const CLOSE_DAYS = { named: 3, implied: 14 } as const;
/** Further apart than this the two speak of different events. */
export const FAR_DAYS = { named: 31, implied: 45 } as const;

/**
 * The least score for *same* and *contradicts*, for *updates*, and for anything; for *related* the least score of being of
 * the same matter.
 */
export const THRESHOLDS = { same: 0.7, updates: 0.45, near: 0.35, related: 0.6 } as const;

/** The logistic function at 0, 0.5 … 8, worked out beforehand: `Math.exp` differs between browsers. */
const LOGISTIC = [
  0.5, 0.62246, 0.731059, 0.817574, 0.880797, 0.924142, 0.952574, 0.970688, 0.982014, 0.989013, 0.993307, 0.99593,
  0.997527, 0.998499, 0.999089, 0.999447, 0.999665,
] as const;
const STEP = 0.5;

/** Raw score to 0 … 1, by straight lines between the points of the table. */
export function calibrate(raw: number): number {
  const distance = Math.min(Math.abs(raw) / STEP, LOGISTIC.length - 1);
  const below = Math.floor(distance);
  const low = LOGISTIC[below] as number;
  const high = LOGISTIC[below + 1] ?? low;
  const value = low + (high - low) * (distance - below);
  return raw < 0 ? 1 - value : value;
}
