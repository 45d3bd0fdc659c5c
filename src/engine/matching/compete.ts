/**
 * The candidates for one claim against one another: a statement far ahead of the next is surer than one among many alike.
 * What is later than the article is no rival of what is not: an article cannot mean it, however alike the words are
 * ("Senate acquits Trump", of either trial).
 */
import type { Weighed } from "./weigh.ts";
import { calibrate, WEIGHTS } from "./weights.ts";

/** Further ahead than this says nothing more. */
const FAR_AHEAD = 4;

/** Best first, each with how far it is ahead of the best of its rivals. */
export function compete(weighed: readonly Weighed[]): readonly Weighed[] {
  const sorted = [...weighed].sort(bestFirst);
  return sorted
    .map((one) => {
      const rival = sorted.find((other) => other !== one && (one.days.since || !other.days.since));
      const ahead = Math.max(0, Math.min(FAR_AHEAD, one.raw - (rival?.raw ?? -Infinity)));
      const raw = one.raw + WEIGHTS.ahead * ahead;
      return { ...one, raw, score: calibrate(raw), evidence: { ...one.evidence, ahead } };
    })
    .sort(bestFirst);
}

function bestFirst(a: Weighed, b: Weighed): number {
  return b.raw - a.raw || a.statement - b.statement;
}
