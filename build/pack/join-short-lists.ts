/** Many short lists, one after the other, with where each lies: `src/pack/run-lengths.ts` reads them. */
import { LONGEST_LIST, STRIDE } from "../../src/pack/run-lengths.ts";
import { markBits } from "./mark-bits.ts";

interface ShortLists<T> {
  readonly starts: Uint32Array;
  readonly lengths: Uint8Array;
  readonly items: readonly T[];
}

/** What a list has beyond what a byte counts is dropped. */
export function joinShortLists<T>(lists: readonly (readonly T[])[]): ShortLists<T> {
  const starts = new Uint32Array(Math.ceil(lists.length / STRIDE));
  const lengths = new Uint8Array(lists.length);
  const items: T[] = [];
  lists.forEach((list, index) => {
    if (index % STRIDE === 0) starts[index / STRIDE] = items.length;
    lengths[index] = Math.min(list.length, LONGEST_LIST);
    for (const item of list.slice(0, LONGEST_LIST)) items.push(item);
  });
  return { starts, lengths, items };
}

/** The same where many lists are empty: `has` says which are not, and only those are counted. */
export function joinFewLists<T>(lists: readonly (readonly T[])[]): ShortLists<T> & { readonly has: Uint32Array } {
  const filled = [...lists.keys()].filter((index) => lists[index]?.length !== 0);
  return { has: markBits(filled, lists.length), ...joinShortLists(lists.filter((list) => list.length > 0)) };
}
