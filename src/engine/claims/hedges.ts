/** Words that say how sure a claim is: its own ("could", "allegedly") and those of the word that reports it ("denied"). */
import type { Attribution } from "./attributions.ts";
import type { TokenSpan, TokenWords } from "./token-words.ts";

const HEDGES = new Set(
  `could may might would should allegedly reportedly apparently possibly probably likely unlikely alleged suspected
  purported claimed planned planning plans proposed expected appears appeared seems seemed suggests unconfirmed
  potential potentially`.split(/\s+/),
);
/** Forces of a reporting word that say more than that it was said. */
const TELLING = new Set(["deny", "plan", "want", "think"]);

/** Lower case, each once, in text order; the reporting word first. */
export function findHedges(
  { lower, view: { text } }: TokenWords,
  { first, end }: TokenSpan,
  attributions: readonly Attribution[],
): readonly string[] {
  const hedges = new Set<string>();
  for (const { cue, force } of attributions) {
    if (TELLING.has(force)) hedges.add(text.slice(cue.start, cue.end).toLowerCase());
  }
  for (let at = first; at < end; at++) {
    const word = lower[at] as string;
    if (HEDGES.has(word)) hedges.add(word);
  }
  return [...hedges];
}
