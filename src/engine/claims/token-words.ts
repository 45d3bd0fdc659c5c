/** The tokens of a text as lower-case words and the quotations they stand in, made once for every step that looks at words. */
import { type TextView, TokenKind } from "../text/text-view.ts";
import { findQuotes, type Quote } from "./quotes.ts";

export interface TokenWords {
  readonly view: TextView;
  /** Lower case, apostrophes straight. */
  readonly lower: readonly string[];
  /** 1: a word that begins with a capital letter. */
  readonly capital: Uint8Array;
  readonly quotes: readonly Quote[];
  /** Index of the quotation a token stands in, its marks included; -1 outside. */
  readonly quoteOf: Int32Array;
}

/** Tokens `[first, end)`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function readTokenWords(view: TextView): TokenWords {
  const { tokens, text } = view;
  const lower: string[] = new Array(tokens.count);
  const capital = new Uint8Array(tokens.count);
  const quotes = findQuotes(text, view.blocks);
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  let quote = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    const word = text.slice(start, tokens.end[i]);
    lower[i] = word.toLowerCase().replaceAll("’", "'");
    const first = word.charAt(0);
    capital[i] = tokens.kind[i] === TokenKind.word && first !== first.toLowerCase() ? 1 : 0;
    while (quote < quotes.length && (quotes[quote] as Quote).outerEnd <= start) quote++;
    const here = quotes[quote];
    if (here !== undefined && start >= here.outerStart) quoteOf[i] = quote;
  }
  return { view, lower, capital, quotes, quoteOf };
}

/** The characters of tokens `[first, end)`; `end` is past `first`. */
export function spanOf({ view: { tokens } }: TokenWords, { first, end }: TokenSpan): Span {
  return { start: tokens.start[first] as number, end: tokens.end[end - 1] as number };
}
