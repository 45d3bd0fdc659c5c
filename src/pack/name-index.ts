/**
 * What finding and telling names apart needs: typed-array views over the slice `names`, no work at opening.
 *
 * Words have numbers (`word-trie.ts`). A second trie runs over those numbers, its states numbered breadth first. The words
 * that begin a name have the numbers 1 … n, and the state after the word w is w: no search for the first word. Of any
 * other state it says by which word it is reached; the children of a state follow each other, sorted by that word.
 *
 * Sections (u32 unless said otherwise). `X.has` says which states or entities have a list at all (`bit-ranks.ts`); of those
 * that have one, `at` and `len` (u8) together say where it lies (`run-lengths.ts`), plain `at` holds one more offset than lists:
 *   word.nodes, word.tails (u8)            the words
 *   trie.has, trie.at                      states → their children, as state numbers; the first offset is n + 1
 *   trie.word (u8, three a number)         states from n + 1 on → the word that leads there
 *   cand.at, cand.len, cand.what           states → readings: the low 24 bits an entity's or post's number, the high 8 how
 *   ent.kind (u8), ent.prom (u8)           one an entity
 *   rel.has, rel.at, rel.len, rel.entity   entities → related entities
 *   ctx.has, ctx.at, ctx.len, ctx.word, ctx.weight (u8)       entities → words that stand near them
 *   post.at, post.holder, post.of, post.from, post.to     posts → who held them, of what, from and to which day
 *
 * Every position read from the pack is checked where it is read; a damaged pack throws PackError or finds nothing.
 */
import { rankAt } from "./bit-ranks.ts";
import { PackError } from "./layout.ts";
import type { Slice } from "./open-slice.ts";
import { LARGEST_NUMBER, numberAt } from "./packed-numbers.ts";
import { type Range, runAt } from "./run-lengths.ts";
import { findWord } from "./word-trie.ts";

/** How a reading came to its alias; the low four bits of how. */
export const AliasSource = {
  label: 1,
  alias: 2,
  acronym: 3,
  /** Last word of a person's name. */
  surname: 4,
  /** A label without what newspapers leave out: "(disambiguation)", "Inc", "Republic of". */
  short: 5,
  demonym: 6,
  post: 7,
  /** First word or words of an organization's name. */
  head: 8,
  /** Initials of an organization's name that its record does not give. */
  initials: 9,
  /** The land or university that a team plays for. */
  team: 10,
  /** What is left of a name without words that tell it from others: "Supreme Court of Florida" → "Supreme Court". */
  part: 11,
} as const;
export const SOURCE_MASK = 15;
/** The alias is written in capitals, and must be in the text. */
export const CAPITALS = 16;
/** The alias begins with a small letter, and may in the text. */
export const SMALL = 32;
/** The alias begins with "The", which belongs to the mention where it has a capital. */
export const ARTICLE = 64;

/** In the order of their code in `ent.kind`. */
export const KINDS = ["person", "organization", "place", "event", "work", "thing"] as const;
export type Kind = (typeof KINDS)[number];

export const NO_ENTITY = 0xffffffff;

/** A post somebody held; days are YYYYMMDD, 0 and 99999999 where unknown. */
export interface Office {
  readonly holder: number;
  /** The state or body, or NO_ENTITY. */
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

export class NameIndex {
  readonly entityCount: number;
  readonly #nodes: Uint32Array;
  readonly #tails: Uint8Array;
  readonly #hasChildren: Uint32Array;
  readonly #childAt: Uint32Array;
  readonly #wordTo: Uint8Array;
  readonly #firstWords: number;
  readonly #candAt: Uint32Array;
  readonly #candLength: Uint8Array;
  readonly #cand: Uint32Array;
  readonly #kind: Uint8Array;
  readonly #prominence: Uint8Array;
  readonly #hasRelated: Uint32Array;
  readonly #relAt: Uint32Array;
  readonly #relLength: Uint8Array;
  readonly #relEntity: Uint32Array;
  readonly #hasContext: Uint32Array;
  readonly #ctxAt: Uint32Array;
  readonly #ctxLength: Uint8Array;
  readonly #ctxWord: Uint32Array;
  readonly #ctxWeight: Uint8Array;
  readonly #postAt: Uint32Array;
  readonly #posts: Readonly<Record<"holder" | "of" | "from" | "to", Uint32Array>>;

  constructor(slice: Slice) {
    const u32 = (name: string) => slice.section(name, "u32");
    this.#nodes = u32("word.nodes");
    this.#tails = slice.section("word.tails", "u8");
    this.#hasChildren = u32("trie.has");
    this.#childAt = u32("trie.at");
    this.#wordTo = slice.section("trie.word", "u8");
    this.#firstWords = (this.#childAt[0] ?? 1) - 1;
    this.#candAt = u32("cand.at");
    this.#candLength = slice.section("cand.len", "u8");
    this.#cand = u32("cand.what");
    this.#kind = slice.section("ent.kind", "u8");
    this.#prominence = slice.section("ent.prom", "u8");
    this.entityCount = this.#kind.length;
    this.#hasRelated = u32("rel.has");
    this.#relAt = u32("rel.at");
    this.#relLength = slice.section("rel.len", "u8");
    this.#relEntity = u32("rel.entity");
    this.#hasContext = u32("ctx.has");
    this.#ctxAt = u32("ctx.at");
    this.#ctxLength = slice.section("ctx.len", "u8");
    this.#ctxWord = u32("ctx.word");
    this.#ctxWeight = slice.section("ctx.weight", "u8");
    this.#postAt = u32("post.at");
    this.#posts = { holder: u32("post.holder"), of: u32("post.of"), from: u32("post.from"), to: u32("post.to") };
  }

  /** The number of the folded word in `bytes[0 … length)`, or 0. */
  word(bytes: Uint8Array, length: number): number {
    return findWord(this.#nodes, this.#tails, bytes, length);
  }

  /** The state after `word` from `state` (0 to begin with), or 0. */
  step(state: number, word: number): number {
    if (state === 0) return word <= this.#firstWords ? word : 0;
    const children = this.children(state);
    let low = children.start;
    let high = children.end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#wordBefore(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low < children.end && this.#wordBefore(low) === word ? low : 0;
  }

  /** The word that leads to `state`. */
  #wordBefore(state: number): number {
    return numberAt(this.#wordTo, state - this.#firstWords - 1);
  }

  /** The states one word further than `state`, sorted by that word; empty for 0 and where no longer name begins so. */
  children(state: number): Range {
    const parent = state === 0 ? -1 : rankAt(this.#hasChildren, state);
    return parent < 0 ? NOTHING : rangeAt(this.#childAt, parent, this.#firstWords + 1 + this.#wordTo.length / 3);
  }

  /** The readings of the name that ends in `state`, best known first; empty where no name ends. */
  readings(state: number): Range {
    return runAt(this.#candAt, this.#candLength, state, this.#cand.length);
  }

  /** The entity of a reading (or post, see `readingSource`). */
  readingEntity(reading: number): number {
    const what = this.#cand[reading];
    if (what === undefined) throw damaged("a reading");
    const entity = what & LARGEST_NUMBER;
    const limit = this.readingSource(reading) === AliasSource.post ? this.#postAt.length - 1 : this.entityCount;
    if (entity >= limit) throw damaged("an entity");
    return entity;
  }

  /** One of `AliasSource`. */
  readingSource(reading: number): number {
    return this.#how(reading) & SOURCE_MASK;
  }

  /** The flags CAPITALS, SMALL and ARTICLE. */
  readingCase(reading: number): number {
    return this.#how(reading) & ~SOURCE_MASK;
  }

  #how(reading: number): number {
    return (this.#cand[reading] ?? 0) >>> 24;
  }

  kind(entity: number): Kind {
    const kind = KINDS[this.#kind[entity] ?? -1];
    if (kind === undefined) throw damaged("a kind");
    return kind;
  }

  /** 0 … 100. */
  prominence(entity: number): number {
    return this.#prominence[entity] ?? 0;
  }

  related(entity: number): Range {
    const list = rankAt(this.#hasRelated, entity);
    return list < 0 ? NOTHING : runAt(this.#relAt, this.#relLength, list, this.#relEntity.length);
  }

  relatedEntity(position: number): number {
    return this.#relEntity[position] ?? NO_ENTITY;
  }

  context(entity: number): Range {
    const list = rankAt(this.#hasContext, entity);
    return list < 0 ? NOTHING : runAt(this.#ctxAt, this.#ctxLength, list, this.#ctxWord.length);
  }

  contextWord(position: number): number {
    return this.#ctxWord[position] ?? 0;
  }

  /** 0 … 255: how much the word tells of the entity. */
  contextWeight(position: number): number {
    return this.#ctxWeight[position] ?? 0;
  }

  offices(post: number): Range {
    return rangeAt(this.#postAt, post, this.#posts.holder.length);
  }

  office(position: number): Office {
    const { holder, of, from, to } = this.#posts;
    const office = {
      holder: holder[position] ?? NO_ENTITY,
      of: of[position] ?? NO_ENTITY,
      from: from[position] ?? 0,
      to: to[position] ?? 0,
    };
    if (office.holder >= this.entityCount) throw damaged("an office");
    return office;
  }
}

const NOTHING: Range = { start: 0, end: 0 };

function rangeAt(offsets: Uint32Array, index: number, limit: number): Range {
  const start = offsets[index];
  const end = offsets[index + 1];
  if (start === undefined || end === undefined || start > end || end > limit) throw damaged("a list");
  return { start, end };
}

function damaged(what: string): PackError {
  return new PackError("damaged", `The pack is damaged: ${what} in its names points outside the file.`);
}
