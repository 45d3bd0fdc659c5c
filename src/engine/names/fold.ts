/**
 * Folding: what two spellings of a name have in common. Letters become small and lose their marks, everything that is
 * neither letter nor digit falls away: "Erdoğan" and "Erdogan", "U.S." and "US", "O’Brien" and "O'Brien" fold alike.
 */

import { isLowerCase, isUpperCase } from "../text/characters.ts";

/** The letters from "À" (U+00C0) to "ſ" (U+017F) without their marks, in order; "-" where there is no letter. */
const LATIN = `a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss
  a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y
  a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h
  i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n
  o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s`.split(
  /\s+/,
);
const LATIN_START = 0xc0;
/** Letters elsewhere that Unicode does not decompose. */
const OTHER_LETTERS: ReadonlyMap<string, string> = new Map([["ə", "a"]]);
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const AMPERSAND = "and";

/** Writes the fold of `text[start … end)` as UTF-8 into `into`; returns its length, or 0 where it does not fit. */
export function foldInto(text: string, start: number, end: number, into: Uint8Array): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) into[length++] = code;
      else if (code >= 65 && code <= 90) into[length++] = code + 32;
    } else {
      const pair = code >= 0xd800 && code <= 0xdbff && at + 1 < end;
      length = writeUtf8(foldCharacter(pair ? text.slice(at, at + 2) : text.charAt(at)), into, length);
      if (pair) at++;
    }
    if (length > into.length - 8) return 0;
  }
  if (length === 0 && text.charCodeAt(start) === 38) return writeUtf8(AMPERSAND, into, 0);
  return length;
}

/** Bytes of the longest word a folder takes; longer ones fold to nothing. */
const FOLDER_BYTES = 272;

/** Folds one word after the other into the same bytes, taking their hash and counting their capitals on the way. */
export class Folder {
  readonly bytes = new Uint8Array(FOLDER_BYTES);
  /** FNV-1a (Fowler, Noll, Vo), 32 bits, of the folded bytes. */
  hash = 0;
  /** Capital and small letters of the word as it stands. */
  capitals = 0;
  smalls = 0;

  /** Folds `text[start … end)`; returns the length in bytes. */
  fold(text: string, start: number, end: number): number {
    const { bytes } = this;
    let length = 0;
    let capitals = 0;
    let smalls = 0;
    let hash = FNV_START;
    for (let at = start; at < end; at++) {
      let code = text.charCodeAt(at);
      if (code >= 97 && code <= 122) smalls++;
      else if (code >= 65 && code <= 90) {
        capitals++;
        code += 32;
      } else if (code >= 128) return this.#foldSlowly(text, start, end);
      else if (code < 48 || code > 57) continue;
      if (length >= FOLDER_BYTES) return this.#foldSlowly(text, start, end);
      bytes[length++] = code;
      hash = Math.imul(hash ^ code, FNV_PRIME);
    }
    if (length === 0) return this.#foldSlowly(text, start, end);
    this.hash = hash >>> 0;
    this.capitals = capitals;
    this.smalls = smalls;
    return length;
  }

  #foldSlowly(text: string, start: number, end: number): number {
    this.capitals = 0;
    this.smalls = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isUpperCase(code)) this.capitals++;
      else if (isLowerCase(code)) this.smalls++;
    }
    const length = foldInto(text, start, end, this.bytes);
    this.hash = hashOf(this.bytes, 0, length);
    return length;
  }
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits, of an ASCII string. */
export function hashOfString(ascii: string): number {
  let hash = FNV_START;
  for (let i = 0; i < ascii.length; i++) hash = Math.imul(hash ^ ascii.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** FNV-1a, 32 bits, of `bytes[start … end)`. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), FNV_PRIME);
  return hash >>> 0;
}

/** The fold of a character outside ASCII; "" for marks and signs. */
function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < LATIN_START + LATIN.length && code >= LATIN_START) {
    const letter = LATIN[code - LATIN_START] as string;
    return letter === "-" ? "" : letter;
  }
  // Combining marks and general punctuation, the curly apostrophe among it.
  if ((code >= 0x300 && code < 0x370) || (code >= 0x2000 && code < 0x2070)) return "";
  const small = char.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return LETTER_OR_DIGIT.test(small) ? (OTHER_LETTERS.get(small) ?? small) : "";
}

function writeUtf8(text: string, into: Uint8Array, from: number): number {
  let at = from;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) into[at++] = point;
    else if (point < 0x800) {
      into[at++] = 0xc0 | (point >> 6);
      into[at++] = 0x80 | (point & 63);
    } else if (point < 0x10000) {
      into[at++] = 0xe0 | (point >> 12);
      into[at++] = 0x80 | ((point >> 6) & 63);
      into[at++] = 0x80 | (point & 63);
    } else {
      into[at++] = 0xf0 | (point >> 18);
      into[at++] = 0x80 | ((point >> 12) & 63);
      into[at++] = 0x80 | ((point >> 6) & 63);
      into[at++] = 0x80 | (point & 63);
    }
  }
  return at;
}

/** The same fold as a string. */
export function foldWord(word: string): string {
  let folded = "";
  for (const char of word) {
    const code = char.charCodeAt(0);
    if (code >= 128) folded += foldCharacter(char);
    else if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) folded += char;
    else if (code >= 65 && code <= 90) folded += String.fromCharCode(code + 32);
  }
  return folded === "" && word.startsWith("&") ? AMPERSAND : folded;
}
