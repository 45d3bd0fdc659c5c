/**
 * The words of a stretch of text as matching reads them: folded, stemmed, without those that say nothing. What a quoted
 * post carries beside its words is taken off: web addresses and its signature ("— Name (@handle) May 4, 2019"), whose
 * name counts as the author's; a hashtag or handle in several words ("#ClimateMarch", "@realDonaldTrump") is cut into them.
 */
import { foldWord } from "../names/fold.ts";
import { isUpperCase } from "../text/characters.ts";
import { type TextView, TokenKind } from "../text/text-view.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";

export interface Word {
  readonly stem: string;
  /** Index of the token in the view. */
  readonly token: number;
  readonly kind: WordKind;
}

export const WordKind = {
  small: 0,
  /** Begins with a capital, not at the start of a sentence. */
  capital: 1,
  number: 2,
  /** Part of a hashtag or handle. */
  tag: 3,
  /** Part of the name that signs a quoted post. */
  author: 4,
} as const;
export type WordKind = (typeof WordKind)[keyof typeof WordKind];

const ADDRESS = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S+/g;
const SIGNATURE = /\s[—–-]{1,2}\s([^—\n]{1,80}?)\s?\(@\w+\)(?:\s+[A-Z][a-z]+ \d{1,2}, \d{4})?\s*$/;
/** Where a run of letters was written as several words: aB, ABc, a1. */
const INNER_WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** The words of `view.text[start … end)` in text order. */
export function readWords(view: TextView, start: number, end: number): readonly Word[] {
  const { text, tokens } = view;
  const skipped = findSkipped(text, start, end);
  const signature = SIGNATURE.exec(text.slice(start, end));
  const signedFrom = signature === null ? end : start + signature.index;
  const nameEnd = signature === null ? end : text.indexOf("(@", signedFrom);
  const words: Word[] = [];
  for (let token = firstTokenAt(view, start); token < tokens.count; token++) {
    const from = tokens.start[token] as number;
    const to = tokens.end[token] as number;
    if (to > end) break;
    const kind = tokens.kind[token];
    if (kind === TokenKind.punctuation) continue;
    if (skipped.some((span) => from >= span.start && from < span.end)) continue;
    if (from >= signedFrom && from >= nameEnd) break;
    const written = text.slice(from, to);
    const before = from > start ? text.charCodeAt(from - 1) : 0;
    // "#" and "@"
    const tag = before === 35 || before === 64;
    if (tag) {
      for (const part of written.match(INNER_WORD) ?? []) push(words, part, token, WordKind.tag);
    } else if (from >= signedFrom) push(words, written, token, WordKind.author);
    else if (kind === TokenKind.number) push(words, written, token, WordKind.number);
    else push(words, written, token, isUpperCase(text.charCodeAt(from)) ? WordKind.capital : WordKind.small);
  }
  return words;
}

function push(words: Word[], written: string, token: number, kind: WordKind): void {
  const folded = kind === WordKind.number ? written.replaceAll(",", "") : foldWord(withoutPossessive(written));
  if (folded === "" || STOP_WORDS.has(folded)) return;
  words.push({ stem: stem(folded), token, kind });
}

function withoutPossessive(written: string): string {
  return /['’]s$/i.test(written) ? written.slice(0, -2) : written;
}

function findSkipped(text: string, start: number, end: number): { start: number; end: number }[] {
  const slice = text.slice(start, end);
  if (!slice.includes("/")) return [];
  return [...slice.matchAll(ADDRESS)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The tokens of `view.text[start … end)` as written, those that say nothing and punctuation included. */
export function readTokens(view: TextView, start: number, end: number): readonly string[] {
  const { text, tokens } = view;
  const read: string[] = [];
  for (let token = firstTokenAt(view, start); token < tokens.count && (tokens.end[token] as number) <= end; token++) {
    read.push(text.slice(tokens.start[token], tokens.end[token]));
  }
  return read;
}

/** Index of the first token that begins at or after `offset`. */
export function firstTokenAt(view: TextView, offset: number): number {
  const { start, count } = view.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
