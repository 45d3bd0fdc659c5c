/** Builds the double-array trie that `src/pack/word-trie.ts` reads: breadth first, each node at the first base that fits. */
import { MAX_WORD_BYTES, TAIL } from "../../src/pack/word-trie.ts";

export interface WordTrie {
  readonly nodes: Uint32Array;
  readonly tails: Uint8Array;
}

/** `words[i]` gets the number `i + 1`. Words must be distinct, folded, and not longer than 255 bytes of UTF-8. */
export function buildWordTrie(words: readonly string[]): WordTrie {
  const keys = words.map((word, index) => ({ bytes: Buffer.from(word, "utf8"), number: index + 1 }));
  for (const { bytes } of keys) {
    if (bytes.length > MAX_WORD_BYTES || bytes.length === 0) throw new RangeError("a word is empty or too long");
  }
  keys.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const nodes = new NodeList();
  const tails: number[] = [];
  const queue: { state: number; low: number; high: number; depth: number }[] = [];
  if (keys.length > 0) queue.push({ state: 0, low: 0, high: keys.length, depth: 0 });
  for (let head = 0; head < queue.length; head++) {
    const { state, low, high, depth } = queue[head] as (typeof queue)[number];
    const groups: { code: number; low: number; high: number }[] = [];
    for (let i = low; i < high; i++) {
      const code = keys[i]?.bytes[depth] ?? 0;
      const last = groups.at(-1);
      if (last?.code === code) last.high = i + 1;
      else groups.push({ code, low: i, high: i + 1 });
    }
    const base = nodes.place(
      state,
      groups.map(({ code }) => code),
    );
    for (const group of groups) {
      const child = base + group.code;
      if (group.high - group.low > 1) {
        queue.push({ state: child, low: group.low, high: group.high, depth: depth + 1 });
        continue;
      }
      const { bytes, number } = keys[group.low] as (typeof keys)[number];
      const rest = bytes.subarray(depth + 1);
      nodes.setBase(child, TAIL + tails.length);
      tails.push(number & 255, (number >>> 8) & 255, (number >>> 16) & 255, number >>> 24, rest.length, ...rest);
    }
  }
  if (tails.length >= TAIL) throw new RangeError("too many words");
  return { nodes: nodes.finish(), tails: Uint8Array.from(tails) };
}

/** Pairs (base, check), grown as needed. */
class NodeList {
  #pairs = new Uint32Array(1 << 16);
  #end = 1;
  /** Below this nearly everything is taken: the search for a free base starts here. */
  #searchFrom = 1;

  place(state: number, codes: readonly number[]): number {
    const first = codes[0] as number;
    const last = codes[codes.length - 1] as number;
    let taken = 0;
    let position = Math.max(this.#searchFrom, first + 1);
    const start = position;
    for (; ; position++) {
      this.#reserve(position + last - first + 1);
      if (this.#pairs[2 * position + 1] !== 0) {
        taken++;
        continue;
      }
      if (codes.every((code) => this.#pairs[2 * (position - first + code) + 1] === 0)) break;
    }
    // 95 % taken behind us: not worth looking at again (the heuristic of Kudo's Darts).
    if (taken / (position - start + 1) >= 0.95) this.#searchFrom = position;
    const base = position - first;
    this.#pairs[2 * state] = base;
    for (const code of codes) this.#pairs[2 * (base + code) + 1] = state + 1;
    this.#end = Math.max(this.#end, base + last + 1);
    return base;
  }

  setBase(state: number, base: number): void {
    this.#pairs[2 * state] = base;
  }

  finish(): Uint32Array {
    return this.#pairs.slice(0, 2 * this.#end);
  }

  #reserve(position: number): void {
    if (2 * position + 2 <= this.#pairs.length) return;
    const grown = new Uint32Array(Math.max(this.#pairs.length * 2, 2 * position + 2));
    grown.set(this.#pairs);
    this.#pairs = grown;
  }
}
