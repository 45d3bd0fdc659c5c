/** All names of an article: those of its capital spans, and matches that stand outside one (headlines, numbers, small letters). */
import { cutSpan, longestMatch, type Segment } from "./cut-segments.ts";
import { findCoordinated } from "./find-coordinated.ts";
import type { Matches } from "./find-matches.ts";
import { findSpans, isNameWord } from "./find-spans.ts";
import { WordClass } from "./lexicon.ts";
import { withRegions } from "./said-where.ts";
import { hasClass, isCapital, type Scan } from "./scan.ts";
import { Gap, Shape } from "./words.ts";

/** Segments in text order, not overlapping. */
export function cutSegments(scan: Scan, matches: Matches): Segment[] {
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
    if (found === null || (found.match.end === word + 1 && isCapital(scan, word) && !isNameWord(scan, word))) continue;
    const { end: stop } = found.match;
    word = stop - 1;
    if (isHeadOfBody(scan, stop)) continue;
    segments.push({ first: found.match.first, end: stop, match: found.match, readings: found.readings, why: null });
  }
  return withRegions(scan, withCoordinated(scan, segments));
}

/** Capital words of a headline after a name that are looked at for the end of a longer one. */
const LONGEST_BODY = 4;

/** "Louisiana Alligator Advisory Council" in a headline: the words after `end` make it a body of its own. */
function isHeadOfBody(scan: Scan, end: number): boolean {
  const { words } = scan;
  if (scan.headline[words.sentence[end - 1] as number] === 0 || words.fullEnd[end - 1] !== words.end[end - 1])
    return false;
  for (let word = end; word < Math.min(words.count, end + LONGEST_BODY); word++) {
    if (words.gap[word] !== Gap.space || scan.shape[word] !== Shape.capital || hasClass(scan, word, WordClass.starter))
      return false;
    if (hasClass(scan, word, WordClass.body)) return true;
  }
  return false;
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
