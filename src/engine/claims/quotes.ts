/**
 * Pairs quotation marks: “…”, "…", «…», „…“, and ‘…’ or '…' told from apostrophes by what stands beside them. A quotation may
 * run over several paragraphs, each opening with a mark and only the last closing. Quotations inside quotations are part of
 * the outer one. Each mark is looked at once and, for single ones, the rest of its paragraph at most once more.
 */
import type { Block } from "../article.ts";
import { CharKind, charKind, isLowerCase } from "../text/characters.ts";

/** `[start, end)` is what is quoted, without the marks; `outerStart`/`outerEnd` take them in. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Index into the article's blocks. */
  readonly block: number;
  /** No mark closes it: it goes on with the quotation that opens the next paragraph. */
  readonly open: boolean;
}

/** Opening marks and what may close each. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“”"],
  ["‘", "’"],
  ['"', '"”'],
  ["'", "'’"],
]);
/** Two apostrophes typed for one double mark. */
const DOUBLED = "''";
const BEFORE_OPENING = new Set("([{—–-:/“\"‘'".split(""));

/** All quotations of `text` in order; offsets are UTF-16. */
export function findQuotes(text: string, blocks: readonly Block[]): readonly Quote[] {
  const quotes: Quote[] = [];
  blocks.forEach((block, index) => {
    let at = block.start;
    while (at < block.end) {
      const mark = text.charAt(at);
      if (text.startsWith(DOUBLED, at)) {
        const close = text.indexOf(DOUBLED, at + 2);
        if (close > at + 2 && close < block.end) {
          quotes.push({ start: at + 2, end: close, outerStart: at, outerEnd: close + 2, block: index, open: false });
          at = close + 2;
        } else at += 2;
        continue;
      }
      const closing = CLOSING.get(mark);
      if (closing === undefined || !opens(text, at, block)) {
        at++;
        continue;
      }
      const close = findClose(text, at + 1, block.end, mark, closing);
      const next = blocks[index + 1];
      const goesOn = next !== undefined && CLOSING.get(text.charAt(next.start)) === closing;
      if (close < 0 && !(goesOn && startsBlock(text, at, block))) {
        at++;
        continue;
      }
      const end = close < 0 ? block.end : close;
      const outerEnd = close < 0 ? end : close + 1;
      quotes.push({ start: at + 1, end, outerStart: at, outerEnd, block: index, open: close < 0 });
      at = outerEnd;
    }
  });
  return quotes;
}

/** An open quotation goes on in the next paragraph only where it is speech of its own: it opens its paragraph or ends it. */
function startsBlock(text: string, at: number, block: Block): boolean {
  return at === block.start || ".!?,—…".includes(text.charAt(block.end - 1));
}

/** After white space, an opening bracket or a dash, and before something that is not white space. */
function opens(text: string, at: number, block: Block): boolean {
  if (at + 1 >= block.end || charKind(text.charCodeAt(at + 1)) === CharKind.space) return false;
  if (at > block.start) {
    const before = text.charCodeAt(at - 1);
    if (charKind(before) !== CharKind.space && !BEFORE_OPENING.has(text.charAt(at - 1))) return false;
  }
  // ’90s, 'em: an apostrophe that stands for what is left out.
  return text.charAt(at) !== "'" || !/^(?:\d\ds|(?:em|til|cause|tis|twas|n)\b)/i.test(text.slice(at + 1, at + 7));
}

function findClose(text: string, from: number, end: number, mark: string, closing: string): number {
  const single = closing.includes("’");
  let depth = 0;
  let possible = -1;
  for (let at = from; at < end; at++) {
    const here = text.charAt(at);
    if (mark === "“" && here === mark) depth++;
    if (!closing.includes(here)) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    if (!single) return at;
    if (charKind(next) === CharKind.letter || charKind(next) === CharKind.digit) continue;
    // "the workers’ rights": an apostrophe where a later mark closes; the close where none does.
    const possessive = text.charAt(at - 1) === "s" && charKind(next) === CharKind.space;
    if (!possessive || !isLowerCase(text.charCodeAt(at + 2))) return at;
    if (possible >= 0) return possible;
    possible = at;
  }
  return depth > 0 && mark === "“"
    ? text.lastIndexOf("”", end - 1) > from
      ? text.lastIndexOf("”", end - 1)
      : possible
    : possible;
}
