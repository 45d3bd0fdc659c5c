/** All names of an article: those of its capital spans, and matches that stand outside one (headlines, numbers, small letters). */
import { cutSpan, longestMatch, type Segment } from "./cut-segments.ts";
import { findCoordinated } from "./find-coordinated.ts";
import type { Matches } from "./find-matches.ts";
import { findSpans } from "./find-spans.ts";
import type { Scan } from "./scan.ts";

/** Segments in text order, not overlapping. */
export function cutSegments(scan: Scan, matches: Matches): { segments: Segment[] } {
  const spans = findSpans(scan);
  const segments: Segment[] = [];
  let next = 0;
  let end = 0;
  for (let word = 0; word < scan.words.count; word++) {
    while (next < spans.length && (spans[next]?.end as number) <= word) next++;
    const span = spans[next];
    if (span !== undefined && span.first <= word) {
      for (const segment of cutSpan(scan, { first: word, end: span.end }, matches)) {
        segments.push(segment);
        end = segment.end;
      }
      end = Math.max(end, span.end);
      word = end - 1;
      continue;
    }
    const found = longestMatch(scan, word, matches);
    if (found === null) continue;
    segments.push({ first: word, end: found.match.end, match: found.match, readings: found.readings, why: null });
    word = found.match.end - 1;
  }
  return { segments: withCoordinated(scan, segments) };
}

/** Parts of "North and South Korea" replace what stood in their place. */
function withCoordinated(scan: Scan, segments: Segment[]): Segment[] {
  const parts = findCoordinated(scan);
  if (parts.length === 0) return segments;
  const replaced = segments.filter(({ first, end }) => !parts.some((part) => part.first < end && first < part.end));
  for (const { first, end, state } of parts) {
    const { start, end: last } = scan.names.readings(state);
    const readings = Array.from({ length: last - start }, (_, i) => start + i);
    replaced.push({ first, end, match: { first, end, state, comma: false }, readings, why: null });
  }
  return replaced.sort((a, b) => a.first - b.first);
}
