/**
 * "Cambridge, Massachusetts": the place behind the comma says which of several places of one name is meant. What is known to
 * lie elsewhere is not it, though the pack knows no other of that name. Lists ("London, Paris and Berlin") say nothing.
 */
import type { NameIndex } from "../../pack/name-index.ts";
import { AliasSource } from "../../pack/name-index.ts";
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

export type Whereabouts = "there" | "elsewhere" | "unknown";

/** Whether `entity` lies in the region, as far as its neighbours, theirs, and its context words tell. */
export function liesIn({ names, number }: Scan, entity: number, region: Segment): Whereabouts {
  const neighbours = relatedTo(names, entity);
  const near = new Set([entity, ...neighbours, ...neighbours.flatMap((neighbour) => relatedTo(names, neighbour))]);
  for (const place of placesOf(names, region)) {
    if (near.has(place) || relatedTo(names, place).includes(entity)) return "there";
  }
  const words = new Set(number.subarray(region.first, region.end));
  const { start, end } = names.context(entity);
  for (let at = start; at < end; at++) if (words.has(names.contextWord(at))) return "there";
  return neighbours.length === 0 ? "unknown" : "elsewhere";
}

function follows({ words }: Scan, before: Segment, after: Segment): boolean {
  return after.first === before.end && words.gap[after.first] === Gap.comma;
}

/** A comma or the sentence's end stands behind it, and no "and": "in Portland, Maine, on Monday". */
function isClosed(scan: Scan, { end }: Segment): boolean {
  const { words } = scan;
  if (words.fullEnd[end - 1] !== words.end[end - 1]) return false;
  if (end === words.count || words.sentence[end] !== words.sentence[end - 1]) return true;
  const gap = words.gap[end];
  return (gap === Gap.comma || gap === Gap.break) && !hasClass(scan, end, WordClass.conjunction);
}

function isPlace({ names }: Scan, segment: Segment): boolean {
  return placesOf(names, segment).length > 0;
}

const NAMES_ITSELF: ReadonlySet<number> = new Set([AliasSource.label, AliasSource.alias, AliasSource.acronym]);

function placesOf(names: NameIndex, { readings }: Segment): number[] {
  return readings
    .filter((reading) => NAMES_ITSELF.has(names.readingSource(reading)))
    .map((reading) => names.readingEntity(reading))
    .filter((entity) => names.kind(entity) === "place");
}

function relatedTo(names: NameIndex, entity: number): number[] {
  const { start, end } = names.related(entity);
  return Array.from({ length: end - start }, (_, i) => names.relatedEntity(start + i));
}
