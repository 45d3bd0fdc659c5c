/**
 * Capital spans cut into segments: titles, names the pack holds, and names it does not. A match that covers only a part of
 * a longer name is no match; the longer name becomes one unknown segment.
 */
import { AliasSource } from "../../pack/name-index.ts";
import { caseFit, type Match, type Matches } from "./find-matches.ts";
import type { Span } from "./find-spans.ts";
import { WordClass } from "./lexicon.ts";
import { beginsSentence, hasClass, isSeenSmall, type Scan, wordText } from "./scan.ts";
import { Gap, Shape } from "./words.ts";

export interface Segment {
  readonly first: number;
  readonly end: number;
  /** What the pack holds under these words, or null. */
  readonly match: Match | null;
  /** The readings of the match that its letters and its place allow. */
  readonly readings: readonly number[];
  /** Why a name was not matched; null where it was. */
  readonly why: string | null;
  /** The name behind the comma that says where this one lies: "Cambridge, Massachusetts". */
  readonly region?: Segment;
}

interface Piece {
  readonly role: "match" | "unknown" | "title" | "nationality" | "form";
  readonly first: number;
  readonly end: number;
  readonly match: Match | null;
  readonly readings: readonly number[];
}

/** The names of one capital span, in order. */
export function cutSpan(scan: Scan, span: Span, matches: Matches): Segment[] {
  const pieces = cutPieces(scan, span, matches);
  const names: Segment[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    if (piece.role === "title" || piece.role === "nationality" || piece.role === "form") {
      at++;
      continue;
    }
    let end = at;
    while (end < pieces.length && belongsTogether(scan, pieces, at, end)) end++;
    names.push(...settle(scan, pieces.slice(at, end), pieces[end]));
    at = end;
  }
  return names;
}

function cutPieces(scan: Scan, span: Span, matches: Matches): Piece[] {
  const pieces: Piece[] = [];
  let word = span.first;
  while (word < span.end) {
    const longest = longestMatch(scan, word, matches);
    // "Justice Sonia Sotomayor": a title before a name, though it is somebody's surname too.
    const found = longest !== null && isTitleNotSurname(scan, word, span, longest) ? null : longest;
    const role = found === null ? roleOf(scan, word, span, matches) : "match";
    const end = found === null ? word + 1 : found.match.end;
    pieces.push({ role, first: word, end, match: found?.match ?? null, readings: found?.readings ?? [] });
    word = end;
  }
  return pieces;
}

function isTitleNotSurname(scan: Scan, word: number, span: Span, { match, readings }: Found): boolean {
  if (match.end > word + 1 || word + 2 >= span.end || !isTitle(scan, word, span)) return false;
  return readings.every((reading) => scan.names.readingSource(reading) === AliasSource.surname);
}

interface Found {
  readonly match: Match;
  readonly readings: number[];
}

/** The longest match at `word` with a reading that names an entity and fits its letters. */
export function longestMatch(scan: Scan, word: number, matches: Matches): Found | null {
  const list = matches[word];
  if (list === undefined) return null;
  for (let i = list.length - 1; i >= 0; i--) {
    const match = list[i] as Match;
    const readings = namingReadings(scan, match);
    if (readings.length > 0) return { match, readings };
  }
  return null;
}

function namingReadings(scan: Scan, match: Match): number[] {
  const { names } = scan;
  const { start, end } = names.readings(match.state);
  const found: number[] = [];
  for (let reading = start; reading < end; reading++) {
    const source = names.readingSource(reading);
    if (source === AliasSource.post || source === AliasSource.demonym) continue;
    if (match.comma && (names.kind(names.readingEntity(reading)) !== "organization" || match.end - match.first < 2))
      continue;
    if (caseFit(scan, match, reading) !== "no") found.push(reading);
  }
  return found;
}

function roleOf(scan: Scan, word: number, span: Span, matches: Matches): Piece["role"] {
  if (hasReading(scan, matches[word], AliasSource.demonym)) return "nationality";
  if (isTitle(scan, word, span)) return "title";
  if (hasClass(scan, word, WordClass.legalForm) && word > span.first) return "form";
  if (hasClass(scan, word, WordClass.qualifier) && qualifiesTitle(scan, word, span)) return "title";
  if (
    scan.shape[word] === Shape.small &&
    !hasClass(scan, word, WordClass.particle) &&
    scan.words.gap[word] === Gap.space
  ) {
    return "unknown";
  }
  if (word === span.first && beginsSentence(scan, word) && isSeenSmall(scan, word)) return "title";
  return "unknown";
}

/** "London Mayor Sadiq Khan", "US President"; but not the last word of "Toronto Star", nor "Prime" without a minister. */
function isTitle(scan: Scan, word: number, span: Span): boolean {
  if (!hasClass(scan, word, WordClass.title)) return false;
  const next = word + 1 < span.end;
  if (wordText(scan, word) === "Prime") return next && wordText(scan, word + 1).startsWith("Minister");
  return word === span.first || next || hasClass(scan, word, WordClass.office);
}

function hasReading(scan: Scan, list: readonly Match[] | undefined, source: number): boolean {
  return (list ?? []).some((match) => {
    const { start, end } = scan.names.readings(match.state);
    for (let reading = start; reading < end; reading++) if (scan.names.readingSource(reading) === source) return true;
    return false;
  });
}

function qualifiesTitle(scan: Scan, word: number, span: Span): boolean {
  for (let next = word + 1; next < span.end; next++) {
    if (hasClass(scan, next, WordClass.title)) return true;
    if (!hasClass(scan, next, WordClass.qualifier)) return false;
  }
  return false;
}

/** Whether the piece `at` continues the name that began at the piece `from`. */
function belongsTogether(scan: Scan, pieces: readonly Piece[], from: number, at: number): boolean {
  if (at === from) return true;
  const piece = pieces[at] as Piece;
  const before = pieces[at - 1] as Piece;
  if (piece.role === "title" || piece.role === "form") return false;
  if (piece.role === "nationality") return false;
  // "US-China", "Russia-Ukraine": two names that the pack holds with a hyphen between them.
  if (scan.words.gap[piece.first] === Gap.hyphen && piece.match !== null && before.match !== null) return false;
  return true;
}

/** The names in a run of matches and unknown words that nothing parts. */
function settle(scan: Scan, run: readonly Piece[], after: Piece | undefined): Segment[] {
  const [first] = run;
  if (first === undefined) return [];
  const last = run[run.length - 1] as Piece;
  const end = after?.role === "form" && scan.words.gap[after.first] !== Gap.break ? after.end : last.end;
  if (run.length === 1) return [segment(first, end, first.match === null ? "not in the pack" : null)];
  // An unknown word that only a sentence's start made capital, or a qualifier, before a name of several words.
  if (run.length === 2 && isBodyOfState(scan, first, run[1] as Piece))
    return [{ ...segment(run[1] as Piece, end, null), first: first.first }];
  if (run.length === 3 && isPersonOfPlace(scan, run))
    return [segment(first, first.end, null), segment(last, end, null)];
  const openers = run.findIndex(({ match }) => match !== null);
  if (openers === 1 && run.length === 2 && standsAlone(scan, first, run[1] as Piece))
    return [segment(run[1] as Piece, end, null)];
  if (
    run.every(({ match }) => match !== null) &&
    run.every((piece, i) => i === 0 || mayAdjoin(scan, run[i - 1] as Piece, piece))
  ) {
    return run.map((piece, i) => segment(piece, i === run.length - 1 ? end : piece.end, null));
  }
  const known = run.some(({ match }) => match !== null);
  return [
    {
      first: first.first,
      end,
      match: null,
      readings: [],
      why: known ? "part of a longer unknown name" : "not in the pack",
    },
  ];
}

function segment(piece: Piece, end: number, why: string | null): Segment {
  return { first: piece.first, end, match: piece.match, readings: piece.readings, why };
}

/** "U.S. Food and Drug Administration": the state's initials belong to the name of its body. */
function isBodyOfState(scan: Scan, state: Piece, body: Piece): boolean {
  const { names, words } = scan;
  if (
    state.match === null ||
    body.match === null ||
    scan.shape[state.first] !== Shape.capitals ||
    state.end > state.first + 1
  )
    return false;
  if (
    words.gap[body.first] !== Gap.space ||
    !state.readings.some((reading) => names.kind(names.readingEntity(reading)) === "place")
  )
    return false;
  return body.readings.some((reading) => names.kind(names.readingEntity(reading)) === "organization");
}

/** "Björn Lund of Sweden": a person's full name and where he is from, not one longer name. */
function isPersonOfPlace(scan: Scan, [person, of, place]: readonly Piece[]): boolean {
  if (person?.match == null || place?.match == null || of === undefined || of.match !== null) return false;
  if (person.end - person.first < 2 || wordText(scan, of.first) !== "of") return false;
  const is = ({ readings }: Piece, kind: string) =>
    readings.every((reading) => scan.names.kind(scan.names.readingEntity(reading)) === kind);
  return is(person, "person") && is(place, "place");
}

function standsAlone(scan: Scan, opener: Piece, name: Piece): boolean {
  const words = name.end - name.first;
  if (words >= 3) return true;
  return words === 2 && beginsSentence(scan, opener.first) && scan.words.gap[name.first] === Gap.space;
}

/** "US Congress", "London Kremlin Palace": two matches side by side that are not one longer name. */
function mayAdjoin(scan: Scan, left: Piece, right: Piece): boolean {
  if (left.end - left.first > 1 || right.end - right.first > 1)
    return !isSurnameOnly(scan, right) && !isSurnameOnly(scan, left);
  return (
    scan.shape[left.first] === Shape.capitals && wordText(scan, left.first).length <= 4 && !isSurnameOnly(scan, right)
  );
}

function isSurnameOnly(scan: Scan, piece: Piece): boolean {
  return piece.readings.every((reading) => scan.names.readingSource(reading) === AliasSource.surname);
}
