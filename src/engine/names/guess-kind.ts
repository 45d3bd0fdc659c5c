/** What a name that the pack does not hold most likely is, by the words in it and beside it. */
import { AliasSource } from "../../pack/name-index.ts";
import type { UnlinkedName } from "../reading.ts";
import { cueOf } from "./cues.ts";
import type { Segment } from "./cut-segments.ts";
import { WordClass } from "./lexicon.ts";
import { hasClass, isCapital, type Scan, wordText } from "./scan.ts";
import { Gap, Shape } from "./words.ts";

/** Words of the longest name that two or three capital words alone make a person's. */
const LONGEST_PERSON = 4;

export function guessKind(scan: Scan, segment: Segment): UnlinkedName["kind"] {
  const { first, end } = segment;
  const last = end - 1;
  const cue = cueOf(scan, segment);
  const count = end - first;
  for (let word = first; word < end; word++) {
    const inside = wordText(scan, word).toLowerCase();
    if (inside === "of" || inside === "for" || inside === "&")
      return bodyInside(scan, segment) ? "organization" : cue.place ? "place" : "unknown";
  }
  if (hasClass(scan, last, WordClass.legalForm)) return "organization";
  if (count > 1 && hasClass(scan, last, WordClass.landform)) return "place";
  if (bodyInside(scan, segment)) return "organization";
  if (cue.title) return "person";
  if (scan.shape[first] === Shape.capitals) return "organization";
  if (cue.speaks && count <= LONGEST_PERSON) return "person";
  if (cue.place) return "place";
  if (count === 2 && isOtherName(scan, last) && !isGivenName(scan, first)) return "unknown";
  if (count === 2 || count === 3) {
    for (let word = first; word < end; word++) {
      const inName = scan.words.gap[word] === Gap.hyphen || hasClass(scan, word, WordClass.particle);
      if (!isCapital(scan, word) && !inName) return "unknown";
      if (hasClass(scan, word, WordClass.direction | WordClass.starter)) return "unknown";
    }
    return "person";
  }
  return "unknown";
}

/** "Brexit Britain", "Montana Republicans": whether the word is a name by itself, no person's and nobody's given name. */
export function isOtherName(scan: Scan, word: number): boolean {
  const { names, number, bare } = scan;
  const own = (bare[word] as number) || (number[word] as number);
  const readings = names.readings(own === 0 ? 0 : names.step(0, own));
  for (let reading = readings.start; reading < readings.end; reading++) {
    if (!OWN_NAMES.has(names.readingSource(reading))) continue;
    if (names.kind(names.readingEntity(reading)) !== "person") return !isGivenName(scan, word);
  }
  return false;
}

/** Whether the name of a person begins with the word and has one more: a given name, as far as the pack knows. */
function isGivenName({ names, number }: Scan, word: number): boolean {
  const { start, end } = names.children(names.step(0, number[word] as number));
  for (let state = start; state < end; state++) {
    const readings = names.readings(state);
    for (let reading = readings.start; reading < readings.end; reading++) {
      if (!OWN_NAMES.has(names.readingSource(reading))) continue;
      if (names.kind(names.readingEntity(reading)) === "person") return true;
    }
  }
  return false;
}

/** Sources of an alias that is written down, not worked out. */
const OWN_NAMES: ReadonlySet<number> = new Set([AliasSource.label, AliasSource.alias, AliasSource.acronym]);

function bodyInside(scan: Scan, { first, end }: Segment): boolean {
  for (let word = first; word < end; word++) if (hasClass(scan, word, WordClass.body)) return true;
  return false;
}
