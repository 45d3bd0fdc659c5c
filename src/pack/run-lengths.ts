/**
 * Where each of many short lists lies in the array that holds them all: the length of every list in one byte, and the
 * start of every sixteenth in four. A quarter of the room of plain offsets, for at most fifteen additions a look-up.
 */
import { PackError } from "./layout.ts";

/** Lists to one stored start. */
export const STRIDE = 16;
/** The longest list whose length fits a byte. */
export const LONGEST_LIST = 255;

/** A stretch of positions, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The stretch of list `index`. Throws PackError where there is no such list or it reaches beyond `limit`. */
export function runAt(starts: Uint32Array, lengths: Uint8Array, index: number, limit: number): Range {
  const first = index & -STRIDE;
  let start = starts[first / STRIDE] ?? limit + 1;
  for (let i = first; i < index; i++) start += lengths[i] as number;
  const end = start + (lengths[index] ?? limit + 1);
  if (!(end <= limit)) {
    throw new PackError("damaged", "The pack is damaged: a list in its names points outside the file.");
  }
  return { start, end };
}
