/** A pack opened for reading: what the engine takes. */
import type { NameIndex } from "./name-index.ts";
import type { Records } from "./records.ts";
import type { StatementIndex } from "./statement-index.ts";

export interface Pack {
  readonly names: NameIndex;
  readonly statements: StatementIndex;
  readonly records: Records;
}
