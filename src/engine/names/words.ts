/**
 * The words of a text as names see them: hyphens part them, initials with or without stops are one ("J. D.", "J.D.",
 * "JD"), "&" is a word, a possessive stands beside its word. Compiler and scanner both cut with this.
 */
import { CharKind, charKind, isUpperCase } from "../text/characters.ts";
import { type Sentence, TokenKind, type Tokens } from "../text/text-view.ts";

export const Shape = {
  small: 0,
  /** "Paris", "McDonald", "A". */
  capital: 1,
  /** At least two letters, all capital: "US", "NATO", "G7". */
  capitals: 2,
  /** A capital that is not the first letter: "iPhone", "eBay". */
  inner: 3,
  number: 4,
  /** "&". */
  ampersand: 5,
} as const;

export const WordKind = { word: 0, number: 1, ampersand: 2 } as const;

/** What stands between a word and the one before it. */
export const Gap = {
  /** A sentence's start, or punctuation that ends a name. */
  break: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
} as const;

/** Structure of arrays; word i covers `text.slice(start[i], end[i])`, its possessive reaches to `fullEnd[i]`. */
export interface Words {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly fullEnd: Uint32Array;
  /** Of `WordKind`. */
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  /** Index into the sentences it was cut from. */
  readonly sentence: Uint32Array;
}

/** Cuts the words of `sentences`; `tokens` as the sentences count them. */
export function cutWords(text: string, tokens: Tokens, sentences: readonly Sentence[]): Words {
  const size = tokens.count;
  const wide = new Uint32Array(4 * size);
  const narrow = new Uint8Array(2 * size);
  const words = {
    start: wide.subarray(0, size),
    end: wide.subarray(size, 2 * size),
    fullEnd: wide.subarray(2 * size, 3 * size),
    sentence: wide.subarray(3 * size),
    kind: narrow.subarray(0, size),
    gap: narrow.subarray(size),
  };
  let count = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { firstToken, endToken } = sentences[s] as Sentence;
    let gap: number = Gap.break;
    for (let token = firstToken; token < endToken; token++) {
      const kind = tokens.kind[token];
      const start = tokens.start[token] as number;
      const end = tokens.end[token] as number;
      if (kind === TokenKind.punctuation && text.charCodeAt(start) !== 38) {
        gap = gapAfter(text, tokens, token, gap);
        continue;
      }
      words.start[count] = start;
      words.gap[count] = gap;
      words.sentence[count] = s;
      let last = token;
      if (kind === TokenKind.word) {
        last = lastInitial(text, tokens, token, endToken);
        const fullEnd = tokens.end[last] as number;
        words.end[count] = withoutPossessive(text, start, fullEnd);
        words.fullEnd[count] = fullEnd;
      } else {
        words.end[count] = end;
        words.fullEnd[count] = end;
        words.kind[count] = kind === TokenKind.number ? WordKind.number : WordKind.ampersand;
      }
      count++;
      token = last;
      gap = Gap.space;
    }
  }
  return { count, ...words };
}

/** The gap once the punctuation `token` is passed. */
function gapAfter(text: string, tokens: Tokens, token: number, gap: number): number {
  if (gap === Gap.break) return gap;
  const code = text.charCodeAt(tokens.start[token] as number);
  // A stop inside a sentence belongs to an abbreviation: "Gen. Milley", "St. Petersburg", "George W. Bush".
  if (code === 46 && tokens.end[token] === (tokens.start[token] as number) + 1) return gap;
  if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) {
    const tight = tokens.start[token] === tokens.end[token - 1] && tokens.end[token] === tokens.start[token + 1];
    return tight && gap === Gap.space ? Gap.hyphen : Gap.break;
  }
  return code === 44 && gap === Gap.space ? Gap.comma : Gap.break;
}

/** The last token of a run of initials with stops that begins at `token`: "J. D." is one word. */
function lastInitial(text: string, tokens: Tokens, token: number, endToken: number): number {
  if (!isInitial(text, tokens, token, endToken)) return token;
  let last = token;
  while (last + 2 < endToken && isInitial(text, tokens, last + 2, endToken)) last += 2;
  return last;
}

function isInitial(text: string, tokens: Tokens, token: number, endToken: number): boolean {
  const start = tokens.start[token] as number;
  return (
    tokens.kind[token] === TokenKind.word &&
    tokens.end[token] === start + 1 &&
    isUpperCase(text.charCodeAt(start)) &&
    token + 1 < endToken &&
    tokens.start[token + 1] === start + 1 &&
    text.charCodeAt(start + 1) === 46
  );
}

function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (end - start > 2 && (last === 115 || last === 83)) {
    if (charKind(text.charCodeAt(end - 2)) === CharKind.apostrophe) return end - 2;
  }
  return end;
}

/** The shape of a word that has so many capital and small letters; `first` is its first unit, `length` its units. */
export function shapeOf(capitals: number, smalls: number, first: number, length: number): number {
  if (capitals === 0) return Shape.small;
  if (smalls === 0) return length > 1 ? Shape.capitals : Shape.capital;
  return isUpperCase(first) ? Shape.capital : Shape.inner;
}
