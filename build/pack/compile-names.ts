/** The dataset's names as the sections of the slice `names`: see `src/pack/name-index.ts` for the layout. */
import type { Dataset, Entity } from "../../src/dataset/schema.ts";
import { foldName } from "../../src/engine/names/fold-name.ts";
import { AliasSource, KINDS, SOURCE_MASK } from "../../src/pack/name-index.ts";
import { LARGEST_NUMBER } from "../../src/pack/packed-numbers.ts";
import type { Sections } from "../../src/pack/write-slices.ts";
import { buildNameTrie, isStorable } from "./build-name-trie.ts";
import { buildWordTrie } from "./build-word-trie.ts";
import { compileOffices } from "./compile-offices.ts";
import { contextWordsOf } from "./context-words.ts";
import { deriveAliases } from "./derive-aliases.ts";
import { joinFewLists, joinShortLists } from "./join-short-lists.ts";
import { markBits } from "./mark-bits.ts";
import { packNumbers } from "./pack-numbers.ts";

/** What an entity counts that does not say how well known it is. */
const PROMINENCE_UNKNOWN = 20;
/** More readings of one name than this are not weighed: the least known of them are dropped. */
const READINGS_PER_NAME = 24;
/** How readings of one name are ranked before prominence, in its units: a label beats a derived surname. */
const RANK: Readonly<Record<number, number>> = {
  [AliasSource.label]: 60,
  [AliasSource.alias]: 50,
  [AliasSource.acronym]: 40,
  [AliasSource.short]: 30,
  [AliasSource.head]: 20,
  [AliasSource.initials]: 20,
  [AliasSource.team]: 20,
  [AliasSource.part]: 25,
  [AliasSource.surname]: 10,
  [AliasSource.demonym]: 50,
  [AliasSource.post]: 100,
};

interface Reading {
  readonly target: number;
  readonly how: number;
  readonly rank: number;
}

/** `dataset.entities` must be sorted by id: positions in it are the entities' numbers. */
export function compileNames(dataset: Pick<Dataset, "entities">): Sections {
  const { entities } = dataset;
  if (entities.length > LARGEST_NUMBER) {
    throw new Error(`a pack holds at most ${LARGEST_NUMBER} entities, and these are ${entities.length}`);
  }
  const position = new Map(entities.map(({ id }, index) => [id, index]));
  const offices = compileOffices(entities, position);
  const names = collectNames(entities, offices.posts);
  const context = contextWordsOf(entities);
  const keys = [...names.values()];
  const trie = buildNameTrie(
    keys.map(({ words }) => words),
    context.flatMap((list) => list.map(({ word }) => word)),
  );
  const { nodes, tails } = buildWordTrie(trie.words);
  const readings: (readonly Reading[])[] = new Array(trie.states).fill([]);
  keys.forEach(({ readings: found }, index) => {
    readings[trie.stateOf[index] as number] = rankReadings(found);
  });
  const cand = joinShortLists(readings);
  const related = joinFewLists(entities.map((entity) => relatedTo(entity, position)));
  const near = joinFewLists(context.map((list) => list.filter(({ word }) => trie.numberOf.has(word))));
  // The root's children are the first words themselves.
  const parents = trie.children.slice(1);
  const firstOfOthers = parents[0]?.first ?? trie.states;
  return {
    "word.nodes": nodes,
    "word.tails": tails,
    "trie.has": markBits(
      parents.map(({ state }) => state),
      trie.states,
    ),
    "trie.at": Uint32Array.from([...parents.map(({ first }) => first), trie.states]),
    "trie.word": packNumbers(trie.wordTo.slice(firstOfOthers - 1)),
    "cand.at": cand.starts,
    "cand.len": cand.lengths,
    "cand.what": Uint32Array.from(cand.items, ({ target, how }) => (how << 24) | target),
    "ent.kind": Uint8Array.from(entities, ({ kind }) => KINDS.indexOf(kind)),
    "ent.prom": Uint8Array.from(entities, ({ prominence }) => prominence ?? PROMINENCE_UNKNOWN),
    "rel.has": related.has,
    "rel.at": related.starts,
    "rel.len": related.lengths,
    "rel.entity": Uint32Array.from(related.items),
    "ctx.has": near.has,
    "ctx.at": near.starts,
    "ctx.len": near.lengths,
    "ctx.word": Uint32Array.from(near.items, ({ word }) => trie.numberOf.get(word) as number),
    "ctx.weight": Uint8Array.from(near.items, ({ weight }) => weight),
    ...offices.sections,
  };
}

function collectNames(entities: readonly Entity[], posts: readonly string[]) {
  const names = new Map<string, { words: readonly string[]; readings: Reading[] }>();
  const add = (name: string, reading: Reading) => {
    const words = foldName(name);
    if (words[0] === "the" && words.length > 1) words.shift();
    if (words.length === 0 || !words.every(isStorable)) return;
    const key = words.join(" ");
    const known = names.get(key);
    if (known === undefined) names.set(key, { words, readings: [reading] });
    else known.readings.push(reading);
  };
  const demonymsOf = new Map(
    entities.flatMap(({ kind, label, demonyms }) => (kind === "place" && demonyms ? [[label, demonyms] as const] : [])),
  );
  entities.forEach((entity, target) => {
    const prominence = entity.prominence ?? PROMINENCE_UNKNOWN;
    for (const { name, how } of deriveAliases(entity, demonymsOf)) {
      add(name, { target, how, rank: (RANK[how & SOURCE_MASK] ?? 0) + prominence });
    }
  });
  posts.forEach((post, target) => {
    add(post, { target, how: AliasSource.post, rank: RANK[AliasSource.post] ?? 0 });
  });
  return names;
}

/** Best first, one reading an entity (its strongest), cut to what is worth weighing. */
function rankReadings(found: readonly Reading[]): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of found) {
    const key = `${(reading.how & SOURCE_MASK) === AliasSource.post ? "post" : "entity"} ${reading.target}`;
    const known = best.get(key);
    if (known === undefined || known.rank < reading.rank) best.set(key, reading);
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank || a.target - b.target).slice(0, READINGS_PER_NAME);
}

/** Neighbours by the record itself and by its facts, each once. */
function relatedTo(entity: Entity, position: ReadonlyMap<string, number>): number[] {
  const ids = [
    ...(entity.related ?? []),
    ...(entity.facts ?? []).flatMap((fact) => ("of" in fact && fact.of ? [fact.of] : [])),
  ];
  const found = new Set<number>();
  for (const id of ids) {
    const index = position.get(id);
    if (index !== undefined && id !== entity.id) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}
