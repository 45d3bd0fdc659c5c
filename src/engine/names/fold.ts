/**
 * Folding: what two spellings of a name have in common. Letters become small and lose their marks, everything that is
 * neither letter nor digit falls away: "Erdoğan" and "Erdogan", "U.S." and "US", "O’Brien" and "O'Brien" fold alike.
 */

/** Letters that Unicode does not decompose, as their spelling without marks. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ĸ", "k"],
  ["ł", "l"],
  ["ŋ", "n"],
  ["ŧ", "t"],
  ["ə", "a"],
]);
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

/** The fold of a character outside ASCII; "" for marks and signs. */
function foldCharacter(char: string): string {
  const small = char.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (!LETTER_OR_DIGIT.test(small)) return "";
  return LETTERS.get(small) ?? small;
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
