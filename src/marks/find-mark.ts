/**
 * Which mark lies under a point of the viewport, or at an offset of the text. Where marks overlap the narrowest wins: a name inside
 * a claim is the more precise answer, and its card leads on to the claim.
 *
 * `highlightsFromPoint` (Chrome 140, Firefox 150) answers exactly. Before it, the caret nearest to the point gives an offset; a
 * caret is given for margins and line ends as well, so that the mark's own boxes decide.
 */
import type { TextMap } from "../article/text-map.ts";
import type { Mark } from "./collect-marks.ts";

/** What the type library does not know yet. */
export interface PointedRegistry {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers and rounding: this many CSS pixels beside a box still hit it. */
const SLACK_PX = 1;

/** The place in `marks`, or -1. */
export function findMarkAtPoint(
  marks: readonly Mark[],
  map: TextMap,
  document: Document,
  registry: PointedRegistry,
  { x, y }: Point,
): number {
  if (registry.highlightsFromPoint !== undefined) {
    const ranges = new Set(registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => ranges));
    return narrowest(marks, ({ range }) => ranges.has(range));
  }
  const caret = document.caretPositionFromPoint?.(x, y) ?? null;
  if (caret === null) return -1;
  // At the end of a node the character hit is the one before the caret.
  const offset = map.offsetAt(caret.offsetNode, caret.offset) ?? map.offsetAt(caret.offsetNode, caret.offset - 1);
  if (offset === null) return -1;
  const near = ({ start, end }: Mark) => start <= offset && offset <= end;
  return narrowest(marks, (mark) => near(mark) && holdsPoint(mark.range, { x, y }));
}

/** The mark that best fills `[start, end)`: the same span, else the narrowest that overlaps it; -1: none. */
export function findMarkAtSpan(marks: readonly Mark[], start: number, end: number): number {
  const same = marks.findIndex((mark) => mark.start === start && mark.end === end);
  return same >= 0 ? same : narrowest(marks, (mark) => mark.start < end && start < mark.end);
}

/** The narrowest claim around a name, or -1. */
export function findClaimAround(marks: readonly Mark[], { start, end }: Mark): number {
  return narrowest(marks, (mark) => mark.kind !== "mention" && mark.start <= start && end <= mark.end);
}

function narrowest(marks: readonly Mark[], fits: (mark: Mark) => boolean): number {
  let best = -1;
  let length = Number.POSITIVE_INFINITY;
  for (const [at, mark] of marks.entries()) {
    if (mark.end - mark.start < length && fits(mark)) {
      best = at;
      length = mark.end - mark.start;
    }
  }
  return best;
}

function holdsPoint(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}
