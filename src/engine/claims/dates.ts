/**
 * The dates in a span of text, absolute ("4 September 2023", "July 2022", "in 2019") and relative to the article's day
 * ("yesterday", "on Tuesday", "last month", "last summer", "three weeks ago", "next week"). A date without a year is the one
 * nearest to the article's day, a bare month the last one where the sentence looks back; without an article's day what depends
 * on it is `null`. English only, one look at each word.
 */
import { dayNumber, monthLength, writeDay } from "../context/days.ts";
import type { DateMention } from "../reading.ts";
import { DAY_NAMES, MONTH_NUMBERS, NUMBER_WORDS, UNIT_DAYS } from "./date-words.ts";
import type { TokenSpan, TokenWords } from "./token-words.ts";
import { isVerbForm } from "./verb-forms.ts";

/** First and last day, as days since 1970-01-01. */
interface Days {
  readonly from: number;
  readonly to: number;
}

interface ReadDate {
  /** One past the last token. */
  readonly end: number;
  readonly days: Days | null;
}

/** The dates of tokens `[first, end)`; `today` is the article's day as days since 1970-01-01, or null. */
export function readDates(words: TokenWords, { first, end }: TokenSpan, today: number | null): readonly DateMention[] {
  const { tokens, text } = words.view;
  const dates: DateMention[] = [];
  const sentence = words.lower.slice(first, end);
  const ahead = sentence.some((word) => AHEAD.has(word)) || !sentence.some(isPast);
  let last: ReadDate | null = null;
  for (let at = first; at < end; ) {
    // "from 1 February to 1 July": the second is counted from the first.
    const follows = last !== null && last.end === at - 1 && RANGE.has(words.lower[at - 1] as string);
    const read = readDate(words, at, end, follows ? (last?.days?.from ?? today) : today, ahead || follows);
    if (read === null) {
      at++;
      continue;
    }
    const from = tokens.start[at] as number;
    const to = tokens.end[read.end - 1] as number;
    dates.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      from: read.days === null ? null : writeDay(read.days.from),
      to: read.days === null ? null : writeDay(read.days.to),
    });
    last = read;
    at = read.end;
  }
  return dates;
}

/** Words of a sentence that speaks of what is to come: a month named in it may be the next one of that name. */
const AHEAD = new Set(
  (
    "will would shall should might must plan plans planned planning intend intends hope hopes expected scheduled " +
    "going next coming upcoming deadline forecast projected promise promises promised"
  ).split(" "),
);

const isPast = (word: string) => isVerbForm(word) && !PRESENT.has(word) && !AHEAD.has(word);
const PRESENT = new Set(
  "is are has have can could may do does comes goes makes takes gives leads says shows wants remains read put set".split(
    " ",
  ),
);
/** "until March", "by March" lie ahead whatever is past. */
const UNTIL = new Set(["by", "until", "before"]);

/** `ahead`: the sentence looks ahead, or may. */
function readDate(words: TokenWords, at: number, end: number, today: number | null, ahead: boolean): ReadDate | null {
  return readAbsolute(words, at, end, today, ahead) ?? readRelative(words, at, end, today);
}

/** "4 September 2023", "September 4, 2023", "Sept. 4", "July 2022", "in July", "2019". */
function readAbsolute(
  { lower, capital }: TokenWords,
  at: number,
  end: number,
  today: number | null,
  ahead: boolean,
): ReadDate | null {
  const word = lower[at] as string;
  const dayFirst = dayOfMonth(word);
  // "10 to 13 September", "10–13 September 2023"
  const until = dayFirst !== null && RANGE.has(lower[at + 1] ?? "") ? dayOfMonth(lower[at + 2] ?? "") : null;
  const monthOfRange = until === null ? undefined : monthOf(lower[at + 3]);
  if (dayFirst !== null && until !== null && monthOfRange !== undefined && at + 3 < end) {
    const next = skipDot(lower, at + 4, end);
    const year = yearOf(lower[next], next, end);
    const days = spanOfDays(year, monthOfRange, dayFirst, until, today);
    return { end: year === null ? at + 4 : next + 1, days };
  }
  const monthAfter = dayFirst === null ? undefined : monthOf(lower[at + 1]);
  if (dayFirst !== null && monthAfter !== undefined && at + 1 < end) {
    const next = skipDot(lower, at + 2, end);
    const year = yearOf(lower[next], next, end);
    return { end: year === null ? at + 2 : next + 1, days: oneDay(year, monthAfter, dayFirst, today) };
  }
  const month = capital[at] === 1 ? monthOf(word) : undefined;
  if (month !== undefined) {
    const next = skipDot(lower, at + 1, end);
    const day = next < end ? dayOfMonth(lower[next] as string) : null;
    if (day !== null) {
      const last = RANGE.has(lower[next + 1] ?? "") && next + 2 < end ? dayOfMonth(lower[next + 2] as string) : null;
      if (last !== null && last > day && monthOf(lower[next + 3]) === undefined) {
        const after = lower[next + 3] === "," ? next + 4 : next + 3;
        const year = yearOf(lower[after], after, end);
        return { end: year === null ? next + 3 : after + 1, days: spanOfDays(year, month, day, last, today) };
      }
      const afterDay = lower[next + 1] === "," ? next + 2 : next + 1;
      const year = yearOf(lower[afterDay], afterDay, end);
      return { end: year === null ? next + 1 : afterDay + 1, days: oneDay(year, month, day, today) };
    }
    const year = yearOf(lower[next], next, end);
    if (year !== null) return { end: next + 1, days: wholeMonth(year, month) };
    // "may" and "march" are verbs; a bare one is a month only after a preposition.
    if (!MONTH_BEFORE.has(lower[at - 1] ?? "") && (word === "may" || word === "march")) return null;
    return {
      end: at + 1,
      days: today === null ? null : nearestMonth(month, today, ahead || UNTIL.has(lower[at - 1] ?? "")),
    };
  }
  const year = yearOf(word, at, end);
  if (year === null || !YEAR_BEFORE.has(lower[at - 1] ?? "")) return null;
  return { end: at + 1, days: { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) } };
}

const RANGE = new Set(["to", "and", "-", "–", "until"]);
const MONTH_BEFORE = new Set("in since until of by last next this early late mid during from after before".split(" "));
const YEAR_BEFORE = new Set(
  "in since of by until from to and for during after before early late mid the - – (".split(" "),
);

function readRelative({ lower }: TokenWords, at: number, end: number, today: number | null): ReadDate | null {
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

function oneDay(year: number | null, month: number, day: number, today: number | null): Days | null {
  if (year !== null) return { from: dayNumber(year, month, day), to: dayNumber(year, month, day) };
  if (today === null) return null;
  const { year: now } = civil(today);
  const candidates = [now - 1, now, now + 1].map((one) => dayNumber(one, month, day));
  const nearest = candidates.reduce((a, b) => (Math.abs(b - today) < Math.abs(a - today) ? b : a));
  return { from: nearest, to: nearest };
}

function spanOfDays(
  year: number | null,
  month: number,
  first: number,
  last: number,
  today: number | null,
): Days | null {
  const from = oneDay(year, month, first, today);
  return from === null ? null : { from: from.from, to: from.from + last - first };
}

function nearestMonth(month: number, today: number, ahead: boolean): Days {
  const { year } = civil(today);
  const candidates = [year - 1, year, year + 1].map((one) => wholeMonth(one, month));
  // News looks back: a month that is far ahead is the last one of that name.
  const farAhead = ahead ? FAR_AHEAD : 0;
  const distance = ({ from, to }: Days) =>
    from - today > farAhead ? Number.POSITIVE_INFINITY : Math.max(0, from - today, today - to);
  return candidates.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

/** Days. */
const FAR_AHEAD = 90;

function monthTowards(month: number, today: number, which: number): Days {
  const { year, month: now } = civil(today);
  if (which < 0) return wholeMonth(month < now ? year : year - 1, month);
  return which > 0 ? wholeMonth(month > now ? year : year + 1, month) : wholeMonth(year, month);
}

function wholeMonth(year: number, month: number): Days {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, monthLength(year, month)) };
}

function civil(day: number): { readonly year: number; readonly month: number } {
  const [year = 0, month = 0] = writeDay(day).split("-").map(Number);
  return { year, month };
}

function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : MONTH_NUMBERS.get(word.replace(/\.$/, ""));
}

function dayOfMonth(word: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(word: string | undefined, at: number, end: number): number | null {
  return word !== undefined && at < end && /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
}

function skipDot(lower: readonly string[], at: number, end: number): number {
  return at < end && (lower[at] === "." || lower[at] === ",") ? at + 1 : at;
}
