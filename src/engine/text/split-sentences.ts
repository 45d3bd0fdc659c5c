/**
 * Cuts a block's tokens into sentences by rules, in one pass over its tokens.
 *
 * A full stop, "?", "!" or "…" ends a sentence when white space and something that can begin one follow, and the word
 * before it is no abbreviation that asks for more. Two sentences inside one quotation are two sentences; a quotation that
 * the sentence goes on after ("Why?" he asked) is not cut off. It will not cut at colons, semicolons or dashes, nor where
 * the page forgot the space after a full stop.
 */
import { BEFORE_A_NAME, BEFORE_A_NUMBER, SELDOM_LAST, SENTENCE_STARTERS } from "./abbreviations.ts";
import { isLowerCase, isUpperCase } from "./characters.ts";
import { type Sentence, TokenKind, type Tokens } from "./text-view.ts";

/** Verbs that attach a quotation to its speaker: what "Stop!" is followed by when the sentence goes on. */
const SPEECH = new Set(
  `said says asked asks told wrote writes added adds replied shouted cried exclaimed tweeted posted yelled joked wondered
  declared`.split(/\s+/),
);
/** How many words after a closing quote may come before its verb: "Stop!" President Joe Biden said. */
const WORDS_TO_VERB = 4;

const STOP = 46;
const ELLIPSIS = 0x2026;
const CLOSERS = new Set([34, 39, 41, 93, 0x2019, 0x201d, 0xbb, 0x203a]);
const QUOTES = new Set([34, 39, 0x2019, 0x201d, 0xbb, 0x203a]);

/** Appends the sentences of the tokens `firstToken` … `endToken` (exclusive), which lie in block number `block`. */
export function splitSentences(
  text: string,
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  block: number,
  into: Sentence[],
): void {
  let first = firstToken;
  for (let token = firstToken; token < endToken; token++) {
    if (!isTerminator(text, tokens, token)) continue;
    let last = token;
    while (last + 1 < endToken && closes(text, tokens, last + 1)) last++;
    const next = last + 1;
    if (next < endToken && !endsSentence(text, tokens, first, token, last, next, endToken)) continue;
    into.push(sentence(tokens, first, next, block));
    first = next;
    token = last;
  }
  if (first < endToken) into.push(sentence(tokens, first, endToken, block));
}

function sentence(tokens: Tokens, firstToken: number, endToken: number, block: number): Sentence {
  return {
    start: tokens.start[firstToken] as number,
    end: tokens.end[endToken - 1] as number,
    firstToken,
    endToken,
    block,
  };
}

function isTerminator(text: string, tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] === TokenKind.number) return false;
  const code = text.charCodeAt((tokens.end[token] as number) - 1);
  if (tokens.kind[token] === TokenKind.word) return code === STOP;
  return code === STOP || code === 63 || code === 33 || code === ELLIPSIS || code === 0x3002 || code === 0x61f;
}

/** A quote or bracket that follows with no space between: it belongs to what it closes. */
function closes(text: string, tokens: Tokens, token: number): boolean {
  const start = tokens.start[token] as number;
  if (start !== tokens.end[token - 1] || tokens.kind[token] !== TokenKind.punctuation) return false;
  const code = text.charCodeAt(start);
  return CLOSERS.has(code) || isTerminator(text, tokens, token);
}

function endsSentence(
  text: string,
  tokens: Tokens,
  first: number,
  terminator: number,
  last: number,
  next: number,
  endToken: number,
): boolean {
  if (tokens.start[next] === tokens.end[last]) return text.charCodeAt(tokens.start[terminator] as number) === 0x3002;
  const begin = skipOpeners(text, tokens, next, endToken);
  if (begins(text, tokens, begin) === "lower") return false;
  const mark = text.charCodeAt((tokens.end[terminator] as number) - 1);
  if (mark === STOP && tokens.end[terminator] === (tokens.start[terminator] as number) + 1) {
    return endsAtStop(text, tokens, first, terminator, last > terminator, begin);
  }
  if (tokens.kind[terminator] === TokenKind.word) return last > terminator || isStarter(text, tokens, begin);
  if (mark === STOP || mark === ELLIPSIS) return lowerWord(text, tokens, begin) !== "i";
  const quoted = last > terminator && QUOTES.has(text.charCodeAt(tokens.start[last] as number));
  return !(quoted && speechFollows(text, tokens, next, endToken));
}

/** A single full stop. `closed`: a quote or bracket closes after it, which no abbreviation inside a name would have. */
function endsAtStop(
  text: string,
  tokens: Tokens,
  first: number,
  terminator: number,
  closed: boolean,
  next: number,
): boolean {
  const before = terminator - 1;
  if (before < first || tokens.end[before] !== tokens.start[terminator]) return true;
  if (tokens.kind[before] === TokenKind.number) return before > first; // "1. Open the valve": a list's number
  if (tokens.kind[before] !== TokenKind.word || closed) return true;
  const word = lowerWord(text, tokens, before);
  const capital = isUpperCase(text.charCodeAt(tokens.start[before] as number));
  if (word === "v") return false;
  if (word.length === 1) return word !== "i" && capital ? isStarter(text, tokens, next) : !capital;
  if (BEFORE_A_NAME.has(word)) return false;
  const number = tokens.kind[next] === TokenKind.number;
  if (BEFORE_A_NUMBER.has(word)) return !number;
  if (SELDOM_LAST.has(word) && (capital || word === "etc" || word === "al")) return isStarter(text, tokens, next);
  return true;
}

function isStarter(text: string, tokens: Tokens, token: number): boolean {
  const start = tokens.start[token] as number;
  return isUpperCase(text.charCodeAt(start)) && SENTENCE_STARTERS.has(lowerWord(text, tokens, token));
}

function speechFollows(text: string, tokens: Tokens, next: number, endToken: number): boolean {
  for (let token = next; token < Math.min(endToken, next + WORDS_TO_VERB + 1); token++) {
    if (tokens.kind[token] !== TokenKind.word) return false;
    if (SPEECH.has(text.slice(tokens.start[token], tokens.end[token]))) return true;
  }
  return false;
}

function skipOpeners(text: string, tokens: Tokens, from: number, endToken: number): number {
  let token = from;
  while (token + 1 < endToken && tokens.kind[token] === TokenKind.punctuation) {
    const code = text.charCodeAt(tokens.start[token] as number);
    const opens =
      code === 40 || code === 91 || code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f) || code === 0xab;
    if (!opens) break;
    token++;
  }
  return token;
}

function begins(text: string, tokens: Tokens, token: number): "lower" | "other" {
  const start = tokens.start[token] as number;
  if (tokens.kind[token] === TokenKind.punctuation) {
    const code = text.charCodeAt(start);
    return code === 44 || code === 59 || code === 58 || code === 41 || code === 93 ? "lower" : "other";
  }
  if (!isLowerCase(text.charCodeAt(start))) return "other";
  for (let at = start + 1; at < (tokens.end[token] as number); at++) {
    if (isUpperCase(text.charCodeAt(at))) return "other"; // "iPhone"
  }
  return "lower";
}

function lowerWord(text: string, tokens: Tokens, token: number): string {
  return text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
}
