/**
 * The weightiest of a list, spread out: what answers, or is answered by, a statement already picked counts for less
 * (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998, with the dataset's replies for similarity).
 */
import type { Lists, StatementIndex } from "../../pack/statement-index.ts";

export interface WeighedStatement {
  readonly statement: number;
  readonly weight: number;
}

/** What is left of a statement's weight for each reply that ties it to one already picked. */
const TIED_SHARE = 0.6;

/** At most `limit` statements in the order they were picked; ties go to the lower number. */
export function pickApart(
  weighed: readonly WeighedStatement[],
  limit: number,
  index: StatementIndex,
): readonly number[] {
  const left = new Map(weighed.map(({ statement, weight }) => [statement, weight]));
  const picked: number[] = [];
  while (picked.length < limit && left.size > 0) {
    let best = -1;
    let most = -1;
    for (const [statement, weight] of left) {
      if (weight > most || (weight === most && statement < best)) {
        best = statement;
        most = weight;
      }
    }
    picked.push(best);
    left.delete(best);
    for (const tied of [...listOf(index.replies, best), ...listOf(index.repliedBy, best)]) {
      const weight = left.get(tied);
      if (weight !== undefined) left.set(tied, weight * TIED_SHARE);
    }
  }
  return picked;
}

function listOf({ at, items }: Lists, list: number): Uint32Array {
  return items.subarray(at[list], at[list + 1]);
}
