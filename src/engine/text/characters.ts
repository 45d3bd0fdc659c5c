/** What a UTF-16 unit is to the tokenizer: a table for the first 128 units, rules for the rest. */
export const CharKind = {
  space: 0,
  letter: 1,
  digit: 2,
  apostrophe: 3,
  /** Soft hyphens, joiners and direction marks: inside a word they belong to it, elsewhere they are white space. */
  ignorable: 4,
  punctuation: 5,
} as const;

const ASCII = asciiTable();
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const OTHER_DIGIT = /\p{Nd}/u;

/** The kind of the UTF-16 unit `code`; surrogates count as punctuation here (see `isAstralLetter`). */
export function charKind(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code === 0x2019 || code === 0x2bc || code === 0x2bb || code === 0xff07) return CharKind.apostrophe;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? CharKind.punctuation : CharKind.letter;
  if (code >= 0x2000 && code <= 0x206f) return generalPunctuation(code);
  if (code === 0xad) return CharKind.ignorable;
  // Signs, currencies, arrows and drawings hold no letters but ª, µ and º: known without a regular expression, which is
  // slow the first time.
  if (code > 0xa0 && code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba) return CharKind.punctuation;
  if ((code >= 0x20a0 && code < 0x20d0) || (code >= 0x2190 && code < 0x2c00)) return CharKind.punctuation;
  if (code === 0xa0 || code === 0x85 || code === 0x1680 || code === 0x3000 || code === 0xfeff) return CharKind.space;
  if (isHighSurrogate(code) || isLowSurrogate(code)) return CharKind.punctuation;
  const char = String.fromCharCode(code);
  if (LETTER_OR_MARK.test(char)) return CharKind.letter;
  return OTHER_DIGIT.test(char) ? CharKind.digit : CharKind.punctuation;
}

export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Whether the surrogate pair at `at` is a letter of its script. */
export function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && point > 0xffff && LETTER_OR_MARK.test(String.fromCodePoint(point));
}

export function isUpperCase(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}

export function isLowerCase(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const char = String.fromCharCode(code);
  return char.toUpperCase() !== char && char.toLowerCase() === char;
}

function generalPunctuation(code: number): number {
  if (code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return CharKind.space;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return CharKind.ignorable;
  return CharKind.punctuation;
}

function asciiTable(): Uint8Array {
  const table = new Uint8Array(128).fill(CharKind.punctuation);
  for (let code = 0; code <= 32; code++) table[code] = CharKind.space;
  table[127] = CharKind.space;
  for (let code = 48; code <= 57; code++) table[code] = CharKind.digit;
  for (let code = 65; code <= 90; code++) {
    table[code] = CharKind.letter;
    table[code + 32] = CharKind.letter;
  }
  table[39] = CharKind.apostrophe;
  return table;
}
