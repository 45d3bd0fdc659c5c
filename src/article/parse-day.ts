/** A calendar day out of what pages write: ISO 8601 and its relatives, "5 September 2023", "Sept. 5, 2023", "5 mars 2024". */

/** Beginnings of month names in English, German, French, Spanish, Italian, Portuguese and Dutch; no two months share one. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "gen"],
  ["feb", "fév", "fev"],
  ["mar", "mär", "maa"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aoû", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "déc", "dez", "dic"],
];

/** Before this there was no news on the web that still has its page. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * "YYYY-MM-DD", or null. The day is the one that is written: an offset or a "Z" behind the time moves nothing. A date in
 * figures alone whose day and month cannot be told apart ("05/09/2023") is none; with points it is day first.
 */
export function parseDay(text: string): string | null {
  const iso =
    text.match(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/) ?? text.match(/(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/);
  if (iso !== null) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = text.match(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u,
  );
  if (dayFirst !== null) return toDay(Number(dayFirst[3]), monthOf(dayFirst[2] as string), Number(dayFirst[1]));
  const monthFirst = text.match(/(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u);
  if (monthFirst !== null) return toDay(Number(monthFirst[3]), monthOf(monthFirst[1] as string), Number(monthFirst[2]));
  const points = text.match(/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/);
  if (points !== null) return toDay(Number(points[3]), Number(points[2]), Number(points[1]));
  const slashes = text.match(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/);
  if (slashes === null) return null;
  const [first, second, year] = [Number(slashes[1]), Number(slashes[2]), Number(slashes[3])];
  if (first > 12) return toDay(year, second, first);
  return second > 12 || first === second ? toDay(year, first, second) : null;
}

/** 1 … 12; 0 for a word that is no month. */
export function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return MONTHS.findIndex((beginnings) => beginnings.some((beginning) => lower.startsWith(beginning))) + 1;
}

/** "YYYY-MM-DD" for a day of the calendar on which a page can have been published, else null. */
export function toDay(year: number, month: number, day: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
