/** Short texts read by the claims room, written out so that a table of examples can be compared with them. */
import type { Block } from "../../../src/engine/article.ts";
import { findAttributions } from "../../../src/engine/claims/attributions.ts";
import { cutClaims } from "../../../src/engine/claims/claim-spans.ts";
import { readDates } from "../../../src/engine/claims/dates.ts";
import { readFigures } from "../../../src/engine/claims/figures.ts";
import { findQuotes } from "../../../src/engine/claims/quotes.ts";
import { readTokenWords } from "../../../src/engine/claims/token-words.ts";
import { daySpan } from "../../../src/engine/context/days.ts";
import { readText } from "../../../src/engine/text/read-text.ts";
import type { TextView } from "../../../src/engine/text/text-view.ts";

/** Paragraphs are parted by blank lines. */
export function viewOf(text: string): TextView {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: paragraph, index }) => ({
    start: index,
    end: index + paragraph.length,
    kind: "paragraph",
  }));
  return readText(text, blocks);
}

/** "[source] <cue> content | content", one an attribution; a direct quotation's content stands in «». */
export function attributionsIn(text: string): string[] {
  return findAttributions(readTokenWords(viewOf(text))).map(({ source, cue, content, quotation }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(" | ");
    const by = source === null ? "" : text.slice(source.start, source.end);
    return `[${by}] <${text.slice(cue.start, cue.end)}> ${quotation === "direct" ? `«${said}»` : said}`;
  });
}

/** The claims' words, checkable or not. */
export function claimsIn(text: string): string[] {
  const words = readTokenWords(viewOf(text));
  return cutClaims(words, findAttributions(words)).map(({ start, end }) => text.slice(start, end));
}

export function quotesIn(text: string): string[] {
  return findQuotes(text, viewOf(text).blocks).map(({ start, end }) => text.slice(start, end));
}

/** "words = from..to", or "words = ?" where the day depends on an unknown article date. */
export function datesIn(text: string, today: string | null): string[] {
  const words = readTokenWords(viewOf(text));
  const day = today === null ? null : (daySpan(today)?.from ?? null);
  return readDates(words, { first: 0, end: words.view.tokens.count }, day).map(
    ({ text: written, from, to }) => `${written} = ${from === null ? "?" : from === to ? from : `${from}..${to}`}`,
  );
}

/** "bound value unit" or "bound from-to unit". */
export function figuresIn(text: string): string[] {
  return readFigures(viewOf(text), 0, text.length).map(({ bound, value, upTo, unit }) =>
    `${bound} ${value}${upTo === null ? "" : `-${upTo}`} ${unit}`.trim(),
  );
}
