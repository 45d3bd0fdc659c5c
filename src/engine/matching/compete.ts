/**
 * The candidates for one claim against one another: a statement far ahead of the next is surer than one among many alike.
 * One that says nearly the same as another is no rival of it: two records of one event do not speak against each other.
 */
import type { Weighed } from "./weigh.ts";
import { calibrate, WEIGHTS } from "./weights.ts";

/** Further ahead than this says nothing more. */
const FAR_AHEAD = 4;

/** Best first, each with how far it is ahead of the best of the others. */
export function compete(weighed: readonly Weighed[]): readonly Weighed[] {
  const sorted = [...weighed].sort((a, b) => b.raw - a.raw || a.statement - b.statement);
  const next = sorted[1];
  return sorted.map((one, index) => {
    const ahead = index > 0 ? 0 : Math.min(FAR_AHEAD, one.raw - (next?.raw ?? one.raw - FAR_AHEAD));
    const raw = one.raw + WEIGHTS.ahead * ahead;
    return { ...one, raw, score: calibrate(raw), evidence: { ...one.evidence, ahead } };
  });
}
