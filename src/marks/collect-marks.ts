/** Reading + text map → the marks to paint: linked names, and claims that have a statement to show. */
import type { TextMap } from "../article/text-map.ts";
import type { Claim, Mention, Reading } from "../engine/reading.ts";

export type MarkKind = "mention" | "claim" | "since";

export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
} & (
  | { readonly kind: "mention"; readonly mention: Mention }
  /** "since": at least one matched statement is younger than the article. */
  | { readonly kind: "claim" | "since"; readonly claim: Claim }
);

/** In text order, a claim before the names inside it. What the page no longer holds is left out. */
export function collectMarks(reading: Reading, map: TextMap): readonly Mark[] {
  const marks: Mark[] = [];
  for (const mention of reading.mentions) {
    const range = map.rangeOf(mention.start, mention.end);
    if (range !== null) marks.push({ kind: "mention", start: mention.start, end: mention.end, range, mention });
  }
  const younger = new Set(reading.statements.filter(({ when }) => when === "since").map(({ id }) => id));
  for (const claim of reading.claims) {
    if (claim.matches.length === 0) continue;
    const range = map.rangeOf(claim.start, claim.end);
    if (range === null) continue;
    const kind = claim.matches.some(({ statement }) => younger.has(statement)) ? "since" : "claim";
    marks.push({ kind, start: claim.start, end: claim.end, range, claim });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
