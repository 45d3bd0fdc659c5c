/**
 * What a statement is to a claim that it resembles: the same, its contradiction, its continuation, or merely near it.
 *
 * The same needs a good score, the same time and the same sign; a statement of another year is never the same. Where the
 * signs differ ("denied having sold" against "sold") and the time is the same, they contradict each other; so do two
 * figures of the same unit given by the same speaker at the same time. What is later than the article and resembles a
 * claim carries it on. All else that is near enough is *related*.
 */
import { StatementFlag, type StatementIndex } from "../../pack/statement-index.ts";
import type { FoundClaim } from "../findings.ts";
import type { Relation } from "../reading.ts";
import type { TextView } from "../text/text-view.ts";
import { compareFigures, type FigureDifference } from "./compare-figures.ts";
import { readPolarity } from "./polarity.ts";
import type { Weighed } from "./weigh.ts";
import { CLOSE_DAYS, THRESHOLDS } from "./weights.ts";

export interface Related {
  readonly statement: number;
  readonly relation: Relation;
  /** 0 … 1 */
  readonly score: number;
  /** How it was weighed; null where it came by a reply to another match. */
  readonly weighed: Weighed | null;
  readonly figures: readonly FigureDifference[];
  /** Why by reply: "denies" … and the statement it replies to. */
  readonly reply: { readonly how: string; readonly to: number } | null;
}

export function relate(
  weighed: readonly Weighed[],
  claim: FoundClaim,
  view: TextView,
  index: StatementIndex,
): readonly Related[] {
  const { negated } = readPolarity(view, claim.start, claim.end);
  const related: Related[] = [];
  for (const one of weighed) {
    if (one.score < THRESHOLDS.related) break;
    const figures = compareFigures(claim.figures, one.statement, index);
    const relation = relationOf(one, negated, figures, index);
    if (relation === null) continue;
    related.push({ statement: one.statement, relation, score: one.score, weighed: one, figures, reply: null });
  }
  return related;
}

function relationOf(
  { statement, score, days, entities, evidence }: Weighed,
  negated: boolean,
  figures: readonly FigureDifference[],
  index: StatementIndex,
): Relation | null {
  const sameTime = isSameTime(days);
  const flags = index.flags[statement] as number;
  const opposite = negated !== ((flags & StatementFlag.negated) !== 0);
  if (score >= THRESHOLDS.same && sameTime && !(days.since && !days.named)) {
    if (opposite) return entities.speaker === "same" ? "related" : "contradicts";
    if (figures.length === 0) return "same";
    return entities.speaker === "same" && evidence.claimCovered > 0.5 ? "contradicts" : "related";
  }
  if (score >= THRESHOLDS.updates && days.since) return "updates";
  return "related";
}

/** Where nobody knows the day, words alone have to do. */
function isSameTime({ apart, named }: Weighed["days"]): boolean {
  return apart === null || apart <= (named ? CLOSE_DAYS.named : CLOSE_DAYS.implied);
}
