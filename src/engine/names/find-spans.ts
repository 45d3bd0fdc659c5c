/**
 * Capital spans: the longest runs of words that can be one name. What the pack knows of such a run must fit all of it, or
 * the run is somebody else: "Bank of Georgia" is not Georgia.
 */

import { WordClass } from "./lexicon.ts";
import { beginsSentence, hasClass, isCapital, isSeenSmall, type Scan, wordText } from "./scan.ts";
import { Gap, Shape } from "./words.ts";

/** Words `first` … `end` (exclusive). */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Longest chain of small words between two capital words of one name: "of the", "van der", "for the". */
const JOINING_WORDS = 2;

/** The capital spans of an article in order; none in headlines, where every word has a capital. */
export function findSpans(scan: Scan): Span[] {
  const spans: Span[] = [];
  for (let word = 0; word < scan.words.count; word++) {
    if (!canBegin(scan, word)) continue;
    const end = endOfSpan(scan, word);
    spans.push({ first: word, end });
    word = end - 1;
  }
  return spans;
}

function canBegin(scan: Scan, word: number): boolean {
  if (scan.headline[scan.words.sentence[word] as number] === 1 || !isNameWord(scan, word)) return false;
  if (!beginsSentence(scan, word)) return true;
  if (hasClass(scan, word, WordClass.starter)) return scan.shape[word] === Shape.capitals;
  return true;
}

function endOfSpan(scan: Scan, first: number): number {
  let end = first + 1;
  for (;;) {
    const next = nextOfSpan(scan, end);
    if (next === end) return end;
    end = next;
  }
}

/** One past the next word of the span that ends before `end`; `end` where it goes no further. */
function nextOfSpan(scan: Scan, end: number): number {
  const { words } = scan;
  if (end >= words.count || (words.fullEnd[end - 1] as number) > (words.end[end - 1] as number)) return end;
  const gap = words.gap[end];
  if (gap === Gap.hyphen) return joinsByHyphen(scan, end) ? end + 1 : end;
  if (gap !== Gap.space) return end;
  if (isNameWord(scan, end)) return end + 1;
  if (scan.shape[end] === Shape.number) return end; // "World Cup 2022": the dictionary's business
  const joined = endOfJoin(scan, end);
  return joined;
}

/** Letters of the longest syllable in small letters after a hyphen: "Jong-un", "Jae-myung". */
const LONGEST_SYLLABLE = 6;

function joinsByHyphen(scan: Scan, word: number): boolean {
  if (isCapital(scan, word)) return true;
  if (scan.shape[word] !== Shape.small || hasClass(scan, word, WordClass.afterHyphen | WordClass.starter)) return false;
  const text = wordText(scan, word);
  return text.length <= LONGEST_SYLLABLE && !text.endsWith("ed") && !text.endsWith("ing") && !isSeenSmall(scan, word);
}

/** Past "of Georgia", "van der Klugt", "& Co": small words between capital words that make one name of both. */
function endOfJoin(scan: Scan, from: number): number {
  const { words } = scan;
  for (let at = from; at < Math.min(words.count, from + JOINING_WORDS); at++) {
    if (at > from && words.gap[at] !== Gap.space && words.gap[at] !== Gap.hyphen) return from;
    if (!joins(scan, at, from)) return from;
    const next = at + 1;
    if (next >= words.count || (words.gap[next] !== Gap.space && words.gap[next] !== Gap.hyphen)) return from;
    if (isNameWord(scan, next)) return next + 1;
  }
  return from;
}

function joins(scan: Scan, word: number, first: number): boolean {
  if (scan.shape[word] === Shape.ampersand) return true;
  if (scan.shape[word] !== Shape.small) return false;
  const text = wordText(scan, word);
  if (text === "of" || text === "for") return word === first && !ownsWhatFollows(scan, word - 1);
  if (text === "the") return word > first;
  return hasClass(scan, word, WordClass.particle);
}

/** "President of Georgia" and "Ozaki Ltd of Osaka" are two names, "Bank of Georgia" and "Duke of Sussex" one. */
function ownsWhatFollows(scan: Scan, word: number): boolean {
  if (hasClass(scan, word, WordClass.legalForm)) return true;
  return hasClass(scan, word, WordClass.office) && !hasClass(scan, word, WordClass.noble);
}

/** A capital word that can be part of a name: no pronoun, weekday, or month where a date is meant. */
export function isNameWord(scan: Scan, word: number): boolean {
  if (!isCapital(scan, word)) return false;
  if (isPronoun(scan, word) || isTicker(scan, word)) return false;
  if (hasClass(scan, word, WordClass.weekday)) return scan.shape[word] === Shape.capitals;
  if (hasClass(scan, word, WordClass.month)) return !isMonth(scan, word);
  if (hasClass(scan, word, WordClass.starter)) {
    if (scan.shape[word] === Shape.capitals && wordText(scan, word).length > 1) return true;
    return continuesName(scan, word);
  }
  return true;
}

/** Agencies put a share's sign behind the company: "CBS Inc CBS". */
function isTicker(scan: Scan, word: number): boolean {
  if (word === 0 || scan.shape[word] !== Shape.capitals || scan.words.gap[word] !== Gap.space) return false;
  return hasClass(scan, word - 1, WordClass.legalForm) && !hasClass(scan, word, WordClass.legalForm);
}

/** "I", "I'm", "I’ve". */
function isPronoun({ words, view }: Scan, word: number): boolean {
  const start = words.start[word] as number;
  if (view.text.charAt(start) !== "I") return false;
  const after = view.text.charAt(start + 1);
  return words.end[word] === start + 1 || after === "'" || after === "’";
}

/** "Russia Today", "Doctors Without Borders": with a capital behind a capital word; small words of grammar begin anew. */
function continuesName(scan: Scan, word: number): boolean {
  if (beginsSentence(scan, word) || scan.words.gap[word] !== Gap.space || !isCapital(scan, word - 1)) return false;
  if (scan.view.text.charAt((scan.words.fullEnd[word - 1] as number) - 1) === ".") return false;
  return !hasClass(scan, word - 1, WordClass.starter) && !hasClass(scan, word, WordClass.grammar);
}

/** "in May", "May 5", "5 May", but not "Theresa May" nor "Mrs May". */
function isMonth(scan: Scan, word: number): boolean {
  const { words } = scan;
  const number = (at: number) => at >= 0 && at < words.count && scan.shape[at] === Shape.number;
  if (number(word + 1) || number(word - 1)) return true;
  if (word === 0 || beginsSentence(scan, word))
    return (
      !hasClass(scan, word + 1, WordClass.personAfter) &&
      scan.shape[word + 1] === Shape.small &&
      wordText(scan, word) !== "May"
    );
  return (
    hasClass(scan, word - 1, WordClass.monthBefore) ||
    (scan.shape[word - 1] === Shape.small && wordText(scan, word) !== "May")
  );
}
