/**
 * What a statement is to a claim that it resembles: the same, its contradiction, its continuation, or merely near it.
 *
 * The same needs a good score, enough of either text in the other, the same time and the same sign; a statement of another
 * year, or later than the article, is never the same. A denial and a claim that denies nothing contradict each other, and so
 * does a claim that something is not so and a statement that it is; so do two figures of the same unit given by the same
 * speaker at the same time. What is later than the article and resembles a claim carries it on. All else that is near enough
 * and of the same matter is *related*.
 */
import { StatementFlag, type StatementIndex } from "../../pack/statement-index.ts";
import type { FoundClaim } from "../findings.ts";
import type { Relation } from "../reading.ts";
import type { TextView } from "../text/text-view.ts";
import type { FigureDifference } from "./compare-figures.ts";
import { type Polarity, readPolarity } from "./polarity.ts";
import type { WeighedInArticle } from "./same-matter.ts";
import type { Weighed } from "./weigh.ts";
import { CLOSE_DAYS, type Evidence, THRESHOLDS } from "./weights.ts";

export interface Related {
  readonly statement: number;
  readonly relation: Relation;
  /** 0 … 1 */
  readonly score: number;
  /** How it was weighed; null where it came by a reply to another match. */
  readonly weighed: WeighedInArticle | null;
  readonly figures: readonly FigureDifference[];
  /** Why by reply: "denies" … and the statement it replies to. */
  readonly reply: { readonly how: string; readonly to: number } | null;
}

export function relate(
  weighed: readonly WeighedInArticle[],
  claim: FoundClaim,
  view: TextView,
  index: StatementIndex,
): readonly Related[] {
  const sign: Sign = {
    ...readPolarity(view, claim.start, claim.end),
    rejected: claim.denied,
    past: PAST.test(claim.text),
    asks: ASKS.test(claim.text),
  };
  const best = weighed.find((one) => isSameTime(one.days, isLongAgo(one, sign), one.score));
  const related: Related[] = [];
  for (const one of weighed) {
    if (one.score < THRESHOLDS.near) break;
    const { figures } = one;
    const rival = best !== undefined && one.raw < SECOND_SHARE * best.raw;
    const relation = relationOf(one, sign, rival, index);
    if (relation === null) continue;
    related.push({ statement: one.statement, relation, score: one.score, weighed: one, figures, reply: null });
  }
  return related;
}

function relationOf(one: WeighedInArticle, sign: Sign, rival: boolean, index: StatementIndex): Relation | null {
  const { score, days, entities, evidence, figures, matter } = one;
  const isThen = isSameTime(days, isLongAgo(one, sign), score) && !days.since;
  const agreement = compareSigns(one, sign, index.flags[one.statement] as number);
  if (score >= THRESHOLDS.same && isThen && !rival && agreement !== "unknown" && saysTheSame(one)) {
    const itsSpeaker = entities.speaker === "same" || one.words.speakerNamed;
    if (agreement === "opposite") return itsSpeaker ? "related" : "contradicts";
    if (figures.length === 0) return "same";
    return entities.speaker === "same" && evidence.claimCovered > 0.5 ? "contradicts" : "related";
  }
  const soon = days.apart !== null && days.apart <= UPDATE_DAYS;
  if (score >= THRESHOLDS.updates && days.since && soon && shares(evidence, SHARED.updates)) return "updates";
  return matter.score >= THRESHOLDS.related && shares(evidence, SHARED.related) ? "related" : null;
}

/**
 * Whether claim and statement say that something is so or is not so, both or one of them. Unknown where somebody rejects what
 * is claimed and the statement, no denial itself, denies something beside, where it denies twice and the claim once, and where
 * the claim only asks ("weigh whether she may stay").
 */
function compareSigns({ words }: WeighedInArticle, sign: Sign, flags: number): "alike" | "opposite" | "unknown" {
  const { rejected } = sign;
  if (sign.asks) return "unknown";
  const denies = rejected || (sign.denies && words.denied);
  if ((flags & StatementFlag.denial) !== 0) return denies ? "alike" : "opposite";
  if ((flags & StatementFlag.negated) !== 0) {
    const twice = (flags & StatementFlag.negatedTwice) !== 0 && !sign.twice;
    return denies && (rejected || twice) ? "unknown" : "alike";
  }
  return rejected || (sign.negated && words.denied) ? "opposite" : "alike";
}

/**
 * Whether enough of what either says stands in the other, and not only whom and what both speak of: newspapers write many
 * sentences about one decision, and each of them shares its names and its noun. Less is enough where the statement's people
 * all stand in the article or its speaker speaks; more is wanted where somebody else speaks, and so on another occasion.
 */
function saysTheSame({ entities: { strange, speaker }, evidence, score }: WeighedInArticle): boolean {
  if (evidence.contentBoth < SHARED.same.content) return false;
  if (evidence.claimCovered >= SHARED.same.claim || evidence.textCovered >= SHARED.same.text) return true;
  if (speaker === "other") return false;
  if (speaker === "same" && score >= SURE)
    return both(evidence) >= (strange === 0 ? SHARED.same.bothSpoken : SHARED.same.bothSure);
  return both(evidence) >= (strange === 0 || speaker === "same" ? SHARED.same.bothNear : SHARED.same.both);
}

function shares(evidence: Evidence, least: { text: number; both: number; content: number }): boolean {
  const { textCovered, contentBoth } = evidence;
  return textCovered >= least.text && contentBoth >= least.content && both(evidence) >= least.both;
}

/** Geometric mean of the claim's and the statement's share: a short claim's few words in a long statement count for little. */
function both({ claimCovered, textCovered }: Evidence): number {
  return Math.sqrt(claimCovered * textCovered);
}

/**
 * The least shares of the claim's words, of the statement's, of both, and of both but names: "Sinwar only made rare
 * appearances" says nothing of what else is known of him, however rare his name.
 */
const SHARED = {
  same: { claim: 0.55, text: 0.6, both: 0.4, bothNear: 0.33, bothSure: 0.28, bothSpoken: 0.24, content: 0.15 },
  updates: { text: 0.15, both: 0.25, content: 0.2 },
  related: { text: 0, both: 0.2, content: 0.1 },
} as const;

/** What merely resembles a claim and is later than this is another event, unless the dataset itself ties the two. */
const UPDATE_DAYS = 60;
/** So sure of the words, a claim that names no time may speak of weeks ago ("had asked for 33 years"), or of some day of a year. */
const SURE = 0.97;
const SURE_DAYS = 45;
const PAST = /\bhad\b/;
const ASKS = /\bwhether\b/i;
/** A second statement is the same only where it is nearly as near: else it speaks beside what the first one says. */
const SECOND_SHARE = 0.6;

interface Sign extends Polarity {
  /** Whoever says it denies it: "dismissed the charge that …". */
  readonly rejected: boolean;
  /** It speaks of what was before something else that is past. */
  readonly past: boolean;
  /** It leaves open whether something is so. */
  readonly asks: boolean;
}

/** So sure of the words that weeks may lie between: it says so, or the statement's own speaker speaks. */
function isLongAgo({ score, entities }: WeighedInArticle, { past }: Sign): boolean {
  return score >= SURE && (past || entities.speaker === "same");
}

/** Where nobody knows the day, words alone have to do, and all of them. */
function isSameTime({ apart, named, wide }: Weighed["days"], longAgo: boolean, score: number): boolean {
  if (apart === null) return score >= SURE;
  if (named) return apart <= CLOSE_DAYS.named && (!wide || score >= SURE);
  return apart <= (longAgo ? SURE_DAYS : CLOSE_DAYS.implied);
}
