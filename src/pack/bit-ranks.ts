/**
 * Which of many things have something, in a bit each, and where among those that have it each stands: what few of a large
 * number have takes room only for those few.
 *
 * Blocks of 32 bytes: how many bits are set in the blocks before (u32), then 224 bits, lowest first. The count of the bits
 * before a place (its rank) is a look-up and at most seven bit counts.
 */
export const BLOCK_WORDS = 8;
export const BLOCK_BITS = (BLOCK_WORDS - 1) * 32;

/** How many bits are set before `index`, or −1 where its own is not set or lies outside. */
export function rankAt(blocks: Uint32Array, index: number): number {
  const block = Math.floor(index / BLOCK_BITS) * BLOCK_WORDS;
  const bit = index % BLOCK_BITS;
  const last = block + 1 + (bit >>> 5);
  const word = blocks[last] ?? 0;
  if (((word >>> (bit & 31)) & 1) === 0) return -1;
  let rank = (blocks[block] as number) + bitCount(word & ((1 << (bit & 31)) - 1));
  for (let i = block + 1; i < last; i++) rank += bitCount(blocks[i] as number);
  return rank;
}

/** Bits set in 32, by summing pairs, nibbles and bytes side by side. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
