/** Weighs the readings of a name: a sum of named weights for each. */
import { AliasSource, CAPITALS, type Kind, SMALL } from "../../pack/name-index.ts";
import type { FoundCandidate } from "../findings.ts";
import type { Segment } from "./cut-segments.ts";
import { caseFit, type Match } from "./find-matches.ts";
import { WordClass } from "./lexicon.ts";
import { beginsSentence, hasClass, isSeenSmall, type Scan } from "./scan.ts";
import type { Surroundings } from "./surroundings.ts";
import { MOST_NEIGHBOURS, MOST_WORDS, WEIGHTS } from "./weights.ts";
import { Gap } from "./words.ts";

const SOURCE_WEIGHT: Readonly<Record<number, number>> = {
  [AliasSource.label]: WEIGHTS.source.label,
  [AliasSource.alias]: WEIGHTS.source.alias,
  [AliasSource.acronym]: WEIGHTS.source.acronym,
  [AliasSource.short]: WEIGHTS.source.short,
  [AliasSource.surname]: WEIGHTS.source.surname,
  [AliasSource.head]: WEIGHTS.source.head,
  [AliasSource.initials]: WEIGHTS.source.initials,
  [AliasSource.team]: WEIGHTS.source.team,
  [AliasSource.part]: WEIGHTS.source.part,
  [AliasSource.demonym]: WEIGHTS.source.demonym,
};

/** The segment's readings, best first; equal scores stand in the order of their entities. */
export function scoreReadings(scan: Scan, segment: Segment, around: Surroundings): FoundCandidate[] {
  const { match } = segment;
  if (match === null) return [];
  const cue = cueOf(scan, segment);
  const teams = segment.readings.some(
    (reading) => scan.names.readingSource(reading) === AliasSource.team && playsHere(scan, segment, reading, around),
  );
  const scored = segment.readings.map((reading) => scoreReading(scan, segment, match, reading, cue, around, teams));
  return scored.sort((a, b) => b.score - a.score || a.entity - b.entity);
}

function scoreReading(
  scan: Scan,
  { first, end }: Segment,
  match: Match,
  reading: number,
  cue: Cue,
  around: Surroundings,
  teams: boolean,
): FoundCandidate {
  const { names } = scan;
  const entity = names.readingEntity(reading);
  const kind = names.kind(entity);
  const terms: Record<string, number> = {};
  const add = (name: string, value: number) => {
    if (value !== 0) terms[name] = value;
  };
  const words = match.end - match.first;
  add("source", SOURCE_WEIGHT[names.readingSource(reading)] ?? 0);
  add("prominence", (WEIGHTS.prominence * names.prominence(entity)) / 100);
  add("words", WEIGHTS.word * Math.min(words - 1, MOST_WORDS));
  const fit = caseFit(scan, match, reading);
  if (words > 1 && fit === "differs") add("case", WEIGHTS.caseDiffers);
  if (words === 1) {
    const flags = names.readingCase(reading);
    const weak = names.readingSource(reading) === AliasSource.surname;
    if ((flags & CAPITALS) === 0 && !weak) add("single word", WEIGHTS.single[kind]);
    const letters = (scan.words.end[first] as number) - (scan.words.start[first] as number);
    if (names.readingSource(reading) === AliasSource.initials && letters >= LONG_ACRONYM - 1)
      add("long initials", WEIGHTS.longInitials);
    if (fit === "differs")
      add(
        "case",
        (flags & CAPITALS) !== 0 && letters >= LONG_ACRONYM ? WEIGHTS.longAcronymAsWord : WEIGHTS.caseDiffers,
      );
    if ((flags & SMALL) !== 0) add("small letters", WEIGHTS.small);
    if (end === match.end && beginsSentence(scan, first)) {
      if (isSeenSmall(scan, first)) add("seen in small letters", WEIGHTS.seenSmall);
      else if ((flags & CAPITALS) === 0) add("sentence start", WEIGHTS.sentenceStart);
    }
  }
  if (names.readingSource(reading) === AliasSource.team) add("team", teams ? WEIGHTS.team : WEIGHTS.noTeam);
  else if (teams && kind === "place" && !cue.place) add("a team plays for it", WEIGHTS.landOfTeam);
  else if (kind === "place" && words < 3 && !cue.place && around.sportWords >= SPORT_WORDS)
    add("perhaps its team", WEIGHTS.perhapsTeam);
  if (scan.headline[scan.words.sentence[first] as number] === 1) add("headline", WEIGHTS.headline);
  add("kind", cueWeight(cue, kind, end > match.end));
  add("neighbours", WEIGHTS.neighbour * Math.min(MOST_NEIGHBOURS, around.neighbours(entity)));
  add("context", Math.min(WEIGHTS.contextMost, WEIGHTS.context * around.context(entity)));
  if (around.fullNames.has(entity) && words === 1) add("full name elsewhere", WEIGHTS.fullNameElsewhere);
  let score = 0;
  for (const value of Object.values(terms)) score += value;
  return { entity, score: round(score), terms };
}

/** Whether the article is about a match of the team's sport, or the sentence names the sport. */
function playsHere(scan: Scan, { first }: Segment, reading: number, around: Surroundings): boolean {
  const entity = scan.names.readingEntity(reading);
  const sentence = scan.words.sentence[first];
  const { start, end } = scan.names.context(entity);
  const sport = new Set<number>();
  for (let at = start; at < end; at++) if (scan.names.contextWeight(at) > 0) sport.add(scan.names.contextWord(at));
  for (let word = first; word >= 0 && scan.words.sentence[word] === sentence; word--)
    if (sport.has(scan.number[word] as number)) return true;
  for (let word = first; word < scan.words.count && scan.words.sentence[word] === sentence; word++) {
    if (sport.has(scan.number[word] as number)) return true;
  }
  return around.sportWords >= SPORT_WORDS && around.context(entity) > 0;
}

/** So many different words of sport make an article one about a match. */
const SPORT_WORDS = 5;

/** Letters of an acronym that is read as a word as often as by its letters. */
const LONG_ACRONYM = 5;

export interface Cue {
  readonly title: boolean;
  readonly place: boolean;
  readonly speaks: boolean;
}

/** What the words beside a name say of its kind. */
export function cueOf(scan: Scan, { first, end }: Pick<Segment, "first" | "end">): Cue {
  const before = first - 1;
  const near = before >= 0 && !beginsSentence(scan, first) && scan.words.gap[first] === Gap.space;
  return {
    title: near && (hasClass(scan, before, WordClass.title) || sharesTitle(scan, before)),
    place: near && hasClass(scan, before, WordClass.placeBefore),
    speaks:
      end < scan.words.count &&
      !beginsSentence(scan, end) &&
      scan.words.gap[end] === Gap.space &&
      hasClass(scan, end, WordClass.personAfter),
  };
}

/** "Presidents Biden and Putin": the title stands before the first of them. */
function sharesTitle(scan: Scan, and: number): boolean {
  if (and < 2 || scan.view.text.slice(scan.words.start[and], scan.words.end[and]) !== "and") return false;
  const title = and - 2;
  return hasClass(scan, title, WordClass.title) && scan.view.text.charAt((scan.words.end[title] as number) - 1) === "s";
}

function cueWeight(cue: Cue, kind: Kind, hasForm: boolean): number {
  if (hasForm) return kind === "organization" ? WEIGHTS.cueFits : WEIGHTS.cueAgainst;
  if (cue.title) return kind === "person" ? WEIGHTS.cueFits : WEIGHTS.cueAgainst / 2;
  if (cue.place) return kind === "place" ? WEIGHTS.cueFits : kind === "person" ? WEIGHTS.cueAgainst / 4 : 0;
  if (cue.speaks) return kind === "person" ? WEIGHTS.cueFits / 2 : 0;
  return 0;
}

/** Scores are written into messages: no digits that nobody reads. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
