/** The stems of all statements: their numbers, what they weigh, which statements hold them, heaviest first. */
import { SYNONYM_GROUPS } from "../../src/engine/matching/synonyms.ts";
import { FIELDS } from "../../src/pack/statement-index.ts";
import type { Sections } from "../../src/pack/write-slices.ts";
import { buildWordTrie } from "./build-word-trie.ts";
import { joinLists } from "./join-lists.ts";
import type { ReadStatement } from "./read-statement.ts";

export interface CompiledTerms {
  readonly sections: Sections;
  /** The number of a stem, or 0. */
  numberOf(stem: string): number;
}

/**
 * BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004): what a field's
 * words count, how much its length does, and how fast repeats stop to count. Fitted on checkthat-train.
 */
const BOOST: Readonly<Record<(typeof FIELDS)[number], number>> = { text: 1, headline: 0.8, note: 0.5, speaker: 0.3 };
const LENGTH_SHARE = 0.3;
const SATURATION = 1.2;
/** Impacts are kept in eight bits. */
const FULL_IMPACT = 255;

export function compileTerms(
  statements: readonly ReadStatement[],
  alsoNamed: readonly (readonly string[])[],
): CompiledTerms {
  const stems = new Set<string>();
  for (const { fields } of statements) for (const field of FIELDS) for (const stem of fields[field]) stems.add(stem);
  for (const list of alsoNamed) for (const stem of list) stems.add(stem);
  const words = [...stems].sort();
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  const numberOf = (stem: string) => numbers.get(stem) ?? 0;
  const { nodes, tails } = buildWordTrie(words);

  const fieldTerms = statements.flatMap(({ fields }) => FIELDS.map((field) => fields[field].map(numberOf)));
  const docs = joinLists(fieldTerms);
  const postings = postingsOf(fieldTerms, words.length);
  const idf = Float32Array.from({ length: words.length + 1 }, (_, term) =>
    inverseFrequency(postings.lists[term]?.length ?? 0, statements.length),
  );
  const joined = joinLists(postings.lists.map((list) => list.map(({ statement }) => statement)));
  const groupCount = Math.max(0, ...SYNONYM_GROUPS.values());
  const groups: number[][] = Array.from({ length: groupCount + 1 }, () => []);
  const termGroup = new Uint16Array(words.length + 1);
  words.forEach((word, index) => {
    const group = SYNONYM_GROUPS.get(word) ?? 0;
    termGroup[index + 1] = group;
    if (group > 0) groups[group]?.push(index + 1);
  });
  const frequency = (term: number) => postings.lists[term]?.length ?? 0;
  for (const list of groups) list.sort((a, b) => frequency(b) - frequency(a) || a - b);
  const termName = namesAmong(statements, words.length, numberOf);
  const groupLists = joinLists(groups);
  return {
    numberOf,
    sections: {
      "word.nodes": nodes,
      "word.tails": tails,
      "term.idf": idf,
      "term.group": termGroup,
      "term.name": termName,
      "post.at": joined.at,
      "post.sta": joined.items,
      "post.impact": Uint8Array.from(postings.lists.flat(), ({ impact }) => impact),
      "group.at": groupLists.at,
      "group.term": groupLists.items,
      "doc.at": docs.at,
      "doc.term": docs.items,
      "sta.mass": Float32Array.from(fieldTerms, (terms) =>
        [...new Set(terms)].reduce((sum, term) => sum + (idf[term] ?? 0), 0),
      ),
      scale: Float32Array.of(inverseFrequency(0, statements.length)),
    },
  };
}

/** A term is a name where most of its uses, sentence beginnings aside, have a capital. */
function namesAmong(
  statements: readonly ReadStatement[],
  termCount: number,
  numberOf: (stem: string) => number,
): Uint8Array {
  const balance = new Int32Array(termCount + 1);
  for (const { shapes } of statements) {
    for (const { stem, capital } of shapes)
      balance[numberOf(stem)] = (balance[numberOf(stem)] ?? 0) + (capital ? 1 : -1);
  }
  return Uint8Array.from(balance, (sum) => (sum > 0 ? 1 : 0));
}

function inverseFrequency(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

interface Posting {
  readonly statement: number;
  readonly impact: number;
}

function postingsOf(fieldTerms: readonly (readonly number[])[], termCount: number): { lists: Posting[][] } {
  const lengths = FIELDS.map((_, field) => {
    let sum = 0;
    let filled = 0;
    for (let i = field; i < fieldTerms.length; i += FIELDS.length) {
      const length = fieldTerms[i]?.length ?? 0;
      sum += length;
      filled += length > 0 ? 1 : 0;
    }
    return sum / Math.max(1, filled);
  });
  const lists: Posting[][] = Array.from({ length: termCount + 1 }, () => []);
  for (let first = 0; first < fieldTerms.length; first += FIELDS.length) {
    const weights = new Map<number, number>();
    FIELDS.forEach((field, offset) => {
      const terms = fieldTerms[first + offset] ?? [];
      const norm = 1 - LENGTH_SHARE + (LENGTH_SHARE * terms.length) / Math.max(1, lengths[offset] ?? 1);
      for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + BOOST[field] / norm);
    });
    for (const [term, weight] of weights) {
      const impact = Math.max(1, Math.round((FULL_IMPACT * weight) / (SATURATION + weight)));
      lists[term]?.push({ statement: first / FIELDS.length, impact });
    }
  }
  for (const list of lists) list.sort((a, b) => b.impact - a.impact || a.statement - b.statement);
  return { lists };
}
