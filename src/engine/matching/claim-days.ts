/** When a claim is about, and how far from it a statement is. */
import { type DaySpan, daySpan } from "../context/days.ts";
import type { FoundClaim } from "../findings.ts";
import { CLOSE_DAYS } from "./weights.ts";

export interface ClaimDays {
  /** The days its sentence names; none: the article's own day is meant, or those that the sentence before names. */
  readonly named: readonly DaySpan[];
  readonly before: readonly DaySpan[];
  /** The article's day, or null. */
  readonly article: number | null;
  /** Somebody is quoted: the days named may be those of what he speaks of, and not of his speaking. */
  readonly reported: boolean;
}

export function readDays({ dates, datesBefore, trail }: FoundClaim, date: string | null): ClaimDays {
  return {
    named: spansOf(dates),
    before: spansOf(datesBefore),
    article: date === null ? null : (daySpan(date)?.from ?? null),
    reported: trail.length > 0,
  };
}

function spansOf(dates: FoundClaim["dates"]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { from, to } of dates) {
    const first = from === null ? null : daySpan(from);
    const last = to === null ? null : daySpan(to);
    if (first !== null || last !== null) {
      spans.push({ from: (first ?? last)?.from ?? 0, to: (last ?? first)?.to ?? 0 });
    }
  }
  return spans.filter(({ from, to }) => to - from <= LONGEST_TELLING_SPAN);
}

export interface DayEvidence {
  /** Days between the statement and what the claim is about; 0 where they overlap, null where the claim's time is unknown. */
  readonly apart: number | null;
  /** The claim names its time itself. */
  readonly named: boolean;
  /** The time it names is longer than a season: "last year", "a year ago". */
  readonly wide: boolean;
  /** The statement is later than the article. */
  readonly since: boolean;
}

/** Longer than a year and a day, a span named by a claim ("in recent decades") says nothing of when. */
const LONGEST_TELLING_SPAN = 366;

export function weighDays(statement: DaySpan, { named, before, article, reported }: ClaimDays): DayEvidence {
  const since = article !== null && statement.from > article;
  // What a claim says will be is found where it was announced, which is about the article's day.
  const past = article === null ? named : named.filter(({ from }) => from <= article);
  if (past.length > 0) {
    const wide = named.every(({ from, to }) => to - from > WIDE_SPAN);
    const nearestNamed = nearest(named, statement);
    if (!reported || nearestNamed <= CLOSE_DAYS.named) return { apart: nearestNamed, named: true, wide, since };
  }
  const possible = article === null ? before : [...named, ...before, { from: article, to: article }];
  return { apart: possible.length === 0 ? null : nearest(possible, statement), named: false, wide: false, since };
}

/** Days. */
const WIDE_SPAN = 100;

function nearest(spans: readonly DaySpan[], statement: DaySpan): number {
  return Math.min(...spans.map((span) => apart(span, statement)));
}

function apart(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
