/** Recall at a precision, and average precision, of scored answers. */
export interface Answer {
  readonly score: number;
  readonly right: boolean;
}

/** The most right answers, as a share of `answerable`, above any score at which at least `precision` of the answers are right. */
export function recallAtPrecision(answers: readonly Answer[], answerable: number, precision: number): number {
  let right = 0;
  let best = 0;
  const sorted = byScore(answers);
  sorted.forEach((answer, index) => {
    if (answer.right) right++;
    // Answers of one score are given together or not at all.
    if (sorted[index + 1]?.score !== answer.score && right / (index + 1) >= precision) best = right;
  });
  return best / Math.max(1, answerable);
}

/** Mean of the precision at each right answer, over all right ones; answers of one score stand in no order. */
export function averagePrecision(answers: readonly Answer[]): number {
  const sorted = byScore(answers);
  const all = answers.filter(({ right }) => right).length;
  let right = 0;
  let sum = 0;
  let first = 0;
  while (first < sorted.length) {
    let end = first;
    while (end < sorted.length && sorted[end]?.score === sorted[first]?.score) end++;
    const here = sorted.slice(first, end).filter((answer) => answer.right).length;
    right += here;
    sum += here * (right / end);
    first = end;
  }
  return all === 0 ? 0 : sum / all;
}

function byScore(answers: readonly Answer[]): readonly Answer[] {
  return [...answers].sort((a, b) => b.score - a.score);
}
