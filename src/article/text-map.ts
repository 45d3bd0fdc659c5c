/** Offset in the article's text ⇄ place on the live page. */
import type { Run } from "./collect-text.ts";
import { findQuote } from "./find-quote.ts";

export interface TextMap {
  /** The live range of `[start, end)`, or null where the page no longer holds these characters. */
  rangeOf(start: number, end: number): Range | null;
  /** The offset of a place in a live text node, or null where that place is not part of the article. */
  offsetAt(node: Node, offset: number): number | null;
  /** How many characters have a live text node, of how many that are not white space between blocks. */
  readonly mapped: { readonly characters: number; readonly of: number };
}

/** `runs` as collected; `quoteBudget` is how many characters of the page a fallback search may read in all. */
export function makeTextMap(document: Document, text: string, runs: readonly Run[], quoteBudget = 2_000_000): TextMap {
  const byNode = new Map<Node, Run[]>();
  let characters = 0;
  let of = 0;
  for (const run of runs) {
    of += run.length;
    if (run.node === null) continue;
    characters += run.length;
    const list = byNode.get(run.node);
    if (list === undefined) byNode.set(run.node, [run]);
    else list.push(run);
  }
  let budget = quoteBudget;
  return {
    mapped: { characters, of },
    rangeOf(start, end) {
      const first = runs[runIndexAt(runs, start)];
      const last = runs[runIndexAt(runs, end - 1)];
      const from = placeIn(first, start);
      const to = placeIn(last, end - 1);
      if (from === null || to === null) {
        const found = findQuote(document, text, start, end, budget);
        budget = found.budget;
        return found.range;
      }
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      return range;
    },
    offsetAt(node, offset) {
      const run = byNode.get(node)?.find(({ from, length }) => offset >= from && offset < from + length);
      return run === undefined ? null : run.start + offset - run.from;
    },
  };
}

/** The run that holds the offset, or the one before it where the offset lies between two. */
function runIndexAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Null where the node has left the page or its text has changed since the article was read. */
function placeIn(run: Run | undefined, offset: number): { node: Text; offset: number } | null {
  if (run === undefined || run.node === null || !run.node.isConnected) return null;
  const at = offset - run.start;
  if (at < 0 || at >= run.length || run.from + at >= run.node.length) return null;
  return { node: run.node, offset: run.from + at };
}
