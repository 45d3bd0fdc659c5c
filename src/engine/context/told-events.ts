/**
 * An article tells of an event more often than it names it: no newspaper wrote "Democratic primaries of 2020" in them. So an
 * event may be missing from an article that was written at the statement's time and speaks the story's own language.
 */
import type { NameIndex } from "../../pack/name-index.ts";
import type { StatementIndex } from "../../pack/statement-index.ts";
import type { DaySpan } from "./days.ts";

/** So many of the topic's words. */
const WORDS_TO_TELL = 5;
const DAYS_TO_TELL = 92;

/** Whether the article may tell of an event that `statement` is about; `words`: how many of its topic's stand in it. */
export function mayTell(
  statement: number,
  words: number,
  article: DaySpan | null,
  { from, to }: StatementIndex,
): boolean {
  return (
    words >= WORDS_TO_TELL &&
    article !== null &&
    (from[statement] as number) <= article.to + DAYS_TO_TELL &&
    (to[statement] as number) >= article.from - DAYS_TO_TELL
  );
}

export function isEvent(names: NameIndex): (entity: number) => boolean {
  return (entity) => names.kind(entity) === "event";
}
