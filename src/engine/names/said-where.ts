/**
 * "Cambridge, Massachusetts": the place behind the comma says which of several places of one name is meant. What is known to
 * lie elsewhere is not it, though the pack knows no other of that name. Lists ("London, Paris and Berlin") say nothing.
 */
import type { NameIndex } from "../../pack/name-index.ts";
import type { Segment } from "./cut-segments.ts";
import { WordClass } from "./lexicon.ts";
import { hasClass, type Scan } from "./scan.ts";
import { Gap } from "./words.ts";

/** Gives each name its region, where one stands behind a comma. */
export function withRegions(scan: Scan, segments: readonly Segment[]): Segment[] {
  return segments.map((segment, i) => {
    const region = segments[i + 1];
    if (region === undefined || !isPlace(scan, region) || !follows(scan, segment, region) || !isClosed(scan, region))
      return segment;
    const before = segments[i - 1];
    const after = segments[i + 2];
    const inList =
      (before !== undefined && follows(scan, before, segment) && isPlace(scan, before)) ||
      (after !== undefined && follows(scan, region, after));
    return inList ? segment : { ...segment, region };
  });
}

/**
 * Whether `entity` is known to lie elsewhere than in the region: it has neighbours, and neither they nor theirs nor its
 * context words nor the region's neighbours tie the two.
 */
export function liesElsewhere({ names, number }: Scan, entity: number, region: Segment): boolean {
  const neighbours = relatedTo(names, entity);
  if (neighbours.length === 0) return false;
  const near = new Set([entity, ...neighbours, ...neighbours.flatMap((neighbour) => relatedTo(names, neighbour))]);
  if (placesOf(names, region).some((place) => near.has(place) || relatedTo(names, place).includes(entity)))
    return false;
  const words = new Set(number.subarray(region.first, region.end));
  const { start, end } = names.context(entity);
  for (let at = start; at < end; at++) if (words.has(names.contextWord(at))) return false;
  return true;
}

function follows({ words }: Scan, before: Segment, after: Segment): boolean {
  return after.first === before.end && words.gap[after.first] === Gap.comma;
}

/**
 * A comma or the full stop of the sentence stands behind it, and no "and": "in Portland, Maine, on Monday". A headline has no
 * full stop: there "China, Mexico" is a list.
 */
function isClosed(scan: Scan, { end }: Segment): boolean {
  const { words, view } = scan;
  if (end === words.count || words.sentence[end] !== words.sentence[end - 1])
    return view.text.charAt(words.end[end - 1] as number) === ".";
  const gap = words.gap[end];
  return (gap === Gap.comma || gap === Gap.break) && !hasClass(scan, end, WordClass.conjunction);
}

function isPlace({ names }: Scan, segment: Segment): boolean {
  return placesOf(names, segment).length > 0;
}

function placesOf(names: NameIndex, { readings }: Segment): number[] {
  return readings.map((reading) => names.readingEntity(reading)).filter((entity) => names.kind(entity) === "place");
}

function relatedTo(names: NameIndex, entity: number): number[] {
  const { start, end } = names.related(entity);
  return Array.from({ length: end - start }, (_, i) => names.relatedEntity(start + i));
}
