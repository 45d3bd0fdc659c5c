/** Dates that hang on the article's day: "yesterday", "on Tuesday", "last month", "this spring", "three weeks ago". */
import { dayNumber } from "../context/days.ts";
import { civil, type Days, type ReadDate, wholeMonth } from "./calendar.ts";
import { DAY_NAMES, monthOf, NUMBER_WORDS, UNIT_DAYS } from "./date-words.ts";
import type { TokenWords } from "./token-words.ts";

/** `today`: the article's day as days since 1970-01-01, or null. Null where no such date begins at token `at`. */
export function readRelative({ lower }: TokenWords, at: number, end: number, today: number | null): ReadDate | null {
  const word = lower[at] as string;
  const near = NEAR_DAYS.get(word);
  if (near !== undefined) return { end: at + 1, days: around(today, near, near) };
  const weekday = DAY_NAMES.get(word);
  if (weekday !== undefined) {
    const ahead = lower[at - 1] === "next" || lower[at - 1] === "coming";
    return { end: at + 1, days: today === null ? null : dayOfWeek(weekday, today, ahead) };
  }
  const which = WHICH.get(word);
  const unit = lower[at + 1] ?? "";
  if (which !== undefined && at + 1 < end) {
    const named = DAY_NAMES.get(unit);
    if (named !== undefined) return { end: at + 2, days: today === null ? null : dayOfWeek(named, today, which > 0) };
    const month = monthOf(unit);
    if (month !== undefined) return { end: at + 2, days: today === null ? null : monthTowards(month, today, which) };
    if (Object.hasOwn(SPANS, unit)) return { end: at + 2, days: today === null ? null : spanOf(unit, today, which) };
    const season = lower[at + 2] === "in" && unit === "fall" ? undefined : SEASONS.get(unit);
    if (season !== undefined) return { end: at + 2, days: today === null ? null : seasonOf(season, today, which) };
    return null;
  }
  // "three weeks ago"
  const count = NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  const length = UNIT_DAYS.get(unit);
  if (count === undefined || length === undefined || lower[at + 2] !== "ago" || at + 2 >= end) return null;
  const slack = length === 1 ? 0 : Math.floor(length / 2);
  return { end: at + 3, days: around(today, -count * length - slack, -count * length + slack) };
}

const NEAR_DAYS = new Map(Object.entries({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }));
const WHICH = new Map(Object.entries({ last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 }));
const SPANS = { week: 7, weekend: 7, month: 30, year: 365 } as const;

function spanOf(unit: string, today: number, which: number): Days | null {
  const { year, month } = civil(today);
  // 1970-01-01 was a Thursday; a week begins on Monday.
  const monday = today - ((((today + 3) % 7) + 7) % 7);
  if (unit === "week") return { from: monday + which * 7, to: monday + which * 7 + 6 };
  if (unit === "weekend") return { from: monday + which * 7 + 4, to: monday + which * 7 + 7 };
  if (unit === "year") return { from: dayNumber(year + which, 1, 1), to: dayNumber(year + which, 12, 31) };
  if (unit === "month")
    return wholeMonth(year + Math.floor((month - 1 + which) / 12), ((month - 1 + which + 12) % 12) + 1);
  return null;
}

/** First months of the seasons, as the north of the world counts them. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** "this winter" has today in it, else it is that of the year; "last summer" is over, "next winter" has not begun. */
function seasonOf(month: number, today: number, which: number): Days {
  const { year } = civil(today);
  const seasons = [year - 2, year - 1, year, year + 1].map((one) => ({
    from: dayNumber(one, month, 1),
    to: wholeMonth(month > 10 ? one + 1 : one, ((month + 1) % 12) + 1).to,
  }));
  const [, , thisYears = seasons[0] as Days] = seasons;
  if (which === 0) return seasons.find(({ from, to }) => from <= today && today <= to) ?? thisYears;
  if (which > 0) return seasons.find(({ from }) => from > today) ?? thisYears;
  return seasons.findLast(({ to }) => to < today) ?? thisYears;
}

function around(today: number | null, from: number, to: number): Days | null {
  return today === null ? null : { from: today + from, to: today + to };
}

/** News speaks of the last such day, today included; of the next only where it says so. */
function dayOfWeek(weekday: number, today: number, ahead: boolean): Days {
  const now = (((today + 3) % 7) + 7) % 7;
  const back = (now - weekday + 7) % 7;
  const day = ahead ? today + (7 - back) : today - back;
  return { from: day, to: day };
}

function monthTowards(month: number, today: number, which: number): Days {
  const { year, month: now } = civil(today);
  if (which < 0) return wholeMonth(month < now ? year : year - 1, month);
  return which > 0 ? wholeMonth(month > now ? year : year + 1, month) : wholeMonth(year, month);
}
