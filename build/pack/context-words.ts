/** The words that stand near an entity and not near its namesakes, weighed by how few entities share them. */
import type { Entity } from "../../src/dataset/schema.ts";
import { foldName } from "../../src/engine/names/fold-name.ts";
import { isStorable } from "./build-name-trie.ts";

export interface ContextWord {
  readonly word: string;
  /** Up to 255. */
  readonly weight: number;
}

/** Weight of a word that no other entity has; one that all have weighs next to nothing. */
const FULL_WEIGHT = 255;
/** A word that weighs less stands near half of all entities: it tells nothing and costs room. */
const LEAST_WEIGHT = 12;
/** A word of the description tells less than one that was chosen for telling. */
const DESCRIPTION_SHARE = 0.5;
/** In a team's name: what it plays. */
const SPORT = /\b(?:rugby|football|basketball|baseball|hockey|cricket|volleyball|handball|netball|soccer)\b/;
const STOP_WORDS = new Set(
  "a an and are as at by for from in into is its it of off on or that the their this to was were which who whose with".split(
    " ",
  ),
);

/** For each entity its words, sorted by weight, heaviest first. */
export function contextWordsOf(entities: readonly Entity[]): readonly (readonly ContextWord[])[] {
  const chosen = entities.map((entity) => wordsOf(entity));
  const entitiesWith = new Map<string, number>();
  for (const words of chosen)
    for (const word of words.keys()) entitiesWith.set(word, (entitiesWith.get(word) ?? 0) + 1);
  const rarest = Math.log(entities.length + 1);
  return chosen.map((words) =>
    [...words]
      .map(([word, share]) => {
        const rarity = Math.log((entities.length + 1) / (entitiesWith.get(word) ?? 1)) / rarest;
        return { word, weight: Math.round(FULL_WEIGHT * share * rarity) };
      })
      .filter(({ weight }) => weight >= LEAST_WEIGHT)
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)),
  );
}

function wordsOf({ label, description, context = [] }: Entity): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, share: number) => {
    for (const word of foldName(text)) {
      if (word.length > 2 && !STOP_WORDS.has(word) && isStorable(word) && !words.has(word)) words.set(word, share);
    }
  };
  for (const text of context) add(text, 1);
  add(/\(([^)]*)\)\s*$/.exec(label)?.[1] ?? "", 1);
  add(SPORT.exec(label)?.[0] ?? "", 1);
  add(description, DESCRIPTION_SHARE);
  return words;
}
