/**
 * How far the words of a claim and of a statement agree. Every number here is free of the pack's size, so that the same
 * weights serve a hundred statements and a hundred thousand. About 1 µs a candidate.
 */
import { FIELDS, NONE, type StatementIndex } from "../../pack/statement-index.ts";
import type { ClaimQuery } from "./claim-query.ts";
import { WordKind } from "./read-words.ts";

export interface WordEvidence {
  claimCovered: number;
  textCovered: number;
  headlineCovered: number;
  synonyms: number;
  namesCovered: number;
  contentCovered: number;
  textNames: number;
  textContent: number;
  strangeNames: number;
  tagsCovered: number;
  authorFound: number;
  rarest: number;
  shared: number;
  sharedContent: number;
  contentBoth: number;
  sameNumbers: number;
  otherNumbers: number;
  /** A word of the statement's text stands in the claim under one that denies. */
  denied: boolean;
  /** Claim and statement share the word that denies: "rejected". */
  deniedAlike: boolean;
  /** Whoever says the statement is no entity, and the claim has most of its name. */
  speakerNamed: boolean;
}

const TEXT = FIELDS.indexOf("text");
const HEADLINE = FIELDS.indexOf("headline");
const NOTE = FIELDS.indexOf("note");
const SPEAKER = FIELDS.indexOf("speaker");

/** Where the claim's terms stand in it; filled once a claim, so that weighing a candidate is a look-up a word. */
export class ClaimWords {
  readonly query: ClaimQuery;
  /** Slot of a term + 1, 0 where the claim has it not. */
  readonly #slotOf: Uint16Array;
  readonly #groupSlot = new Map<number, number>();
  readonly #seen: Uint8Array;

  /** `slotOf` has one place a term of the pack, all zero; `release` leaves it so. */
  constructor(query: ClaimQuery, slotOf: Uint16Array) {
    this.query = query;
    this.#slotOf = slotOf;
    this.#seen = new Uint8Array(query.terms.length);
    query.terms.forEach(({ term, group }, slot) => {
      if (term > 0) slotOf[term] = slot + 1;
      if (group > 0 && !this.#groupSlot.has(group)) this.#groupSlot.set(group, slot);
    });
  }

  release(): void {
    for (const { term } of this.query.terms) this.#slotOf[term] = 0;
  }

  weigh(statement: number, index: StatementIndex): WordEvidence {
    const { terms, mass } = this.query;
    const seen = this.#seen.fill(0);
    const text = this.#readField(statement, TEXT, index);
    const headline = this.#readField(statement, HEADLINE, index);
    this.#readField(statement, NOTE, index);
    const speaker = this.#readField(statement, SPEAKER, index);
    let found = 0;
    let bySynonym = 0;
    let names = 0;
    let namesFound = 0;
    let content = 0;
    let contentFound = 0;
    let tags = 0;
    let tagsFound = 0;
    let authorFound = 0;
    let rarest = 0;
    let sharedContent = 0;
    let shared = 0;
    let numbers = 0;
    let numbersFound = 0;
    let denied = false;
    let deniedAlike = false;
    for (let slot = 0; slot < terms.length; slot++) {
      const { weight, kind, term } = terms[slot] as (typeof terms)[number];
      const how = seen[slot] as number;
      if (kind === WordKind.capital) names += weight;
      else if (kind === WordKind.tag) tags += weight;
      else if (kind === WordKind.number) numbers += weight;
      else if (kind === WordKind.small) content += weight;
      if (how === BY_GROUP) bySynonym += weight;
      if ((how & ITSELF) === 0) continue;
      shared++;
      found += weight;
      if ((how & (1 << (TEXT + FIELD_BITS))) !== 0) {
        denied ||= this.query.denied.has(slot);
        deniedAlike ||= this.query.denials.has(slot);
      }
      if (kind === WordKind.capital) namesFound += weight;
      else if (kind === WordKind.tag) tagsFound += weight;
      else if (kind === WordKind.number) numbersFound += weight;
      else if (kind === WordKind.author) authorFound = 1;
      else contentFound += weight;
      if (weight > rarest) rarest = weight;
      if (index.termName[term] === 0 && kind !== WordKind.number) sharedContent++;
    }
    const textMass = index.mass[statement * FIELDS.length + TEXT] as number;
    return {
      claimCovered: share(found, mass),
      textCovered: share(text.found, textMass),
      headlineCovered: share(headline.found, index.mass[statement * FIELDS.length + HEADLINE] as number),
      synonyms: share(bySynonym, mass),
      namesCovered: share(namesFound, names),
      contentCovered: share(contentFound, content),
      textNames: share(text.namesFound, text.names),
      textContent: share(text.contentFound, text.content),
      strangeNames:
        text.names > 0 && names > 0 ? (1 - share(text.namesFound, text.names)) * (1 - share(namesFound, names)) : 0,
      tagsCovered: share(tagsFound, tags),
      authorFound,
      rarest: rarest / index.unknownIdf,
      sharedContent,
      contentBoth: Math.sqrt(share(contentFound, content) * share(text.contentFound, text.content)),
      shared,
      sameNumbers: share(numbersFound, index.unknownIdf),
      otherNumbers: numbers > 0 && numbersFound === 0 ? 1 : 0,
      denied,
      deniedAlike,
      speakerNamed:
        index.speaker[statement] === NONE && speaker.names > 0 && speaker.namesFound >= MOST_OF_NAME * speaker.names,
    };
  }

  /** Marks the claim's words seen in one field and sums what they tell. */
  #readField(statement: number, field: number, index: StatementIndex): FieldSums {
    const { at, items } = index.docs;
    const first = at[statement * FIELDS.length + field] as number;
    const end = at[statement * FIELDS.length + field + 1] as number;
    const seen = this.#seen;
    const here = 1 << (field + FIELD_BITS);
    let found = 0;
    let names = 0;
    let namesFound = 0;
    let content = 0;
    let contentFound = 0;
    for (let i = first; i < end; i++) {
      const term = items[i] as number;
      const idf = index.termIdf[term] as number;
      const isName = index.termName[term] === 1;
      if (isName) names += idf;
      else content += idf;
      const slot = (this.#slotOf[term] as number) - 1;
      if (slot < 0) {
        const group = index.termGroup[term] as number;
        const bySynonym = group > 0 ? this.#groupSlot.get(group) : undefined;
        if (bySynonym !== undefined) seen[bySynonym] = (seen[bySynonym] as number) | BY_GROUP;
        continue;
      }
      if (((seen[slot] as number) & here) === 0) found += idf;
      if (isName) namesFound += idf;
      else contentFound += idf;
      seen[slot] = (seen[slot] as number) | ITSELF | here;
    }
    return { found, names, namesFound, content, contentFound };
  }
}

interface FieldSums {
  readonly found: number;
  readonly names: number;
  readonly namesFound: number;
  readonly content: number;
  readonly contentFound: number;
}

/** How a word of the claim was found: bits of `seen`; above `FIELD_BITS` one a field. */
const BY_GROUP = 1;
const ITSELF = 2;
const FIELD_BITS = 2;

/** The rest may be of whom it speaks for: "Anna Varga, of the Water Board". */
const MOST_OF_NAME = 0.5;

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
