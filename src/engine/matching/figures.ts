/**
 * The figures of a statement: numbers with the word that says of what. Bare years and days of dates are none, since a
 * statement's date is kept apart.
 */
import { type TextView, TokenKind } from "../text/text-view.ts";
import { firstTokenAt } from "./read-words.ts";
import { stem } from "./stem.ts";

export interface PlainFigure {
  readonly value: number;
  /** Stem of the word counted, "percent", "usd" …; "" where bare. */
  readonly unit: string;
}

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
]);
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

export function readFigures(view: TextView, start: number, end: number): readonly PlainFigure[] {
  const { tokens } = view;
  const word = (token: number) => view.text.slice(tokens.start[token], tokens.end[token]);
  const figures: PlainFigure[] = [];
  for (let token = firstTokenAt(view, start); token < tokens.count; token++) {
    if ((tokens.end[token] as number) > end) break;
    if (tokens.kind[token] !== TokenKind.number) continue;
    const written = word(token);
    let value = Number(written.replaceAll(",", ""));
    if (!Number.isFinite(value)) continue;
    const before = token > 0 ? word(token - 1) : "";
    let next = token + 1;
    const multiple = next < tokens.count ? MULTIPLES.get(word(next).toLowerCase()) : undefined;
    if (multiple !== undefined) {
      value *= multiple;
      next++;
    }
    const after = next < tokens.count && (tokens.end[next] as number) <= end ? word(next) : "";
    if (multiple === undefined && isDatePart(written, value, before, after)) continue;
    figures.push({ value, unit: unitOf(before, after) });
  }
  return figures;
}

function isDatePart(written: string, value: number, before: string, after: string): boolean {
  if (MONTHS.test(before) || MONTHS.test(after)) return true;
  return /^(?:19|20)\d\d$/.test(written) && value >= 1900 && !/^[a-z]{5,}s$/.test(after);
}

function unitOf(before: string, after: string): string {
  if (before === "$") return "usd";
  if (before === "€") return "eur";
  if (before === "£") return "gbp";
  if (after === "%") return "percent";
  return /^[a-z]/i.test(after) ? stem(after.toLowerCase()) : "";
}
