import { describe, expect, it } from "vitest";
import { buildWordTrie } from "../../../build/pack/build-word-trie.ts";
import { findWord } from "../../../src/pack/word-trie.ts";

const encode = (word: string) => new TextEncoder().encode(word);

describe("the word trie", () => {
  let seed = 11;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const letters = ["a", "b", "n", "o", "1", "ж", "漢", "😀"];
  const randomWord = () => Array.from({ length: 1 + next(6) }, () => letters[next(letters.length)]).join("");

  it.each([0, 1, 2, 30, 3000])("finds each of %i words under its number, and nothing else", (count) => {
    const words = [...new Set(Array.from({ length: count }, randomWord))];
    const { nodes, tails } = buildWordTrie(words);
    words.forEach((word, index) => {
      const bytes = encode(word);
      expect(findWord(nodes, tails, bytes, bytes.length)).toBe(index + 1);
    });
    const known = new Set(words);
    for (let round = 0; round < 500; round++) {
      const bytes = encode(randomWord());
      const word = new TextDecoder().decode(bytes);
      expect(findWord(nodes, tails, bytes, bytes.length)).toBe(known.has(word) ? words.indexOf(word) + 1 : 0);
    }
  });

  it("refuses a word it cannot hold", () => {
    expect(() => buildWordTrie(["x".repeat(256)])).toThrow(RangeError);
  });
});
