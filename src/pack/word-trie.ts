/**
 * Words to numbers: a double-array trie (Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure",
 * IEEE TSE 1989) over the UTF-8 bytes of folded words, with tails: where one word is left, its rest lies in one run.
 *
 * Node t is the pair (base, check) at 2t, 2t+1. The child of s by byte c is base[s] + c if its check is s + 1; byte 0 ends
 * a word. A base with its highest bit set is an offset into the tails: number of the word (4 bytes, little-endian), length
 * of the rest (1 byte), the rest. A look-up costs one step a byte until one word is left, whatever the number of words.
 * It stores no word longer than 255 bytes.
 */
export const TAIL = 0x80000000;
export const TAIL_HEAD_BYTES = 5;
export const MAX_WORD_BYTES = 255;

/** The number of the word `bytes[0 … length)`, or 0. Damaged nodes lead nowhere: every step checks what it reads. */
export function findWord(nodes: Uint32Array, tails: Uint8Array, bytes: Uint8Array, length: number): number {
  let state = 0;
  let base = nodes[0] ?? 0;
  for (let at = 0; at <= length; at++) {
    const byte = at < length ? (bytes[at] as number) : 0;
    const next = base + byte;
    if (nodes[2 * next + 1] !== state + 1) return 0;
    base = nodes[2 * next] as number;
    if (base >= TAIL) return matchTail(tails, base - TAIL, bytes, Math.min(at + 1, length), length);
    state = next;
  }
  return 0;
}

function matchTail(tails: Uint8Array, tail: number, bytes: Uint8Array, from: number, length: number): number {
  if (tails[tail + 4] !== length - from) return 0;
  for (let at = from, i = tail + TAIL_HEAD_BYTES; at < length; at++, i++) if (tails[i] !== bytes[at]) return 0;
  const number =
    ((tails[tail] as number) |
      ((tails[tail + 1] as number) << 8) |
      ((tails[tail + 2] as number) << 16) |
      ((tails[tail + 3] as number) << 24)) >>>
    0;
  return number;
}
