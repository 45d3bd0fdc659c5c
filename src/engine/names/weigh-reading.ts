/** The named weights of one reading of a name. The same sum is taken with or without keeping its terms. */
import { AliasSource, CAPITALS, type Kind, SMALL } from "../../pack/name-index.ts";
import type { Cue } from "./cues.ts";
import type { Segment } from "./cut-segments.ts";
import { caseFit, type Match } from "./find-matches.ts";
import { WordClass } from "./lexicon.ts";
import { liesElsewhere } from "./said-where.ts";
import { beginsSentence, hasClass, isSeenSmall, type Scan } from "./scan.ts";
import { SPORT_WORDS, type Surroundings } from "./surroundings.ts";
import { held } from "./titled.ts";
import { MOST_NEIGHBOURS, MOST_WORDS, WEIGHTS } from "./weights.ts";
import { Shape } from "./words.ts";

/** Letters of a company's form that may be something else. */
const SHORT_FORM = 2;

/** Takes the terms of a sum one by one. */
export interface Ledger {
  add(name: string, value: number): void;
}

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

/** What the reading weighs by itself: its alias, its letters, the words beside it. */
export function weighItself(
  scan: Scan,
  { first, end, region }: Segment,
  match: Match,
  reading: number,
  cue: Cue,
  into: Ledger,
): void {
  const { names } = scan;
  const entity = names.readingEntity(reading);
  const kind = names.kind(entity);
  const source = names.readingSource(reading);
  const words = match.end - match.first;
  into.add("source", SOURCE_WEIGHT[source] ?? 0);
  into.add("prominence", (WEIGHTS.prominence * names.prominence(entity)) / 100);
  into.add("words", WEIGHTS.word * Math.min(words - 1, MOST_WORDS));
  into.add("kind", end > match.end ? formWeight(scan, end - 1, kind, source) : cueWeight(cue, kind));
  if (cue.posts.length > 0 && kind === "person") {
    const when = held(names, cue.posts, entity, scan.day);
    if (when !== "no") into.add("office", when === "then" ? WEIGHTS.holdsOffice : WEIGHTS.heldOffice);
  }
  if (region !== undefined && kind === "place" && liesElsewhere(scan, entity, region))
    into.add("lies elsewhere", WEIGHTS.liesElsewhere);
  if (scan.headline[scan.words.sentence[first] as number] === 1) into.add("headline", WEIGHTS.headline);
  const differs = caseFit(scan, match, reading) === "differs";
  if (words > 1) {
    if (differs) into.add("case", WEIGHTS.caseDiffers);
    return;
  }
  const flags = names.readingCase(reading);
  const letters = (scan.words.end[first] as number) - (scan.words.start[first] as number);
  const acronym = (flags & CAPITALS) !== 0;
  if (differs) into.add("case", acronym && letters >= LONG_ACRONYM ? WEIGHTS.longAcronymAsWord : WEIGHTS.caseDiffers);
  if (!acronym && source !== AliasSource.surname) into.add("single word", WEIGHTS.single[kind]);
  if (source === AliasSource.initials && letters >= LONG_INITIALS) into.add("long initials", WEIGHTS.longInitials);
  if ((flags & SMALL) !== 0) into.add("small letters", WEIGHTS.small);
  if (end === match.end && beginsSentence(scan, first)) {
    if (isSeenSmall(scan, first)) into.add("seen in small letters", WEIGHTS.seenSmall);
    else if (!acronym) into.add("sentence start", WEIGHTS.sentenceStart);
    if (scan.shape[first] !== Shape.capitals && hasClass(scan, first, WordClass.ordinary))
      into.add("ordinary word", WEIGHTS.ordinary);
  }
}

/** Letters of an acronym that is read as a word as often as by its letters. */
const LONG_ACRONYM = 5;
/** Initials of so many letters are seldom two bodies'. */
const LONG_INITIALS = 4;

/** What the article adds: entities and words that stand near it. `teams`: a team of that name plays here. */
export function weighAround(
  scan: Scan,
  match: Match,
  reading: number,
  cue: Cue,
  around: Surroundings,
  teams: boolean,
  into: Ledger,
): void {
  const { names } = scan;
  const entity = names.readingEntity(reading);
  const words = match.end - match.first;
  const place = names.kind(entity) === "place" && !cue.place;
  if (names.readingSource(reading) === AliasSource.team) into.add("team", teams ? WEIGHTS.team : WEIGHTS.noTeam);
  else if (teams && place) into.add("a team plays for it", WEIGHTS.landOfTeam);
  else if (place && words < 3 && around.sportWords >= SPORT_WORDS) into.add("perhaps its team", WEIGHTS.perhapsTeam);
  const alone = names.readingSource(reading) === AliasSource.surname;
  const neighbours = Math.min(MOST_NEIGHBOURS, around.neighbours(entity));
  into.add("neighbours", (alone ? WEIGHTS.neighbourOfSurname : WEIGHTS.neighbour) * neighbours);
  into.add("context", Math.min(WEIGHTS.contextMost, WEIGHTS.context * around.context(entity)));
  if ((words === 1 || names.readingSource(reading) !== AliasSource.label) && around.fullNames.has(entity))
    into.add("full name elsewhere", WEIGHTS.fullNameElsewhere);
}

/** Whether the article is about a match of the team's sport, or the sentence names the sport. */
export function playsHere(scan: Scan, first: number, reading: number, around: Surroundings): boolean {
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

/**
 * A company's form ends the name: "Brown Inc" is not Brown University. Short forms are other things as well: "New York AG" is
 * its attorney general.
 */
function formWeight({ words }: Scan, form: number, kind: Kind, source: number): number {
  if (kind === "organization" && source !== AliasSource.head) return WEIGHTS.cueFits;
  const letters = (words.end[form] as number) - (words.start[form] as number);
  return letters > SHORT_FORM ? WEIGHTS.formAgainst : WEIGHTS.cueAgainst;
}

function cueWeight(cue: Cue, kind: Kind): number {
  if (cue.title) return kind === "person" ? WEIGHTS.cueFits : WEIGHTS.cueAgainst / 2;
  if (cue.place) return kind === "place" ? WEIGHTS.cueFits : kind === "person" ? WEIGHTS.cueAgainst / 4 : 0;
  if (cue.speaks) return kind === "person" ? WEIGHTS.cueFits / 2 : 0;
  return 0;
}
