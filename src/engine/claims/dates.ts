/**
 * The dates in a span of text, absolute ("4 September 2023", "July 2022", "in 2019") and relative to the article's day
 * ("yesterday", "on Tuesday", "last month", "last summer", "three weeks ago", "next week"). A date without a year is the one
 * nearest to the article's day, a bare month the last one where the sentence looks back; without an article's day what depends
 * on it is `null`. English only, one look at each word.
 */
import { dayNumber, writeDay } from "../context/days.ts";
import type { DateMention } from "../reading.ts";
import { civil, type Days, type ReadDate, wholeMonth } from "./calendar.ts";
import { monthOf } from "./date-words.ts";
import { looksAhead } from "./looks-ahead.ts";
import { readRelative } from "./relative-dates.ts";
import type { TokenSpan, TokenWords } from "./token-words.ts";

/** The dates of tokens `[first, end)`; `today` is the article's day as days since 1970-01-01, or null. */
export function readDates(words: TokenWords, { first, end }: TokenSpan, today: number | null): readonly DateMention[] {
  const { tokens, text } = words.view;
  const dates: DateMention[] = [];
  const ahead = looksAhead(words.lower.slice(first, end));
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
