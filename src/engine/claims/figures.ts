/**
 * The figures in a span of text: numbers with the word that says of what, ranges, and what bounds them ("more than 300
 * containers", "between 10,000 and 12,000 troops", "$1.5bn", "two million tonnes"). Bare years and days of dates are none,
 * since dates are read apart. The unit is the word counted, past adjectives with a capital ("10,000 North Korean troops").
 */

import { firstTokenAt } from "../matching/read-words.ts";
import type { Figure } from "../reading.ts";
import { type TextView, TokenKind } from "../text/text-view.ts";
import { MONTH_NUMBERS, NUMBER_WORDS } from "./date-words.ts";

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);
const CURRENCIES: Readonly<Record<string, string>> = { $: "usd", "€": "eur", "£": "gbp", "¥": "jpy" };
/** Before a number, from longest to shortest: what bounds it. */
const BOUNDS: readonly (readonly [words: readonly string[], bound: Figure["bound"]])[] = [
  [["as", "many", "as"], "at most"],
  [["as", "much", "as"], "at most"],
  [["no", "more", "than"], "at most"],
  [["no", "fewer", "than"], "at least"],
  [["no", "less", "than"], "at least"],
  [["more", "than"], "at least"],
  [["at", "least"], "at least"],
  [["at", "most"], "at most"],
  [["up", "to"], "at most"],
  [["less", "than"], "at most"],
  [["fewer", "than"], "at most"],
  [["some"], "about"],
  [["about"], "about"],
  [["around"], "about"],
  [["nearly"], "about"],
  [["almost"], "about"],
  [["roughly"], "about"],
  [["approximately"], "about"],
  [["over"], "at least"],
  [["under"], "at most"],
];
/** Follow a number without being what it counts. */
const NO_UNITS = new Set(
  "of per over in on at to from for by with and or but as than that who were was is are had has have".split(" "),
);
/** Capital words between a number and what it counts: "10,000 North Korean troops". */
const UNIT_REACH = 3;

/** The figures of `view.text[start … end)`, in order. */
export function readFigures(view: TextView, start: number, end: number): readonly Figure[] {
  const { tokens, text } = view;
  const last = firstTokenAt(view, end);
  const word = (token: number) =>
    token >= 0 && token < tokens.count ? text.slice(tokens.start[token], tokens.end[token]) : "";
  const figures: Figure[] = [];
  for (let token = firstTokenAt(view, start); token < last; token++) {
    const number = readNumber(token);
    if (number === null) continue;
    const joins = /^(?:-|–|to|and)$/.test(word(number.end).toLowerCase());
    const range = joins && (word(number.end) !== "and" || word(token - 1).toLowerCase() === "between");
    const upper = range ? readNumber(number.end + 1) : null;
    const end = upper?.end ?? number.end;
    const scale = upper !== null && number.scale === 1 ? upper.scale : 1;
    const first = CURRENCIES[word(token - 1)] === undefined ? token : token - 1;
    const unit = CURRENCIES[word(token - 1)] ?? unitAfter(end);
    const from = tokens.start[first] as number;
    const to = tokens.end[end - 1] as number;
    figures.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      value: number.value * scale,
      upTo: upper === null ? null : upper.value,
      bound: boundBefore(first),
      unit,
    });
    token = end - 1;
  }
  return figures;

  function readNumber(token: number): { value: number; scale: number; end: number } | null {
    if (token >= last) return null;
    const written = word(token);
    const scale = MULTIPLES.get(word(token + 1).toLowerCase()) ?? 1;
    const spelled = NUMBER_WORDS.get(written.toLowerCase());
    if (spelled !== undefined && scale > 1 && token + 1 < last)
      return { value: spelled * scale, scale, end: token + 2 };
    if (tokens.kind[token] !== TokenKind.number) return null;
    const value = Number(written.replaceAll(",", ""));
    if (!Number.isFinite(value)) return null;
    if (scale > 1) return { value: value * scale, scale, end: token + 2 };
    return isDatePart(written, word(token - 1), word(token + 1)) ? null : { value, scale, end: token + 1 };
  }

  function unitAfter(token: number): string {
    if (word(token) === "%") return "percent";
    for (let at = token; at < Math.min(last, token + UNIT_REACH); at++) {
      const unit = word(at);
      if (/^[a-z]/.test(unit)) return NO_UNITS.has(unit) ? "" : unit.toLowerCase();
      if (!/^[A-Z]/.test(unit)) return "";
    }
    return "";
  }

  function boundBefore(token: number): Figure["bound"] {
    for (const [words, bound] of BOUNDS) {
      if (words.every((one, i) => word(token - words.length + i).toLowerCase() === one)) return bound;
    }
    return "exact";
  }
}

function isDatePart(written: string, before: string, after: string): boolean {
  const isMonth = (word: string) => /^[A-Z]/.test(word) && MONTH_NUMBERS.has(word.toLowerCase());
  if (isMonth(before) || isMonth(after)) return true;
  return /^(?:19|20)\d\d$/.test(written) && !/^[a-z]{5,}s$/.test(after);
}
