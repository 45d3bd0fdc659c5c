import type { Reading } from "../engine/reading.ts";
import { POPUP } from "../ui/words.ts";

/** What was found, in a sentence each: "14 names, 11 with context", "4 claims with statements". */
export function countFound(reading: Reading): readonly string[] {
  const known = new Set(reading.mentions.map(({ entity }) => entity)).size;
  const unknown = unlinkedNames(reading).length;
  const claims = reading.claims.filter(({ matches }) => matches.length > 0).length;
  return [POPUP.names(known + unknown, known), ...(claims === 0 ? [] : [POPUP.claims(claims)])];
}

/** Each name without context once, as it first stands in the text. */
export function unlinkedNames(reading: Reading): readonly string[] {
  const byFold = new Map<string, string>();
  for (const { text } of reading.unlinked) {
    const fold = text.toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, text);
  }
  return [...byFold.values()];
}
