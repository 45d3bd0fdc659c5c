/** Every name of the pack that stands in the article, however they overlap: one walk through the trie from each word. */
import { AliasSource, CAPITALS, type NameIndex, SMALL } from "../../pack/name-index.ts";
import { WordClass } from "./lexicon.ts";
import { hasClass, isCapital, type Scan } from "./scan.ts";
import { Gap, Shape } from "./words.ts";

/** Words `first` … `end` (exclusive) are an alias; its readings are those of `state`. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly state: number;
  /** A comma stands inside: "Goldman, Sachs". */
  readonly comma: boolean;
}

/** For each word the matches that begin there, shortest first, or undefined. */
export type Matches = readonly (readonly Match[] | undefined)[];

/** Letters of a word in capitals below which it is an acronym and nothing else: "WHO", "IT". */
const SHORT_ACRONYM = 3;

export function findMatches(scan: Scan): Matches {
  const found: (Match[] | undefined)[] = new Array(scan.words.count);
  for (let word = 0; word < scan.words.count; word++) {
    if ((scan.number[word] as number) === 0 && (scan.bare[word] as number) === 0) continue;
    const list = walk(scan, word);
    if (list.length > 0) found[word] = list;
  }
  return found;
}

/** Matches that begin at `first`, by one walk through the trie; initials that the pack does not write are passed over. */
function walk(scan: Scan, first: number): Match[] {
  const list: Match[] = [];
  if (walkFrom(scan, first, first, 0, false, list)) list.sort((a, b) => a.end - b.end);
  return list;
}

/** Goes on from `state` at the word `from`; true where the way parted, so that the list is out of order. */
function walkFrom(
  scan: Scan,
  first: number,
  from: number,
  begun: number,
  commaBefore: boolean,
  list: Match[],
): boolean {
  const { names, words, number, bare } = scan;
  let state = begun;
  let comma = commaBefore;
  let parted = false;
  for (let word = from; word < words.count; word++) {
    if (word > first) {
      const gap = words.gap[word];
      if (gap === Gap.break) break;
      if (gap === Gap.comma) comma = true;
    }
    if ((bare[word] as number) !== 0) add(names, names.step(state, bare[word] as number), first, word + 1, comma, list);
    const next = (number[word] as number) === 0 ? 0 : names.step(state, number[word] as number);
    if (word > first && isInitial(scan, word)) {
      if (next === 0) continue; // "Joseph R. Biden" where the pack has no "R."
      // "Michael R. Bloomberg" where it has a Michael R. Turner as well.
      walkFrom(scan, first, word + 1, state, comma, list);
      parted = true;
    }
    if (next === 0) break;
    state = next;
    add(names, state, first, word + 1, comma, list);
  }
  return parted;
}

function isInitial(scan: Scan, word: number): boolean {
  const { words, view } = scan;
  const start = words.start[word] as number;
  return (
    words.gap[word] === Gap.space &&
    words.end[word] === start + 1 &&
    view.text.charAt(start + 1) === "." &&
    scan.shape[word] === Shape.capital
  );
}

function add(names: NameIndex, state: number, first: number, end: number, comma: boolean, list: Match[]): void {
  if (state === 0) return;
  const { start, end: last } = names.readings(state);
  if (start < last) list.push({ first, end, state, comma });
}

/** How the match's letters agree with a reading's: "no" rules the reading out. */
export function caseFit(scan: Scan, match: Match, reading: number): "fits" | "differs" | "no" {
  const flags = scan.names.readingCase(reading);
  const { words } = scan;
  const { first, end } = match;
  const shout = scan.headline[words.sentence[first] as number] === 1;
  if ((flags & CAPITALS) !== 0) {
    if (scan.shape[first] === Shape.capitals || scan.shape[first] === Shape.inner)
      return shout && isShout(scan, first) ? "differs" : "fits";
    const length = (words.end[first] as number) - (words.start[first] as number);
    return length > SHORT_ACRONYM && isCapital(scan, first) && !hasClass(scan, first, WordClass.starter)
      ? "differs"
      : "no";
  }
  if ((flags & SMALL) !== 0) return "fits";
  if (!isCapital(scan, first) && scan.shape[first] !== Shape.number && !isSmallArticle(scan, match)) return "no";
  let small = 0;
  for (let word = first + 1; word < end; word++) {
    const joiner = hasClass(scan, word, WordClass.starter | WordClass.particle);
    if (scan.shape[word] === Shape.small && words.gap[word] !== Gap.hyphen && !joiner) small++;
  }
  if (small > 0) return small < end - first && isCapital(scan, first) ? "differs" : "no";
  const letters = (words.end[first] as number) - (words.start[first] as number);
  const surname = scan.names.readingSource(reading) === AliasSource.surname;
  // "LONDON" at a dateline fits; "MAY" or "WILL" as a surname in capitals may be anything.
  return scan.shape[first] === Shape.capitals && end === first + 1 && (surname || letters <= SHORT_ACRONYM)
    ? "differs"
    : "fits";
}

/** "al-Qaida", "el-Sisi": the article of an Arabic name may be small. */
function isSmallArticle(scan: Scan, { first, end }: Match): boolean {
  const next = first + 1;
  return (
    next < end &&
    scan.words.gap[next] === Gap.hyphen &&
    isCapital(scan, next) &&
    hasClass(scan, first, WordClass.particle)
  );
}

/** Whether the word's sentence is written in capitals altogether. */
function isShout(scan: Scan, word: number): boolean {
  const sentence = scan.words.sentence[word];
  for (let at = word; at < scan.words.count && scan.words.sentence[at] === sentence; at++) {
    if (scan.shape[at] === Shape.capital && (scan.words.end[at] as number) - (scan.words.start[at] as number) > 1)
      return false;
  }
  return true;
}
