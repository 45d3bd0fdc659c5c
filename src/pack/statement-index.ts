/** The index over statements and topics. */
import type { Slice } from "./open-slice.ts";

export interface StatementIndex {
  readonly packId: string;
}

export function openStatementIndex(slice: Slice): StatementIndex {
  return { packId: slice.packId };
}
