/** Dates as precise as the record has them: "2023", "2023-09", "2023-09-13". No time zone: a day is a day. */
import type { FactContext } from "../engine/reading.ts";
import { DISTANCE, LOCALE, PERIOD } from "./words.ts";

const shapes = {
  day: new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** "13 September 2023", "September 2023", "2023"; text that is no date comes back as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return (day === undefined ? shapes.month : shapes.day).format(time);
}

/**
 * "2012 – May 2024", "since 2012", "until 2024", "from 2012, still so in May 2024"; null where no day is known. `current`: still
 * so at the pack's date; `seen`: the last day for which a source shows it, where no end is known.
 */
export function formatPeriod({
  from,
  to,
  current,
  seen,
}: Pick<FactContext, "from" | "to" | "current" | "seen">): string | null {
  if (from !== null && to !== null) {
    return from === to ? formatDate(from) : PERIOD.between(formatDate(from), formatDate(to));
  }
  if (to !== null) return PERIOD.until(formatDate(to));
  if (from !== null && current) return PERIOD.since(formatDate(from));
  const parts = [
    from === null ? null : PERIOD.from(formatDate(from)),
    seen === null || seen === from ? null : stillSo(seen, from === null),
  ];
  return parts.filter((part) => part !== null).join(", ") || null;
}

function stillSo(seen: string, only: boolean): string {
  const day = seen.length === 10 ? PERIOD.onDay(formatDate(seen)) : PERIOD.inTime(formatDate(seen));
  return only ? day : PERIOD.stillSo(day);
}

const DAY_MS = 86_400_000;
/** Under this many days, days; under `MONTHS_UP_TO_DAYS`, months; then years. Two months: "59 days" is the last a reader counts. */
const DAYS_UP_TO = 60;
const MONTHS_UP_TO_DAYS = 730;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** "8 days later", "10 months earlier", "the same day"; null where either date is not known to the day. */
export function formatDistance(from: string, to: string): string | null {
  if (from.length !== 10 || to.length !== 10) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  if (!Number.isFinite(days)) return null;
  if (days === 0) return DISTANCE.sameDay;
  const length = lengthOf(Math.abs(days));
  return days > 0 ? DISTANCE.later(length) : DISTANCE.earlier(length);
}

function lengthOf(days: number): string {
  if (days < DAYS_UP_TO) return DISTANCE.days(days);
  if (days < MONTHS_UP_TO_DAYS) return DISTANCE.months(Math.round(days / DAYS_A_MONTH));
  return DISTANCE.years(Math.round(days / DAYS_A_YEAR));
}
