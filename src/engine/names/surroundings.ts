/** What else stands in the article: the entities already found, their neighbours, and all its words. */
import { WordClass } from "./lexicon.ts";
import { NumberSet } from "./number-set.ts";
import { hasClass, type Scan } from "./scan.ts";

/** So many different words of sport make an article one about a match. */
export const SPORT_WORDS = 5;

export interface Surroundings {
  /** Entities whose full name stands in the article. */
  readonly fullNames: ReadonlySet<number>;
  /** How many different words of sport stand in the article. */
  readonly sportWords: number;
  /** How many entities found are neighbours of `entity`, in either direction. */
  neighbours(entity: number): number;
  /** Sum of the weights (0 … 1 each) of the entity's context words that stand in the article. */
  context(entity: number): number;
}

/** `found`: entities that are certain without knowing the rest; `fullNames`: those of them whose full name stands here. */
export function surroundingsOf(scan: Scan, found: ReadonlySet<number>, fullNames: ReadonlySet<number>): Surroundings {
  const { names } = scan;
  const pointedAt = new Map<number, Set<number>>();
  for (const entity of found) {
    const { start, end } = names.related(entity);
    for (let at = start; at < end; at++) {
      const neighbour = names.relatedEntity(at);
      const set = pointedAt.get(neighbour) ?? new Set();
      pointedAt.set(neighbour, set.add(entity));
    }
  }
  let present: NumberSet | null = null;
  let sport: number | null = null;
  return {
    fullNames,
    get sportWords() {
      sport ??= countSportWords(scan);
      return sport;
    },
    neighbours(entity) {
      const near = new Set(pointedAt.get(entity));
      const { start, end } = names.related(entity);
      for (let at = start; at < end; at++) if (found.has(names.relatedEntity(at))) near.add(names.relatedEntity(at));
      near.delete(entity);
      return near.size;
    },
    context(entity) {
      present ??= presentWords(scan);
      let sum = 0;
      const { start, end } = names.context(entity);
      for (let at = start; at < end; at++) if (present.has(names.contextWord(at))) sum += names.contextWeight(at) / 255;
      return sum;
    },
  };
}

/** The numbers of the article's words, with and without their possessives. */
function presentWords({ number, bare, words }: Scan): NumberSet {
  const present = new NumberSet(2 * words.count);
  for (let word = 0; word < words.count; word++) {
    present.add(number[word] as number);
    present.add(bare[word] as number);
  }
  return present;
}

function countSportWords(scan: Scan): number {
  const seen = new Set<number>();
  for (let word = 0; word < scan.words.count; word++) {
    if (hasClass(scan, word, WordClass.sport)) seen.add(scan.hash[word] as number);
  }
  return seen.size;
}
