/** A dataset in memory, compiled to the bytes of a pack: the same bytes for the same records, on every run and machine. */
import { createHash } from "node:crypto";
import type { Dataset } from "../../src/dataset/schema.ts";
import { type Sha256, writePack } from "../../src/pack/write-slices.ts";
import { compileNames } from "./compile-names.ts";
import { compileRecords } from "./compile-records.ts";
import { compileStatements } from "./compile-statements.ts";

/** Returns the pack file: the slices names, claims, records. Positions are those of the records sorted by id. */
export function compilePack(dataset: Dataset, sha256: Sha256 = nodeSha256): Uint8Array {
  const sorted = sortDataset(dataset);
  return writePack(
    { names: compileNames(sorted), claims: compileStatements(sorted), records: compileRecords(sorted, sha256) },
    sha256,
  );
}

/** Every list sorted by id in code unit order, which is what a position in a pack means. Throws on an id given twice. */
export function sortDataset(dataset: Dataset): Dataset {
  return {
    passport: dataset.passport,
    publishers: sorted(dataset.publishers),
    topics: sorted(dataset.topics),
    entities: sorted(dataset.entities),
    statements: sorted(dataset.statements),
  };
}

function sorted<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const list = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  list.forEach((record, index) => {
    if (record.id === list[index + 1]?.id) throw new Error(`two records are called "${record.id}"`);
  });
  return list;
}

/** SHA-256 as Node computes it. */
export function nodeSha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}
