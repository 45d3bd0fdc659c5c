/** Builds the trie over word numbers that `NameIndex` walks, numbering words and states as its layout asks. */
import { MAX_WORD_BYTES } from "../../src/pack/word-trie.ts";

export interface NameTrie {
  /** `words[i]` has the number `i + 1`; those that begin a name come first. */
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly edgeAt: Uint32Array;
  readonly edge: Uint32Array;
  /** The state each given name ends in, in the order given. */
  readonly stateOf: Uint32Array;
}

/** `names` are folded and distinct; `others`: words that must have a number though no name holds them. */
export function buildNameTrie(names: readonly (readonly string[])[], others: Iterable<string>): NameTrie {
  const { words, numberOf } = numberWords(names, others);
  const keys = names.map((name, index) => ({ index, words: name.map((word) => numberOf.get(word) as number) }));
  keys.sort((a, b) => compare(a.words, b.words));
  const edgeAt: number[] = [];
  const edge: number[] = [];
  const stateOf = new Uint32Array(names.length);
  const queue = [{ low: 0, high: keys.length, depth: 0 }];
  for (let state = 0; state < queue.length; state++) {
    const { low, high, depth } = queue[state] as (typeof queue)[number];
    edgeAt.push(edge.length);
    let i = low;
    while (i < high && keys[i]?.words.length === depth) stateOf[keys[i++]?.index as number] = state;
    while (i < high) {
      const word = keys[i]?.words[depth] as number;
      const from = i;
      while (i < high && keys[i]?.words[depth] === word) i++;
      edge.push(word);
      queue.push({ low: from, high: i, depth: depth + 1 });
    }
  }
  edgeAt.push(edge.length);
  return { words, numberOf, edgeAt: Uint32Array.from(edgeAt), edge: Uint32Array.from(edge), stateOf };
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
