/** Builds the trie over word numbers that `NameIndex` walks, numbering words and states as its layout asks. */
import { MAX_WORD_BYTES } from "../../src/pack/word-trie.ts";

export interface NameTrie {
  /** `words[i]` has the number `i + 1`; those that begin a name come first. */
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** How many states there are, the root included: states are numbered breadth first from it, the state 0. */
  readonly states: number;
  /** Of each state, its first child; children follow each other, sorted by the word that leads to them. */
  readonly children: readonly { readonly state: number; readonly first: number }[];
  /** Of each state after the root, the word that leads there: `wordTo[state - 1]`. */
  readonly wordTo: readonly number[];
  /** The state each given name ends in, in the order given. */
  readonly stateOf: Uint32Array;
}

/** `names` are folded and distinct; `others`: words that must have a number though no name holds them. */
export function buildNameTrie(names: readonly (readonly string[])[], others: Iterable<string>): NameTrie {
  const { words, numberOf } = numberWords(names, others);
  const keys = names.map((name, index) => ({ index, words: name.map((word) => numberOf.get(word) as number) }));
  keys.sort((a, b) => compare(a.words, b.words));
  const children: { state: number; first: number }[] = [];
  const wordTo: number[] = [];
  const stateOf = new Uint32Array(names.length);
  const queue = [{ low: 0, high: keys.length, depth: 0 }];
  for (let state = 0; state < queue.length; state++) {
    const { low, high, depth } = queue[state] as (typeof queue)[number];
    let i = low;
    while (i < high && keys[i]?.words.length === depth) stateOf[keys[i++]?.index as number] = state;
    if (i < high) children.push({ state, first: queue.length });
    while (i < high) {
      const word = keys[i]?.words[depth] as number;
      const from = i;
      while (i < high && keys[i]?.words[depth] === word) i++;
      wordTo.push(word);
      queue.push({ low: from, high: i, depth: depth + 1 });
    }
  }
  return { words, numberOf, states: queue.length, children, wordTo, stateOf };
}

/** Words that begin a name come first, each part in code unit order. Words too long for the trie cannot be in a name. */
function numberWords(names: readonly (readonly string[])[], others: Iterable<string>) {
  const firsts = new Set<string>();
  const rest = new Set<string>();
  for (const name of names) firsts.add(name[0] as string);
  for (const name of names) for (const word of name) if (!firsts.has(word)) rest.add(word);
  for (const word of others) if (!firsts.has(word) && isStorable(word)) rest.add(word);
  const words = [...[...firsts].sort(), ...[...rest].sort()];
  return { words, numberOf: new Map(words.map((word, index) => [word, index + 1])) };
}

/** Whether the word trie can hold the folded `word`. */
export function isStorable(word: string): boolean {
  return word !== "" && Buffer.byteLength(word) <= MAX_WORD_BYTES;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}
