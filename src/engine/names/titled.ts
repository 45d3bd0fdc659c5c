/** What a title before a name says of who is meant: "Prime Minister Johnson" is one who was prime minister by then. */
import { AliasSource, type NameIndex } from "../../pack/name-index.ts";
import { hashOfString } from "./fold.ts";
import type { Scan } from "./scan.ts";
import { Gap } from "./words.ts";

/** Words of the longest post that is looked for: "director of the national security agency". */
const LONGEST_POST = 6;

/** Titles as newspapers shorten them before a name. */
const SHORT_TITLES: ReadonlyMap<number, Uint8Array> = new Map(
  [
    ["pres", "president"],
    ["sen", "senator"],
    ["rep", "representative"],
    ["congressman", "representative"],
    ["congresswoman", "representative"],
    ["gov", "governor"],
  ].map(([short = "", long = ""]) => [hashOfString(short), Uint8Array.from(long, (letter) => letter.charCodeAt(0))]),
);

/** The posts whose names end right before the word `first`, by the longest of them; empty where there is none. */
export function postsBefore({ names, words, number, hash }: Scan, first: number): readonly number[] {
  for (let start = Math.max(0, first - LONGEST_POST); start < first; start++) {
    let state = 0;
    for (let word = start; word < first; word++) {
      if (word > start && words.gap[word] !== Gap.space && words.gap[word] !== Gap.hyphen) state = 0;
      else state = names.step(state, number[word] as number);
      if (state === 0) break;
    }
    const posts = state === 0 ? [] : postsIn(names, state);
    if (posts.length > 0) return posts;
  }
  const long = SHORT_TITLES.get(hash[first - 1] as number);
  if (long === undefined) return [];
  const state = names.step(0, names.word(long, long.length));
  return state === 0 ? [] : postsIn(names, state);
}

function postsIn(names: NameIndex, state: number): readonly number[] {
  const { start, end } = names.readings(state);
  const posts: number[] = [];
  for (let reading = start; reading < end; reading++) {
    if (names.readingSource(reading) === AliasSource.post) posts.push(names.readingEntity(reading));
  }
  return posts;
}

/** Whether `entity` held one of `posts` on the day (YYYYMMDD, 0 where unknown), or before it. */
export function held(
  names: NameIndex,
  posts: readonly number[],
  entity: number,
  day: number,
): "then" | "before" | "no" {
  let before = false;
  for (const post of posts) {
    const { start, end } = names.offices(post);
    for (let row = start; row < end; row++) {
      const { holder, from, to } = names.office(row);
      if (holder !== entity || (day > 0 && from > day)) continue;
      if (day > 0 && day <= to) return "then";
      before = true;
    }
  }
  return before ? "before" : "no";
}
