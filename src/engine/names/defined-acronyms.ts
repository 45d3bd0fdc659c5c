/** Acronyms that the article itself defines: "the Democratic Forces for the Liberation of Rwanda (FDLR)". */
import type { Segment } from "./cut-segments.ts";
import { type Scan, wordText } from "./scan.ts";
import { Shape } from "./words.ts";

/** Letters of an acronym: fewer is an initial, more is a shout. */
const LETTERS = { least: 2, most: 8 };

export interface DefinedAcronym {
  /** As it is written. */
  readonly acronym: string;
  /** Position in the list of segments of the name that it stands for; null where it stands for no name ("artificial pancreas (AP)"). */
  readonly longForm: number | null;
  /** Word at which it is defined. */
  readonly at: number;
}

/** `segments` in text order. */
export function findDefinedAcronyms(scan: Scan, segments: readonly Segment[]): DefinedAcronym[] {
  const { words, view } = scan;
  const found: DefinedAcronym[] = [];
  for (let word = 1; word < words.count; word++) {
    if (scan.shape[word] !== Shape.capitals) continue;
    const bracketed =
      view.text.charAt((words.start[word] as number) - 1) === "(" &&
      view.text.charAt(words.end[word] as number) === ")";
    if (!bracketed && !view.text.startsWith(" (", words.end[word])) continue;
    const acronym = wordText(scan, word).replaceAll(".", "");
    if (acronym.length < LETTERS.least || acronym.length > LETTERS.most) continue;
    const longForm = segments.findIndex(({ first, end }) => (bracketed ? end === word : first === word + 1));
    const segment = segments[longForm];
    if (segment !== undefined && segment.end - segment.first > 1) {
      if (standsFor(scan, acronym, segment)) found.push({ acronym, longForm, at: word });
    } else if (bracketed && spellsOut(scan, acronym, word)) {
      found.push({ acronym, longForm: null, at: word });
    }
  }
  return found;
}

/** Whether the words right before `word` begin with the letters of `acronym`, in order. */
function spellsOut(scan: Scan, acronym: string, word: number): boolean {
  const first = word - acronym.length;
  if (first < 0 || scan.words.sentence[first] !== scan.words.sentence[word]) return false;
  for (let i = 0; i < acronym.length; i++) {
    if (
      wordText(scan, first + i)
        .charAt(0)
        .toUpperCase() !== acronym.charAt(i).toUpperCase()
    )
      return false;
  }
  return true;
}

/** All letters but one begin words of the name, in any order: acronyms are often made in another language. */
function standsFor(scan: Scan, acronym: string, { first, end }: Segment): boolean {
  const initials: string[] = [];
  for (let word = first; word < end; word++) initials.push(wordText(scan, word).charAt(0).toUpperCase());
  let missing = 0;
  for (const letter of acronym.toUpperCase()) {
    const at = initials.indexOf(letter);
    if (at < 0) missing++;
    else initials.splice(at, 1);
  }
  return missing === 0 || (missing === 1 && acronym.length > 2);
}
