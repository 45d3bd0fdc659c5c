/** Before, at or since: where a date stands against the article's. */
import type { When } from "../reading.ts";
import { type DaySpan, daySpan } from "./days.ts";

/**
 * Where `date` ("YYYY", "YYYY-MM" or "YYYY-MM-DD") stands against the article's day. A date that may lie on either side
 * ("2023" against a day of 2023) is *at*: nothing is called later that may be earlier. Null where either is unknown.
 */
export function placeDate(date: string, article: string | null): When | null {
  const span = daySpan(date);
  const day = article === null ? null : daySpan(article);
  return span === null || day === null ? null : placeSpan(span, day);
}

export function placeSpan(span: DaySpan, article: DaySpan): When {
  if (span.to < article.from) return "before";
  return span.from > article.to ? "since" : "at";
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** No end is known, and after this day nobody says that it still holds. */
  readonly seen: string | null;
}

/**
 * Where a period stands: *at* where it holds on the article's day, as far as its dates tell; null where they do not. Of one
 * whose beginning is not known either, only the day on which it was seen is known.
 */
export function placePeriod({ from, to, seen }: Period, article: string | null): When | null {
  const day = article === null ? null : daySpan(article);
  const known = seen === null ? null : daySpan(seen);
  if (day === null || (from === null && to === null && known === null)) return null;
  const first = from === null ? null : daySpan(from);
  const last = to === null ? null : daySpan(to);
  if (last !== null && last.to < day.from) return "before";
  if (first !== null && first.from > day.to) return "since";
  const isSeen = known === null || (day.from <= known.to && (first !== null || known.from <= day.to));
  return isSeen ? "at" : null;
}
