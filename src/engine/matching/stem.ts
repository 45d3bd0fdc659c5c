/**
 * Words to stems: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), over folded ASCII words, with the
 * two amendments of his own later code ("logi" → "log", "bli" → "ble"). Forms that no suffix explains ("met", "sent",
 * "men") come from a list first. About 300 ns a word. It knows English only: other words lose an "s" now and then, on
 * both sides alike.
 */
import { IRREGULAR } from "./irregular-forms.ts";

/** Below this a word is its own stem. */
const SHORTEST = 3;

/** The stem of a folded word (small letters without marks, see `foldWord`); words with digits stay as they are. */
export function stem(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (base.length < SHORTEST || !isLetters(base)) return base;
  return step5(step4(step3(step2(step1c(step1b(step1a(base)))))));
}

function isLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function isConsonant(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  // a, e, i, o, u
  if (code === 97 || code === 101 || code === 105 || code === 111 || code === 117) return false;
  return code === 121 ? at === 0 || !isConsonant(word, at - 1) : true;
}

/** Porter's m: how often vowels are followed by consonants in `word[0 … length)`. */
function measure(word: string, length: number): number {
  let count = 0;
  let at = 0;
  while (at < length && isConsonant(word, at)) at++;
  while (at < length) {
    while (at < length && !isConsonant(word, at)) at++;
    if (at >= length) break;
    count++;
    while (at < length && isConsonant(word, at)) at++;
  }
  return count;
}

function hasVowel(word: string, length: number): boolean {
  for (let i = 0; i < length; i++) if (!isConsonant(word, i)) return true;
  return false;
}

function endsDouble(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word.charCodeAt(last) === word.charCodeAt(last - 1) && isConsonant(word, last);
}

/** Consonant, vowel, consonant other than w, x, y at the end of `word[0 … length)`. */
function endsShort(word: string, length: number): boolean {
  if (length < 3) return false;
  const last = word.charCodeAt(length - 1);
  if (last === 119 || last === 120 || last === 121) return false;
  return isConsonant(word, length - 1) && !isConsonant(word, length - 2) && isConsonant(word, length - 3);
}

function step1a(word: string): string {
  if (!word.endsWith("s")) return word;
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.slice(0, word.length > 4 ? -2 : -1);
  return word.endsWith("ss") ? word : word.slice(0, -1);
}

function step1b(word: string): string {
  if (word.endsWith("ied")) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith("eed")) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  if (cut === 0 || !hasVowel(word, word.length - cut)) return word;
  const left = word.slice(0, -cut);
  if (left.endsWith("at") || left.endsWith("bl") || left.endsWith("iz")) return `${left}e`;
  if (endsDouble(left) && !/[lsz]$/.test(left)) return left.slice(0, -1);
  return measure(left, left.length) === 1 && endsShort(left, left.length) ? `${left}e` : left;
}

function step1c(word: string): string {
  return word.endsWith("y") && word.length > 2 && isConsonant(word, word.length - 2) ? `${word.slice(0, -1)}i` : word;
}

type Rules = readonly (readonly [suffix: string, replacement: string])[];

const STEP_2: Rules = [
  ["ational", "ate"],
  ["ization", "ize"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["entli", "ent"],
  ["ousli", "ous"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["alli", "al"],
  ["ator", "ate"],
  ["logi", "log"],
  ["bli", "ble"],
  ["eli", "e"],
];
const STEP_3: Rules = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];
const STEP_4: readonly string[] =
  "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic ou".split(" ");

function step2(word: string): string {
  return replaceSuffix(word, STEP_2);
}

function step3(word: string): string {
  return replaceSuffix(word, STEP_3);
}

function replaceSuffix(word: string, rules: Rules): string {
  for (const [suffix, replacement] of rules) {
    if (!word.endsWith(suffix)) continue;
    const length = word.length - suffix.length;
    return measure(word, length) > 0 ? word.slice(0, length) + replacement : word;
  }
  return word;
}

function step4(word: string): string {
  for (const suffix of STEP_4) {
    if (!word.endsWith(suffix)) continue;
    const length = word.length - suffix.length;
    if (measure(word, length) <= 1) return word;
    if (suffix === "ion" && !/[st]/.test(word.charAt(length - 1))) return word;
    return word.slice(0, length);
  }
  return word;
}

function step5(word: string): string {
  let left = word;
  if (left.endsWith("e")) {
    const m = measure(left, left.length - 1);
    if (m > 1 || (m === 1 && !endsShort(left, left.length - 1))) left = left.slice(0, -1);
  }
  return left.endsWith("ll") && measure(left, left.length) > 1 ? left.slice(0, -1) : left;
}
