/** Figures of a claim against those of a statement: what differs where both count the same thing. */

import type { StatementIndex } from "../../pack/statement-index.ts";
import { foldInto } from "../names/fold.ts";
import type { Figure } from "../reading.ts";
import { stem } from "./stem.ts";
import { SYNONYM_GROUPS } from "./synonyms.ts";

export interface FigureDifference {
  /** As the claim writes it. */
  readonly here: string;
  readonly there: number;
}

/** Two numbers nearer than this share of the greater are the same figure in other words. */
const TOLERANCE = 0.02;
const STEM_BYTES = 272;

/** Figures of the same unit that no figure of the other side agrees with; none where the units never meet. */
export function compareFigures(
  figures: readonly Figure[],
  statement: number,
  index: StatementIndex,
): readonly FigureDifference[] {
  const { at, value, unit } = index.figures;
  const differences: FigureDifference[] = [];
  for (const figure of figures) {
    const own = unitOf(figure.unit, index);
    if (own.term === 0 && own.group === 0) continue;
    let there: number | null = null;
    for (let i = at[statement] as number; i < (at[statement + 1] as number); i++) {
      const term = unit[i] as number;
      if (term === 0 || (term !== own.term && (own.group === 0 || index.termGroup[term] !== own.group))) continue;
      const other = value[i] as number;
      if (agrees(figure, other)) {
        there = null;
        break;
      }
      there ??= other;
    }
    if (there !== null) differences.push({ here: figure.text, there });
  }
  return differences;
}

function agrees({ value, upTo, bound }: Figure, other: number): boolean {
  const slack = TOLERANCE * Math.max(value, other);
  if (upTo !== null) return other >= value - slack && other <= upTo + slack;
  if (bound === "at least" && other >= value) return true;
  if (bound === "at most" && other <= value) return true;
  return Math.abs(value - other) <= slack;
}

function unitOf(unit: string, index: StatementIndex): { term: number; group: number } {
  if (unit === "") return { term: 0, group: 0 };
  const base = stem(unit);
  const bytes = new Uint8Array(STEM_BYTES);
  return { term: index.term(bytes, foldInto(base, 0, base.length, bytes)), group: SYNONYM_GROUPS.get(base) ?? 0 };
}
