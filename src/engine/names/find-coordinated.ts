/** "North and South Korea", "Orange, Riverside and San Bernardino Counties": names that share a word with the next. */

import { AliasSource } from "../../pack/name-index.ts";
import { WordClass } from "./lexicon.ts";
import { hasClass, isCapital, type Scan, wordText } from "./scan.ts";
import { Gap } from "./words.ts";

export interface CoordinatedName {
  readonly first: number;
  readonly end: number;
  readonly state: number;
}

/** Words of one part before the shared word that are looked at: "San Bernardino". */
const LONGEST_PART = 3;

/** Parts that the pack holds once the shared last word is put after them. */
export function findCoordinated(scan: Scan): CoordinatedName[] {
  const found: CoordinatedName[] = [];
  for (let word = 1; word + 2 < scan.words.count; word++) {
    if (!isCapital(scan, word - 1) || !isCapital(scan, word + 1)) continue;
    if (scan.words.gap[word] === Gap.break || scan.words.gap[word + 1] !== Gap.space) continue;
    if (!hasClass(scan, word, WordClass.conjunction)) continue;
    let last = word + 1;
    while (last + 1 < scan.words.count && isCapital(scan, last + 1) && scan.words.gap[last + 1] === Gap.space) last++;
    if (last === word + 1 || last - word > LONGEST_PART + 1) continue;
    const shared = [scan.number[last] as number, ...singular(scan, last)];
    for (let end = word; end > 0; ) {
      const part = partBefore(scan, end, shared);
      if (part !== null) found.push(part);
      let first = part?.first ?? end - 1;
      while (first > 0 && scan.words.gap[first] === Gap.space && isCapital(scan, first)) first--;
      if (scan.words.gap[first] !== Gap.comma || !isCapital(scan, first)) break;
      end = first;
    }
    const own = partBefore(scan, last, singular(scan, last));
    if (own !== null) found.push({ ...own, end: last + 1 });
  }
  for (let word = 1; word < scan.words.count; word++) {
    if (hasClass(scan, word, WordClass.ofStates)) found.push(...nationalities(scan, word));
  }
  return found;
}

/** The adjectives of "the British, French and Japanese governments"; one alone ("the Japanese governments") is no name. */
function nationalities(scan: Scan, noun: number): CoordinatedName[] {
  const { names, words, number } = scan;
  const found: CoordinatedName[] = [];
  let joined = false;
  for (let word = noun - 1; word >= 0 && words.sentence[word] === words.sentence[noun]; word--) {
    if (hasClass(scan, word, WordClass.conjunction)) {
      joined = true;
      continue;
    }
    if (!isCapital(scan, word)) break;
    const state = names.step(0, number[word] as number);
    const { start, end } = state === 0 ? { start: 0, end: 0 } : names.readings(state);
    for (let reading = start; reading < end; reading++) {
      if (names.readingSource(reading) !== AliasSource.demonym) continue;
      found.push({ first: word, end: word + 1, state });
      break;
    }
    if (words.gap[word] === Gap.break) break;
  }
  return joined ? found : [];
}

/** The number of "County" for "Counties", of "Minister" for "Ministers". */
function singular(scan: Scan, word: number): number[] {
  const text = wordText(scan, word).toLowerCase();
  const base = text.endsWith("ies") ? `${text.slice(0, -3)}y` : text.endsWith("s") ? text.slice(0, -1) : "";
  if (base === "") return [];
  const bytes = new Uint8Array(base.length);
  for (let i = 0; i < base.length; i++) bytes[i] = base.charCodeAt(i);
  const number = scan.names.word(bytes, bytes.length);
  return number === 0 ? [] : [number];
}

function partBefore(scan: Scan, end: number, shared: readonly number[]): CoordinatedName | null {
  for (let first = Math.max(0, end - LONGEST_PART); first < end; first++) {
    if (!isCapital(scan, first)) continue;
    let state = 0;
    for (let word = first; word < end && (word === first || state !== 0); word++) {
      const number = scan.number[word] as number;
      if (number === 0 || (word > first && scan.words.gap[word] !== Gap.space)) {
        state = 0;
        break;
      }
      state = scan.names.step(state, number);
    }
    if (state === 0) continue;
    for (const number of shared) {
      const whole = number === 0 ? 0 : scan.names.step(state, number);
      if (whole === 0) continue;
      const { start, end: stop } = scan.names.readings(whole);
      if (start < stop) return { first, end, state: whole };
    }
  }
  return null;
}
