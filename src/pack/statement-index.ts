/**
 * The index over statements and topics: typed-array views over the slice `claims`, no work at opening.
 *
 * Statements, topics and entities are numbers: their positions among the records sorted by id. Terms are stems of words
 * (`word-trie.ts`), numbered from 1; what they weigh was worked out when the pack was compiled.
 *
 * Sections (u32 unless said otherwise; "at" arrays hold n + 1 offsets into the array they are named after):
 *   word.nodes, word.tails (u8)                 the stems
 *   term.idf (f32), term.group (u16)            one a term; the group of words news uses for one another, 0 without
 *   term.name (u8)                              1 where the term is mostly written with a capital
 *   post.at, post.sta, post.impact (u8)         terms → statements, heaviest first
 *   ent.id, ent.idf (f32)                       the entities that statements name, sorted
 *   ent.at, ent.sta                             → their statements, latest first
 *   group.at, group.term                        groups → terms, most frequent first
 *   doc.at, doc.term                            statements × FIELDS → their terms in text order
 *   sta.mass (f32)                              statements × FIELDS → sum of the idf of the field's distinct terms
 *   sta.from, sta.to (i32)                      first and last day the date can mean, days since 1970-01-01
 *   sta.kind, sta.flags (u8)                    index into STATEMENT_KINDS; bits of StatementFlag
 *   sta.speaker, sta.via, sta.topic             entity or NONE; topic
 *   abt.at, abt.ent                             statements → entities they are about, sorted, the speaker not among them
 *   fig.at, fig.value (f32), fig.unit           statements → figures; the unit as a term, 0 where bare or unknown
 *   rep.at, rep.to, rep.how (u8)                statements → those they reply to; one of `Reply`
 *   rby.at, rby.from, rby.how (u8)              statements → those that reply to them
 *   top.entat, top.ent, top.termat, top.term    topics → their entities and words
 *   top.staat, top.sta                          topics → their statements, oldest first
 *   scale (f32)                                 [idf of an unknown term]
 */
import { PackError } from "./layout.ts";
import type { Slice } from "./open-slice.ts";
import { findWord } from "./word-trie.ts";

/** What of a statement is indexed, in the order of `doc.at`. */
export const FIELDS = ["text", "headline", "note", "speaker"] as const;

export const NONE = 0xffffffff;

export const StatementFlag = {
  /** Has a word in it that denies, wherever it stands. */
  negated: 1,
  /** Says what is meant, wished or bound to be. */
  plans: 2,
  /** Its kind is a denial. */
  denial: 4,
  /** Counts or measures something. */
  counts: 8,
  /** Says that something is the most, the least or the first of its kind. */
  compares: 16,
  /** Two words of one of its assertions deny. */
  negatedTwice: 32,
  /** Leaves open whether something is so. */
  asks: 64,
} as const;

/** `rep.how` and `rby.how`. */
export const Reply = { confirms: 0, denies: 1, updates: 2, answers: 3 } as const;

export interface StatementIndex {
  readonly packId: string;
  readonly count: number;
  readonly topicCount: number;
  /** The number of the stem in `bytes[0 … length)` (UTF-8), or 0. */
  term(bytes: Uint8Array, length: number): number;
  readonly termIdf: Float32Array;
  readonly termGroup: Uint16Array;
  readonly termName: Uint8Array;
  readonly unknownIdf: number;
  readonly postings: Lists & { readonly impact: Uint8Array };
  readonly groupTerms: Lists;
  readonly entityId: Uint32Array;
  readonly entityIdf: Float32Array;
  readonly entityStatements: Lists;
  readonly docs: Lists;
  readonly mass: Float32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly speaker: Uint32Array;
  readonly via: Uint32Array;
  readonly topic: Uint32Array;
  readonly about: Lists;
  readonly figures: { readonly at: Uint32Array; readonly value: Float32Array; readonly unit: Uint32Array };
  readonly replies: Lists & { readonly how: Uint8Array };
  readonly repliedBy: Lists & { readonly how: Uint8Array };
  readonly topicEntities: Lists;
  readonly topicTerms: Lists;
  readonly topicStatements: Lists;
}

/** Lists of numbers, one after the other: list i is `items[at[i] … at[i + 1])`. */
export interface Lists {
  readonly at: Uint32Array;
  readonly items: Uint32Array;
}

/** Opens the index; throws PackError where its sections are missing or do not fit one another. */
export function openStatementIndex(slice: Slice): StatementIndex {
  const u32 = (name: string) => slice.section(name, "u32");
  const f32 = (name: string) => slice.section(name, "f32");
  const lists = (at: string, items: string): Lists => checked(at, { at: u32(at), items: u32(items) });
  const nodes = u32("word.nodes");
  const tails = slice.section("word.tails", "u8");
  const from = slice.section("sta.from", "i32");
  const topicStatements = lists("top.staat", "top.sta");
  const index: StatementIndex = {
    packId: slice.packId,
    count: from.length,
    topicCount: topicStatements.at.length - 1,
    term: (bytes, length) => findWord(nodes, tails, bytes, length),
    termIdf: f32("term.idf"),
    termGroup: slice.section("term.group", "u16"),
    termName: slice.section("term.name", "u8"),
    unknownIdf: f32("scale")[0] ?? 0,
    postings: { ...lists("post.at", "post.sta"), impact: slice.section("post.impact", "u8") },
    groupTerms: lists("group.at", "group.term"),
    entityId: u32("ent.id"),
    entityIdf: f32("ent.idf"),
    entityStatements: lists("ent.at", "ent.sta"),
    docs: lists("doc.at", "doc.term"),
    mass: f32("sta.mass"),
    from,
    to: slice.section("sta.to", "i32"),
    kind: slice.section("sta.kind", "u8"),
    flags: slice.section("sta.flags", "u8"),
    speaker: u32("sta.speaker"),
    via: u32("sta.via"),
    topic: u32("sta.topic"),
    about: lists("abt.at", "abt.ent"),
    figures: { at: u32("fig.at"), value: f32("fig.value"), unit: u32("fig.unit") },
    replies: { ...lists("rep.at", "rep.to"), how: slice.section("rep.how", "u8") },
    repliedBy: { ...lists("rby.at", "rby.from"), how: slice.section("rby.how", "u8") },
    topicEntities: lists("top.entat", "top.ent"),
    topicTerms: lists("top.termat", "top.term"),
    topicStatements,
  };
  if (index.docs.at.length !== index.count * FIELDS.length + 1 || index.about.at.length !== index.count + 1) {
    throw new PackError("damaged", "The pack is damaged: its statements have columns of different length.");
  }
  return index;
}

/** The position of `entity` in `entityId`, or -1 where no statement names it. */
export function findIndexedEntity({ entityId }: StatementIndex, entity: number): number {
  let low = 0;
  let high = entityId.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entityId[middle] as number) < entity) low = middle + 1;
    else high = middle;
  }
  return entityId[low] === entity ? low : -1;
}

function checked(name: string, lists: Lists): Lists {
  const { at, items } = lists;
  if (at.length === 0 || at[at.length - 1] !== items.length) {
    throw new PackError("damaged", `The pack is damaged: its list "${name}" does not end where its items do.`);
  }
  return lists;
}
