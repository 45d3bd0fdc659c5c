/**
 * What is read only when something is shown: every record as the bytes of its JSON, found by position or by id.
 *
 * Four lists (entities, statements, publishers, topics), each sorted by id in code unit order, each as offsets into its
 * ids and offsets into its JSON. Both are ASCII, since the writer escapes the rest: this room has no text decoder. One
 * record is decoded when asked for; nothing at opening.
 */
import type { Entity, Passport, Publisher, Statement, Topic } from "../dataset/schema.ts";
import { PackError } from "./layout.ts";
import type { Slice } from "./open-slice.ts";

export interface RecordList<T> {
  readonly count: number;
  /** The record at position `index`. Throws PackError where there is none or its bytes are damaged. */
  get(index: number): T;
  id(index: number): string;
  /** The position of the record called `id`, or -1. */
  find(id: string): number;
}

export interface Records {
  readonly passport: PackedPassport;
  readonly entities: RecordList<Entity>;
  readonly statements: RecordList<PackedStatement>;
  readonly publishers: RecordList<Publisher>;
  readonly topics: RecordList<Topic>;
}

export type PackedStatement = Statement & { readonly topic: string };

/** The dataset's passport with what the compiler adds; `sha256` is over the records as they lie in the pack. */
export interface PackedPassport extends Passport {
  readonly sha256: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly generator: string;
}

/** The lists and the prefixes of their sections' names, for the compiler as well. */
export const RECORD_LISTS = { entities: "ent", statements: "sta", publishers: "pub", topics: "top" } as const;

export function openRecords(slice: Slice): Records {
  let passport: PackedPassport | null = null;
  return {
    get passport() {
      const bytes = slice.section("passport", "u8");
      passport ??= parse<PackedPassport>(bytes, 0, bytes.length);
      return passport;
    },
    entities: openList<Entity>(slice, RECORD_LISTS.entities),
    statements: openList<PackedStatement>(slice, RECORD_LISTS.statements),
    publishers: openList<Publisher>(slice, RECORD_LISTS.publishers),
    topics: openList<Topic>(slice, RECORD_LISTS.topics),
  };
}

function openList<T>(slice: Slice, prefix: string): RecordList<T> {
  const idAt = slice.section(`${prefix}.idat`, "u32");
  const ids = slice.section(`${prefix}.id`, "u8");
  const jsonAt = slice.section(`${prefix}.jsonat`, "u32");
  const json = slice.section(`${prefix}.json`, "u8");
  const count = idAt.length - 1;
  if (count < 0 || jsonAt.length !== idAt.length) {
    throw new PackError(
      "damaged",
      `The pack is damaged: its list "${prefix}" has ids and records of different number.`,
    );
  }
  const id = (index: number) => ascii(ids, idAt[index], idAt[index + 1]);
  return {
    count,
    get: (index) => parse<T>(json, jsonAt[index], jsonAt[index + 1]),
    id,
    find(wanted) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (id(middle) < wanted) low = middle + 1;
        else high = middle;
      }
      return low < count && id(low) === wanted ? low : -1;
    },
  };
}

function parse<T>(bytes: Uint8Array, start: number | undefined, end: number | undefined): T {
  try {
    return JSON.parse(ascii(bytes, start, end)) as T;
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError("damaged", "The pack is damaged: one of its records cannot be read.");
  }
}

/** `String.fromCharCode` takes its characters as arguments, of which an engine allows only so many at once. */
const CHARACTERS_AT_ONCE = 4096;

function ascii(bytes: Uint8Array, start: number | undefined, end: number | undefined): string {
  if (start === undefined || end === undefined || start > end || end > bytes.length) {
    throw new PackError("damaged", "The pack is damaged: one of its records lies outside the file.");
  }
  let text = "";
  for (let at = start; at < end; at += CHARACTERS_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + CHARACTERS_AT_ONCE)));
  }
  return text;
}
