/** One article's text, cut once: what every later step of the engine reads. */
import type { Block } from "../article.ts";

export const TokenKind = {
  /** Letters, with inner apostrophes, full stops of initialisms ("U.S.") and combining marks. Hyphens separate words. */
  word: 0,
  /** Digits with inner separators: "1,500", "3.5". Mixed runs such as "G7", "COP28" are words. */
  number: 1,
  /** One punctuation character (a run of the same dots is one). */
  punctuation: 2,
} as const;

/** Structure of arrays: token i covers `text.slice(start[i], end[i])`. White space is not a token. */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of the first token and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `blocks`. A sentence never crosses a block. */
  readonly block: number;
}

export interface TextView {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}
