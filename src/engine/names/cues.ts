/** What the words beside a name say of its kind. */
import { WordClass } from "./lexicon.ts";
import { beginsSentence, hasClass, type Scan } from "./scan.ts";
import { postsBefore } from "./titled.ts";
import { Gap } from "./words.ts";

export interface Cue {
  readonly title: boolean;
  /** Posts that the title names, by their numbers in the pack. */
  readonly posts: readonly number[];
  readonly place: boolean;
  readonly speaks: boolean;
}

export function cueOf(scan: Scan, { first, end }: { readonly first: number; readonly end: number }): Cue {
  const before = first - 1;
  const near = before >= 0 && !beginsSentence(scan, first) && scan.words.gap[first] === Gap.space;
  const title = near && hasClass(scan, before, WordClass.title);
  return {
    title: title || (near && sharesTitle(scan, before)),
    posts: title ? postsBefore(scan, first) : [],
    place: near && hasClass(scan, before, WordClass.placeBefore),
    speaks:
      end < scan.words.count &&
      !beginsSentence(scan, end) &&
      scan.words.gap[end] === Gap.space &&
      hasClass(scan, end, WordClass.personAfter),
  };
}

/** "Presidents Biden and Putin": the title stands before the first of them. */
function sharesTitle(scan: Scan, and: number): boolean {
  if (and < 2 || scan.view.text.slice(scan.words.start[and], scan.words.end[and]) !== "and") return false;
  const title = and - 2;
  return hasClass(scan, title, WordClass.title) && scan.view.text.charAt((scan.words.end[title] as number) - 1) === "s";
}
