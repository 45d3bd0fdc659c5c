/** "The Russian president", "Japan's prime minister", "the president of Georgia": whoever held that office on the article's date. */
import { AliasSource, NO_ENTITY } from "../../pack/name-index.ts";
import type { Match, Matches } from "./find-matches.ts";
import { isCapital, type Scan, wordText } from "./scan.ts";
import { Gap } from "./words.ts";

export interface OfficeMention {
  readonly first: number;
  readonly end: number;
  readonly entity: number;
}

/** Mentions by office; none without a date, none where two people held the office that day. */
export function findOffices(scan: Scan, matches: Matches): OfficeMention[] {
  const { day } = scan;
  if (day === 0) return [];
  const found: OfficeMention[] = [];
  for (let word = 0; word < scan.words.count; word++) {
    const post = longestPost(scan, matches[word]);
    if (post === null) continue;
    const place = stateBefore(scan, matches, word) ?? stateAfter(scan, matches, post.match.end);
    if (place !== null && !namesItsHolder(scan, post.match.end, place)) {
      const holder = holderOn(scan, post.posts, place.entities, day);
      const first = Math.min(word, place.first);
      if (holder !== null) found.push({ first, end: Math.max(post.match.end, place.end), entity: holder });
    }
    word = post.match.end - 1;
  }
  return found;
}

interface State {
  readonly first: number;
  readonly end: number;
  readonly entities: readonly number[];
}

function longestPost(scan: Scan, list: readonly Match[] | undefined): { match: Match; posts: number[] } | null {
  for (let i = (list?.length ?? 0) - 1; i >= 0; i--) {
    const match = list?.[i] as Match;
    const posts = readingsOf(scan, match, (source) => source === AliasSource.post);
    if (posts.length > 0 && !match.comma) return { match, posts };
  }
  return null;
}

/** "Russian" or "Russia's" right before the post. */
function stateBefore(scan: Scan, matches: Matches, post: number): State | null {
  if (scan.words.gap[post] !== Gap.space) return null;
  for (let first = post - 1; first >= Math.max(0, post - LONGEST_STATE); first--) {
    for (const match of matches[first] ?? []) {
      if (match.end !== post) continue;
      const possessive = (scan.words.fullEnd[post - 1] as number) > (scan.words.end[post - 1] as number);
      const acronym = scan.view.text.slice(scan.words.start[first], scan.words.end[first]).toUpperCase();
      const noun = possessive || acronym === wordText(scan, first);
      const entities = readingsOf(scan, match, (source) =>
        source === AliasSource.demonym ? true : noun && source !== AliasSource.post,
      );
      if (entities.length > 0 && isCapital(scan, first)) return { first, end: post, entities };
    }
  }
  return null;
}

/** Words of the longest name of a state that is looked for: "United Arab Emirates". */
const LONGEST_STATE = 4;

/** "of Georgia", "of the United States" right after the post. */
function stateAfter(scan: Scan, matches: Matches, end: number): State | null {
  const { words } = scan;
  if (end + 1 >= words.count || words.gap[end] !== Gap.space || wordText(scan, end) !== "of") return null;
  const first = wordText(scan, end + 1) === "the" ? end + 2 : end + 1;
  const match = matches[first]?.at(-1);
  if (match === undefined || words.gap[first] !== Gap.space || !isCapital(scan, first)) return null;
  const entities = readingsOf(scan, match, (source) => source !== AliasSource.post && source !== AliasSource.demonym);
  return entities.length > 0 ? { first, end: match.end, entities } : null;
}

/** "Russian President Vladimir Putin", "the Russian president, Vladimir Putin": the name itself is the mention. */
function namesItsHolder(scan: Scan, postEnd: number, place: State): boolean {
  const next = Math.max(postEnd, place.end);
  return next < scan.words.count && scan.words.gap[next] !== Gap.break && isCapital(scan, next);
}

function readingsOf(scan: Scan, match: Match, wanted: (source: number) => boolean): number[] {
  const { start, end } = scan.names.readings(match.state);
  const found: number[] = [];
  for (let reading = start; reading < end; reading++) {
    if (wanted(scan.names.readingSource(reading))) found.push(scan.names.readingEntity(reading));
  }
  return found;
}

/** Rows of one post that are looked at; a post that more people held is no way to tell who. */
const MOST_ROWS = 20000;

function holderOn(scan: Scan, posts: readonly number[], states: readonly number[], day: number): number | null {
  const holders = new Set<number>();
  for (const post of posts) {
    const { start, end } = scan.names.offices(post);
    for (let row = start; row < Math.min(end, start + MOST_ROWS); row++) {
      const office = scan.names.office(row);
      if (office.of !== NO_ENTITY && states.includes(office.of) && office.from <= day && day <= office.to)
        holders.add(office.holder);
    }
  }
  const [only] = holders;
  return holders.size === 1 && only !== undefined ? only : null;
}
