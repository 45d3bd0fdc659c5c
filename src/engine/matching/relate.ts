/**
 * What a statement is to a claim that it resembles: the same, its contradiction, its continuation, or merely near it.
 *
 * The same needs a good score, enough of either text in the other, the same time and the same sign (`compare-signs.ts`); a
 * statement of another year, or later than the article, is never the same. Opposite signs contradict each other, unless the
 * statement's own speaker speaks; so do two figures of the same unit given by the same speaker at the same time. Where nobody
 * can tell the sign it is neither. What is later than the article and resembles a claim carries it on. All else that is near
 * enough and of the same matter is *related*.
 */
import type { StatementIndex } from "../../pack/statement-index.ts";
import type { FoundClaim } from "../findings.ts";
import type { Relation } from "../reading.ts";
import type { TextView } from "../text/text-view.ts";
import type { FigureDifference } from "./compare-figures.ts";
import { compareSigns, type Sign } from "./compare-signs.ts";
import { readPolarity } from "./polarity.ts";
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
  const sign: Sign = { ...readPolarity(view, claim.start, claim.end), rejected: claim.denied };
  const past = PAST.test(claim.text);
  const isThen = (one: WeighedInArticle) => !one.days.since && isSameTime(one.days, isLongAgo(one, past), one.score);
  const best = weighed.find(isThen);
  const related: Related[] = [];
  for (const one of weighed) {
    if (one.score < THRESHOLDS.near) break;
    const { figures } = one;
    const near = isThen(one) && (best === undefined || one.raw >= SECOND_SHARE * best.raw);
    const relation = relationOf(one, sign, near, index);
    if (relation === null) continue;
    related.push({ statement: one.statement, relation, score: one.score, weighed: one, figures, reply: null });
  }
  return related;
}

/** `near`: of the claim's time, and hardly behind the best that is. */
function relationOf(one: WeighedInArticle, sign: Sign, near: boolean, index: StatementIndex): Relation | null {
  const { score, days, entities, evidence, figures, matter } = one;
  const alike = score >= THRESHOLDS.same && near && saysTheSame(one);
  const signs = alike ? compareSigns(one, sign, index.flags[one.statement] as number) : "unknown";
  if (signs !== "unknown") {
    const itsSpeaker = entities.speaker === "same" || one.words.speakerNamed;
    if (signs === "opposite") return itsSpeaker ? "related" : "contradicts";
    if (figures.length === 0) return "same";
    return entities.speaker === "same" && evidence.claimCovered > 0.5 ? "contradicts" : "related";
  }
  const soon = days.apart !== null && days.apart <= UPDATE_DAYS;
  if (score >= THRESHOLDS.updates && days.since && soon && shares(evidence, SHARED.updates)) return "updates";
  return matter.score >= THRESHOLDS.related && shares(evidence, SHARED.related) ? "related" : null;
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
/** It speaks of what was before something else that is past. */
const PAST = /\bhad\b/;
/** A second statement is the same only where it is nearly as near: else it speaks beside what the first one says. */
const SECOND_SHARE = 0.6;

/** So sure of the words that weeks may lie between: it says so, or the statement's own speaker speaks. */
function isLongAgo({ score, entities }: WeighedInArticle, past: boolean): boolean {
  return score >= SURE && (past || entities.speaker === "same");
}

/** Where nobody knows the day, words alone have to do, and all of them. */
function isSameTime({ apart, named, wide }: Weighed["days"], longAgo: boolean, score: number): boolean {
  if (apart === null) return score >= SURE;
  if (named) return apart <= CLOSE_DAYS.named && (!wide || score >= SURE);
  return apart <= (longAgo ? SURE_DAYS : CLOSE_DAYS.implied);
}
