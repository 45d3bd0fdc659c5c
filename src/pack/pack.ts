/** A pack opened for reading: what the engine takes. */
import { PackError } from "./layout.ts";
import { NameIndex } from "./name-index.ts";
import { openSlice } from "./open-slice.ts";
import { openRecords, type Records } from "./records.ts";
import { openStatementIndex, type StatementIndex } from "./statement-index.ts";

export interface Pack {
  readonly names: NameIndex;
  readonly statements: StatementIndex;
  readonly records: Records;
}

/** Opens the three slices of one pack (see `splitPack` for a whole file). Throws PackError, also where they differ in origin. */
export function openPack(slices: {
  readonly names: Uint8Array;
  readonly claims: Uint8Array;
  readonly records: Uint8Array;
}): Pack {
  const names = openSlice(slices.names, "names");
  const claims = openSlice(slices.claims, "claims");
  const records = openSlice(slices.records, "records");
  if (names.packId !== claims.packId || names.packId !== records.packId) {
    throw new PackError(
      "mismatched",
      "The files of the pack do not belong together: they were built from different records.",
    );
  }
  return { names: new NameIndex(names), statements: openStatementIndex(claims), records: openRecords(records) };
}
