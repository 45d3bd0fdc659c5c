/** Spans of days and what a reader of dates gives back. */
import { dayNumber, monthLength, writeDay } from "../context/days.ts";

/** First and last day, as days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface ReadDate {
  /** One past the last token. */
  readonly end: number;
  readonly days: Days | null;
}

export function wholeMonth(year: number, month: number): Days {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, monthLength(year, month)) };
}

export function civil(day: number): { readonly year: number; readonly month: number } {
  const [year = 0, month = 0] = writeDay(day).split("-").map(Number);
  return { year, month };
}
