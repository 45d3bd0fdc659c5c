/**
 * Names → entities, in one pass over the words and a second over the names.
 *
 * 1. Words get their numbers in the pack (`scan`), aliases are found by one walk through the trie (`find-matches`).
 * 2. Runs of capital words are cut into titles, known and unknown names (`find-spans`, `cut-segments`).
 * 3. Names that are certain by themselves are set down; they are what every reading is then weighed against
 *    (`score-readings`, `weights`).
 * 4. What is left is settled by the full names of the article (`coreference`, `defined-acronyms`) or stays without context.
 *
 * The cost grows with the article, hardly with the pack: a look-up a word and a binary search a further word of an alias.
 */
import type { NameIndex } from "../../pack/name-index.ts";
import type { FoundNames } from "../findings.ts";
import type { TextView } from "../text/text-view.ts";
import { cutSegments } from "./cut-article.ts";
import { findMatches } from "./find-matches.ts";
import { findOffices } from "./find-offices.ts";
import { resolveSegments } from "./resolve.ts";
import { scanWords } from "./scan.ts";
import { writeFindings } from "./write-findings.ts";

/** Finds the names of `view`; `date` ("YYYY-MM-DD" or null) decides who held an office. Offsets into `view.text`, in order. */
export function findNames(view: TextView, names: NameIndex, date: string | null): FoundNames {
  const scan = scanWords(view, names, date);
  const matches = findMatches(scan);
  const segments = cutSegments(scan, matches);
  const offices = findOffices(scan, matches);
  const { decisions, around } = resolveSegments(scan, segments);
  return writeFindings(scan, decisions, offices, around);
}
