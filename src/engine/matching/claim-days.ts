/** When a claim is about, and how far from it a statement is. */
import { type DaySpan, daySpan } from "../context/days.ts";
import type { FoundClaim } from "../findings.ts";

export interface ClaimDays {
  /** The days the claim names; none: the article's own day is meant. */
  readonly named: readonly DaySpan[];
  /** The article's day, or null. */
  readonly article: number | null;
}

export function readDays({ dates }: FoundClaim, date: string | null): ClaimDays {
  const named: DaySpan[] = [];
  for (const { from, to } of dates) {
    const first = from === null ? null : daySpan(from);
    const last = to === null ? null : daySpan(to);
    if (first !== null || last !== null) {
      named.push({ from: (first ?? last)?.from ?? 0, to: (last ?? first)?.to ?? 0 });
    }
  }
  return { named, article: date === null ? null : (daySpan(date)?.from ?? null) };
}

export interface DayEvidence {
  /** Days between the statement and what the claim is about; 0 where they overlap, null where the claim's time is unknown. */
  readonly apart: number | null;
  /** The claim names its time itself. */
  readonly named: boolean;
  /** The statement is later than the article. */
  readonly since: boolean;
}

/** Longer than a year and a day, a span named by a claim ("in recent decades") says nothing of when. */
const LONGEST_TELLING_SPAN = 366;

export function weighDays(statement: DaySpan, { named, article }: ClaimDays): DayEvidence {
  const since = article !== null && statement.from > article;
  const telling = named.filter(({ from, to }) => to - from <= LONGEST_TELLING_SPAN);
  if (telling.length > 0)
    return { apart: Math.min(...telling.map((span) => apart(span, statement))), named: true, since };
  if (article === null) return { apart: null, named: false, since };
  return { apart: apart({ from: article, to: article }, statement), named: false, since };
}

function apart(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
