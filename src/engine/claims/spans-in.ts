/** Of spans in text order that do not overlap, those that lie inside another. By binary search. */
import type { Span } from "./token-words.ts";

export function spansIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as T).start < start) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let i = low; i < spans.length && (spans[i] as T).end <= end; i++) inside.push(spans[i] as T);
  return inside;
}
