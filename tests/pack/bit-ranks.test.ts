import { describe, expect, it } from "vitest";
import { markBits } from "../../build/pack/mark-bits.ts";
import { BLOCK_BITS, rankAt } from "../../src/pack/bit-ranks.ts";
import { randomNumbers } from "../eval/linking-distractors.ts";

describe("bit ranks", () => {
  it("number those that are marked in order, and nothing else", () => {
    const next = randomNumbers(7);
    for (const share of [0, 0.01, 0.3, 0.9, 1]) {
      const length = Math.floor(next() * 5 * BLOCK_BITS);
      const indexes = [...Array(length).keys()].filter(() => next() < share);
      const blocks = markBits(indexes, length);
      const order = new Map(indexes.map((index, rank) => [index, rank]));
      for (let index = 0; index < length; index++) expect(rankAt(blocks, index)).toBe(order.get(index) ?? -1);
    }
  });

  it.each([0, 31, 32, BLOCK_BITS - 1, BLOCK_BITS, 2 * BLOCK_BITS - 1])("know the bit %i at a seam", (index) => {
    const blocks = markBits([index], 2 * BLOCK_BITS);
    expect([index - 1, index, index + 1].map((at) => (at < 0 ? -1 : rankAt(blocks, at)))).toEqual([-1, 0, -1]);
  });

  it("have nothing beyond their end", () => {
    expect(rankAt(markBits([0, 1, 2], 3), 1_000_000)).toBe(-1);
    expect(rankAt(new Uint32Array(0), 0)).toBe(-1);
  });
});
