/**
 * Coreference inside one article: whose surname, given name, short name or acronym a word is. Every name of several words
 * owns its parts, also one that the pack does not hold: "Johnson" is nobody the pack knows where Anna Johnson is meant.
 */

import type { Segment } from "./cut-segments.ts";
import { foldWord, hashOf } from "./fold.ts";
import { isOtherName } from "./guess-kind.ts";
import { WordClass } from "./lexicon.ts";
import { hasClass, type Scan } from "./scan.ts";
import { Shape } from "./words.ts";

export interface Owner {
  /** The entity, or null for a name the pack does not hold. */
  readonly entity: number | null;
  /** A number for the full name: two unknown people are not one. */
  readonly name: number;
  readonly part: "surname" | "given name" | "short name" | "acronym";
  /** Word at which the full name stands. */
  readonly at: number;
}

export interface FullName {
  readonly segment: Segment;
  readonly entity: number | null;
  readonly kind: "person" | "organization" | "other";
}

/** Hash of the folded word → who owns it, in text order. */
export type Owners = ReadonlyMap<number, readonly Owner[]>;

export function ownersOf(scan: Scan, fullNames: readonly FullName[]): Owners {
  const owners = new Map<number, Owner[]>();
  const add = (word: number, owner: Owner) => {
    const list = owners.get(word);
    if (list === undefined) owners.set(word, [owner]);
    else list.push(owner);
  };
  for (const { segment, entity, kind } of fullNames) {
    const { first, end } = segment;
    if (kind === "other" || end - first < 2) continue;
    const owner = (part: Owner["part"]): Owner => ({ entity, name: nameOf(scan, segment), part, at: first });
    if (kind === "organization") {
      const long = (scan.words.end[first] as number) - (scan.words.start[first] as number) > 2;
      if (long && !hasClass(scan, first, HEADLESS)) add(scan.hash[first] as number, owner("short name"));
      const initials = initialsOf(scan, segment);
      if (initials.length >= 2) add(hashOf(initials, 0, initials.length), owner("acronym"));
    } else {
      const last = lastName(scan, segment);
      add(scan.hash[last] as number, owner("surname"));
      if (last > first && !isOtherName(scan, first)) add(scan.hash[first] as number, owner("given name"));
    }
  }
  return owners;
}

/** A number for the name's words together: the same for the same words. */
function nameOf({ hash }: Scan, { first, end }: Segment): number {
  let name = 0;
  for (let word = first; word < end; word++) name = (Math.imul(name, 31) + (hash[word] as number)) >>> 0;
  return name;
}

const HEADLESS =
  WordClass.generic | WordClass.direction | WordClass.starter | WordClass.body | WordClass.title | WordClass.landform;

function lastName(scan: Scan, { first, end }: Segment): number {
  let last = end - 1;
  while (last > first && hasClass(scan, last, WordClass.generation)) last--;
  return last;
}

/** The folded initials of the words that are no legal form nor small. */
function initialsOf(scan: Scan, { first, end }: Segment): Uint8Array {
  const initials: number[] = [];
  for (let word = first; word < end; word++) {
    if (scan.shape[word] === Shape.small || hasClass(scan, word, WordClass.legalForm)) continue;
    initials.push(foldWord(scan.view.text.charAt(scan.words.start[word] as number)).charCodeAt(0));
  }
  return Uint8Array.from(initials);
}

/** How near the full name must stand to settle whose shared surname it is: words, about two sentences. */
const NEAR_WORDS = 45;

/** Whether anybody owns the word of that hash as a surname. */
export function isSurnameOf(owners: Owners, hash: number): boolean {
  return (owners.get(hash) ?? []).some(({ part }) => part === "surname");
}

/** Who owns the word of that hash at the word `at`: one owner, null where two share it, undefined where nobody does. */
export function ownerAt(owners: Owners, hash: number, at: number): Owner | null | undefined {
  const all = owners.get(hash);
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
