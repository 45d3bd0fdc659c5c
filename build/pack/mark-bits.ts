import { BLOCK_BITS, BLOCK_WORDS } from "../../src/pack/bit-ranks.ts";

/** A bit for each of `length` things, set for `indexes` (ascending), with ranks: `src/pack/bit-ranks.ts` reads them. */
export function markBits(indexes: readonly number[], length: number): Uint32Array {
  const blocks = new Uint32Array(Math.ceil(length / BLOCK_BITS) * BLOCK_WORDS);
  for (const index of indexes) {
    const at = Math.floor(index / BLOCK_BITS) * BLOCK_WORDS;
    const bit = index % BLOCK_BITS;
    const word = at + 1 + (bit >>> 5);
    blocks[word] = (blocks[word] as number) | (1 << (bit & 31));
    const next = at + BLOCK_WORDS;
    if (next < blocks.length) blocks[next] = (blocks[next] as number) + 1;
  }
  // Each block has the count of the one before; their sums are the ranks.
  for (let at = BLOCK_WORDS; at < blocks.length; at += BLOCK_WORDS) {
    blocks[at] = (blocks[at] as number) + (blocks[at - BLOCK_WORDS] as number);
  }
  return blocks;
}
