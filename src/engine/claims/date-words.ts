/** The words dates are written with. */
const MONTHS = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];

export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Monday is 0. */
export const DAY_NAMES: ReadonlyMap<string, number> = new Map(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((name, index) => [name, index]),
);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["dozen", 12],
  ["twenty", 20],
]);

/** Days in one of each. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
  ["month", 30],
  ["months", 30],
  ["year", 365],
  ["years", 365],
  ["decade", 3650],
  ["decades", 3650],
]);

/** The number of a month by its name or short form, its full stop included. */
export function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : MONTH_NUMBERS.get(word.replace(/\.$/, ""));
}
