/** An article's words with their numbers in the pack and their classes: what every rule about names reads. */
import type { NameIndex } from "../../pack/name-index.ts";
import { SENTENCE_STARTERS } from "../text/abbreviations.ts";
import { isLowerCase } from "../text/characters.ts";
import type { TextView } from "../text/text-view.ts";
import { Folder } from "./fold.ts";
import { classOf, type Lexicon, makeLexicon, WordClass } from "./lexicon.ts";
import { NumberSet } from "./number-set.ts";
import { cutWords, Gap, Shape, shapeOf, WordKind, type Words } from "./words.ts";

const LEXICON: Lexicon = makeLexicon(SENTENCE_STARTERS);
/** A text of this many words without any apostrophe has lost them: "Polands" is "Poland's". */
const WORDS_WITHOUT_APOSTROPHE = 40;

export interface Scan {
  readonly view: TextView;
  readonly names: NameIndex;
  /** The article's day as YYYYMMDD, 0 where unknown. */
  readonly day: number;
  readonly words: Words;
  /** Of `Shape`. */
  readonly shape: Uint8Array;
  /** Number of the word with its possessive, 0 where the pack has none. */
  readonly number: Uint32Array;
  /** Number of the word without its possessive; 0 where it has none. */
  readonly bare: Uint32Array;
  /** Bits of `WordClass`. */
  readonly class: Uint32Array;
  /** Hash of the folded word without its possessive. */
  readonly hash: Uint32Array;
  /** One a sentence: capitals say nothing there. */
  readonly headline: Uint8Array;
  /** Hashes of the words in small letters, worked out when first asked for. */
  smallWords: NumberSet | null;
}

/** `date`: the article's, "YYYY-MM-DD", or null. */
export function scanWords(view: TextView, names: NameIndex, date: string | null): Scan {
  const words = cutWords(view.text, view.tokens, view.sentences);
  const { count } = words;
  const [number, bare, classes, hash] = columns(count);
  const shape = new Uint8Array(count);
  const folder = new Folder();
  const { bytes } = folder;
  const lost = count >= WORDS_WITHOUT_APOSTROPHE && !hasApostrophe(view.text, "'") && !hasApostrophe(view.text, "’");
  for (let i = 0; i < count; i++) {
    const start = words.start[i] as number;
    const end = words.end[i] as number;
    let length = folder.fold(view.text, start, end);
    hash[i] = folder.hash;
    const kind = words.kind[i];
    if (kind === WordKind.word) {
      shape[i] = shapeOf(folder.capitals, folder.smalls, view.text.charCodeAt(start), end - start);
      if (length <= LONGEST_CLASSED) classes[i] = classOf(LEXICON, bytes, length, folder.hash);
    } else shape[i] = kind === WordKind.number ? Shape.number : Shape.ampersand;
    const own = names.word(bytes, length);
    if (words.fullEnd[i] !== end) {
      bare[i] = own;
      length = folder.fold(view.text, start, words.fullEnd[i] as number);
      number[i] = names.word(bytes, length);
    } else {
      number[i] = own;
      if (lost && own === 0 && length > 3 && bytes[length - 1] === SMALL_S && shape[i] !== Shape.small) {
        bare[i] = names.word(bytes, length - 1);
      }
    }
  }
  const headline = new Uint8Array(view.sentences.length);
  const scan = {
    view,
    names,
    day: dayOf(date),
    words,
    shape,
    number,
    bare,
    class: classes,
    hash,
    headline,
    smallWords: null,
  };
  markHeadlines(scan);
  return scan;
}

/** Less than a whole date decides no office. */
function dayOf(date: string | null): number {
  return date !== null && date.length >= 10 ? Number(date.slice(0, 10).replaceAll("-", "")) || 0 : 0;
}

/** Whether `sign` stands right behind a letter anywhere. */
function hasApostrophe(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (at > 0 && isLowerCase(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** Letters of the longest word in the lexicon, and some. */
const LONGEST_CLASSED = 20;
const SMALL_S = 115;

/** Four arrays of `count` numbers in one allocation. */
function columns(count: number): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const all = new Uint32Array(4 * count);
  const column = (i: number) => all.subarray(i * count, (i + 1) * count);
  return [column(0), column(1), column(2), column(3)];
}

/** Fewer words than this are no headline's: "Boris Johnson". */
const HEADLINE_WORDS = 4;
/** Words shorter than this stay small in headlines too. */
const SMALL_IN_HEADLINES = 5;

/** What a finished sentence ends with. */
const FINAL = ".?!”\"'’";

function markHeadlines({ view, words, shape: shapes, class: classes, headline }: Scan): void {
  let first = 0;
  for (let sentence = 0; sentence < view.sentences.length; sentence++) {
    let small = 0;
    let capital = 0;
    let grammar = 0;
    let i = first;
    for (; i < words.count && words.sentence[i] === sentence; i++) {
      const shape = shapes[i];
      if (shape === Shape.small) {
        if ((words.end[i] as number) - (words.start[i] as number) >= SMALL_IN_HEADLINES) small++;
      } else if (shape === Shape.capital || shape === Shape.capitals) {
        capital++;
        if (i > first && ((classes[i] as number) & WordClass.starter) !== 0) grammar++;
      }
    }
    const kind = view.blocks[view.sentences[sentence]?.block ?? -1]?.kind;
    const title = kind === "headline" || kind === "heading";
    const unfinished = !FINAL.includes(view.text.charAt((view.sentences[sentence]?.end ?? 0) - 1));
    const count = i - first;
    if (count >= HEADLINE_WORDS && small === 0 && capital * 2 >= count && (grammar > 1 || title || unfinished)) {
      headline[sentence] = 1;
    }
    first = i;
  }
}

/** Whether the word stands with a capital letter of its own. */
export function isCapital(scan: Scan, word: number): boolean {
  const shape = scan.shape[word];
  return shape === Shape.capital || shape === Shape.capitals || shape === Shape.inner;
}

export function hasClass(scan: Scan, word: number, bits: number): boolean {
  return ((scan.class[word] ?? 0) & bits) !== 0;
}

/** After these a capital letter may be a sentence's. */
const OPENING = ':“"‘';

/** Whether the word is the first of its sentence, or of a quotation or a part after a colon in it. */
export function beginsSentence(scan: Scan, word: number): boolean {
  if (word === 0 || scan.words.sentence[word] !== scan.words.sentence[word - 1]) return true;
  if (scan.words.gap[word] !== Gap.break) return false;
  for (let at = scan.words.fullEnd[word - 1] as number; at < (scan.words.start[word] as number); at++) {
    if (OPENING.includes(scan.view.text.charAt(at))) return true;
  }
  return false;
}

/** Whether the word stands in small letters elsewhere in the article. */
export function isSeenSmall(scan: Scan, word: number): boolean {
  scan.smallWords ??= smallWordsOf(scan);
  return scan.smallWords.has(scan.hash[word] as number);
}

function smallWordsOf({ words, shape, hash }: Scan): NumberSet {
  const small = new NumberSet(words.count);
  for (let word = 0; word < words.count; word++) if (shape[word] === Shape.small) small.add(hash[word] as number);
  return small;
}

/** The word without its possessive, as it stands. */
export function wordText(scan: Scan, word: number): string {
  return scan.view.text.slice(scan.words.start[word], scan.words.end[word]);
}
