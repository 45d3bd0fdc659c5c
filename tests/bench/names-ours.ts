/** Our own names, whole and their scan alone. */
import { findMatches, type Match, type Matches } from "../../src/engine/names/find-matches.ts";
import { findNames } from "../../src/engine/names/find-names.ts";
import { scanWords } from "../../src/engine/names/scan.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import { AliasSource, NameIndex } from "../../src/pack/name-index.ts";
import { openSlice } from "../../src/pack/open-slice.ts";
import { blocksOf } from "../eval/linking-blocks.ts";
import type { Open } from "./names-contenders.ts";

export const openAll: Open = (bytes) => {
  const index = new NameIndex(openSlice(bytes, "names"));
  return (text) => findNames(readText(text, blocksOf(text)), index, "2024-01-01").mentions.length;
};

export const openScan: Open = (bytes) => {
  const index = new NameIndex(openSlice(bytes, "names"));
  return (text) => longestOf(findMatches(scanWords(readText(text, blocksOf(text)), index, null)), index);
};

/** Longest labels from left to right, derived aliases left out: what the other ways look for. */
function longestOf(matches: Matches, index: NameIndex): number {
  const isLabel = ({ state }: Match) => {
    const { start, end } = index.readings(state);
    for (let reading = start; reading < end; reading++)
      if (index.readingSource(reading) === AliasSource.label) return true;
    return false;
  };
  let found = 0;
  for (let word = 0; word < matches.length; word++) {
    const longest = matches[word]?.findLast(isLabel);
    if (longest === undefined) continue;
    found++;
    word = longest.end - 1;
  }
  return found;
}
