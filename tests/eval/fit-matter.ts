/** The weights of *the same matter* by logistic regression, each evidence in units of its spread, with a weak pull towards 0. */
import type { MatterEvidence } from "../../src/engine/matching/same-matter.ts";
import type { Answer } from "./claims-recall.ts";

export interface Example {
  /** Examples of one group are held out together. */
  readonly group: string;
  readonly evidence: MatterEvidence;
  readonly right: boolean;
}

type Weights = Partial<Record<keyof MatterEvidence, number>>;

/** Strength of the pull, as if so many examples spoke for 0. */
const PULL = 3;
/** Newton steps; the sum moves by less than a millionth after eight. */
const STEPS = 15;

/** A weight for each evidence that is not the same everywhere, and `base`. */
export function fitMatter(examples: readonly Example[]): Weights {
  const names = (Object.keys(examples[0]?.evidence ?? {}) as (keyof MatterEvidence)[]).filter(
    (name) => new Set(examples.map(({ evidence }) => evidence[name])).size > 1,
  );
  const means = names.map((name) => mean(examples.map(({ evidence }) => evidence[name])));
  const spreads = names.map((name, i) =>
    Math.sqrt(mean(examples.map(({ evidence }) => (evidence[name] - (means[i] as number)) ** 2))),
  );
  const rows = examples.map(({ evidence }) => [
    1,
    ...names.map((name, i) => (evidence[name] - (means[i] as number)) / (spreads[i] as number)),
  ]);
  const fitted = regress(
    rows,
    examples.map(({ right }) => (right ? 1 : 0)),
  );
  const weights: Weights = {};
  let base = fitted[0] as number;
  names.forEach((name, i) => {
    const weight = (fitted[i + 1] as number) / (spreads[i] as number);
    weights[name] = weight;
    base -= weight * (means[i] as number);
  });
  return { base, ...weights };
}

/** Each example's score by weights fitted on the other groups, in units of likeness, so that all groups stand in one order. */
export function answerHeldOut(examples: readonly Example[]): readonly Answer[] {
  return [...new Set(examples.map(({ group }) => group))].flatMap((group) => {
    const { base: _, ...weights } = fitMatter(examples.filter((example) => example.group !== group));
    const unit = weights.likeness ?? 1;
    return examples
      .filter((example) => example.group === group)
      .map(({ evidence, right }) => ({
        score: Object.entries(weights).reduce(
          (sum, [name, weight]) => sum + (weight / unit) * evidence[name as keyof MatterEvidence],
          0,
        ),
        right,
      }));
  });
}

/** Newton's method; the first column is 1 and is not pulled. */
function regress(rows: readonly (readonly number[])[], targets: readonly number[]): readonly number[] {
  const width = rows[0]?.length ?? 0;
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : PULL * weight));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? PULL : 0)));
    rows.forEach((row, at) => {
      const likely = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));
      for (let i = 0; i < width; i++) {
        (slope[i] as number) += (likely - (targets[at] as number)) * (row[i] as number);
        for (let j = 0; j < width; j++) {
          ((curve[i] as number[])[j] as number) += likely * (1 - likely) * (row[i] as number) * (row[j] as number);
        }
      }
    });
    solve(curve, slope).forEach((change, i) => {
      (weights[i] as number) -= change;
    });
  }
  return weights;
}

/** x where matrix · x = right, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows[column] as number[];
    for (let i = 0; i < rows.length; i++) {
      if (i === column) continue;
      const row = rows[i] as number[];
      const times = (row[column] as number) / (pivot[column] as number);
      for (let j = column; j < row.length; j++) (row[j] as number) -= times * (pivot[j] as number);
    }
  }
  return rows.map((row, i) => (row[rows.length] as number) / (row[i] as number));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
