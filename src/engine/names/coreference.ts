/**
 * Coreference inside one article: whose surname, given name, short name or acronym a word is. Every name of several words
 * owns its parts, also one that the pack does not hold: "Johnson" is nobody the pack knows where Anna Johnson is meant.
 */

import type { Segment } from "./cut-segments.ts";
import { foldWord } from "./fold.ts";
import { WordClass } from "./lexicon.ts";
import { hasClass, type Scan, wordText } from "./scan.ts";
import { Shape } from "./words.ts";

export interface Owner {
  /** The entity, or null for a name the pack does not hold. */
  readonly entity: number | null;
  /** The full name, folded: two unknown people are not one. */
  readonly name: string;
  readonly part: "surname" | "given name" | "short name" | "acronym";
  /** Word at which the full name stands. */
  readonly at: number;
}

export interface FullName {
  readonly segment: Segment;
  readonly entity: number | null;
  readonly kind: "person" | "organization" | "other";
}

/** Folded word → who owns it, in text order. */
export type Owners = ReadonlyMap<string, readonly Owner[]>;

/** First words that so many organizations share that alone they name none. */
const GENERIC = new Set(
  `first national united american general international royal federal new north south east west central state states union
  world global european british japanese german french bank great house department ministry university college church
  saint st san los las supreme high public social democratic republican people labour labor conservative liberal big old
  young free open red white black blue green golden air us uk eu un committee council court association institute group
  party city county`.split(/\s+/),
);

export function ownersOf(scan: Scan, fullNames: readonly FullName[]): Owners {
  const owners = new Map<string, Owner[]>();
  const add = (word: string, owner: Owner) => {
    const list = owners.get(word);
    if (list === undefined) owners.set(word, [owner]);
    else list.push(owner);
  };
  for (const { segment, entity, kind } of fullNames) {
    const folded: string[] = [];
    for (let word = segment.first; word < segment.end; word++) folded.push(foldWord(wordText(scan, word)));
    const name = folded.join(" ");
    const owner = (part: Owner["part"]): Owner => ({ entity, name, part, at: segment.first });
    if (kind === "organization") {
      const [head = ""] = folded;
      if (folded.length > 1 && head.length > 2 && !GENERIC.has(head) && !hasClass(scan, segment.first, HEADLESS)) {
        add(head, owner("short name"));
      }
      const initials = initialsOf(scan, segment);
      if (initials.length >= 2) add(initials, owner("acronym"));
    } else if (kind === "person" && folded.length > 1) {
      const last = lastName(scan, segment);
      add(folded[last - segment.first] as string, owner("surname"));
      if (last > segment.first) add(folded[0] as string, owner("given name"));
    }
  }
  return owners;
}

const HEADLESS = WordClass.direction | WordClass.starter | WordClass.body | WordClass.title | WordClass.landform;
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/i;

function lastName(scan: Scan, { first, end }: Segment): number {
  let last = end - 1;
  while (last > first && GENERATION.test(wordText(scan, last))) last--;
  return last;
}

function initialsOf(scan: Scan, { first, end }: Segment): string {
  let initials = "";
  for (let word = first; word < end; word++) {
    if (scan.words.shape[word] !== Shape.small && !hasClass(scan, word, WordClass.legalForm)) {
      initials += foldWord(wordText(scan, word)).charAt(0);
    }
  }
  return initials;
}

/** How near the full name must stand to settle whose shared surname it is: words, about two sentences. */
const NEAR_WORDS = 45;

/** Who owns `folded` at the word `at`: one owner, null where two share it, undefined where nobody does. */
export function ownerAt(owners: Owners, folded: string, at: number): Owner | null | undefined {
  const all = owners.get(folded);
  if (all === undefined) return undefined;
  const surnames = all.filter(({ part }) => part === "surname");
  const list = surnames.length > 0 ? surnames : all;
  const distinct = byName(list);
  if (distinct.length === 1) return distinct[0];
  const near = byName(list.filter((owner) => owner.at < at && at - owner.at <= NEAR_WORDS));
  return near.length === 1 ? near[0] : null;
}

/** One owner each: by entity where there is one, else by name; a shorter form of the same unknown name is the same. */
function byName(list: readonly Owner[]): Owner[] {
  const distinct: Owner[] = [];
  for (const owner of list) {
    const same = distinct.some((known) =>
      owner.entity !== null || known.entity !== null ? owner.entity === known.entity : owner.name === known.name,
    );
    if (!same) distinct.push(owner);
  }
  return distinct;
}
