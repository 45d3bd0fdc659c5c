/** Whether a sentence says that something is so or is not so. Read from its words alone. */
import type { TextView } from "../text/text-view.ts";
import { readTokens } from "./read-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const NEGATIONS = words(`
  not no never none neither nor cannot nobody nothing
  deny denies denied denying denial reject rejects rejected rejecting refute refutes refuted rebut rebutted`);
/** What stands after one of these is not what a sentence mainly says: "…, not in Vladivostok", "… but not for others". */
const ASIDE = words(", ; : but although though while");
/** After these a negation is about something else: "not only", "no longer", "no doubt". */
const HARMLESS_AFTER = words("only just least doubt less later matter");

export interface Polarity {
  /** The main thing said is that something is not so. */
  readonly negated: boolean;
  /** Any word in it denies. */
  readonly denies: boolean;
}

/** Reads the words of `view.text[start … end)`. */
export function readPolarity(view: TextView, start: number, end: number): Polarity {
  const read = readTokens(view, start, end).map((word) => word.toLowerCase());
  let negated = false;
  let denies = false;
  let aside = false;
  read.forEach((word, at) => {
    if (NEGATIONS.has(word) || /n['’]t$/.test(word)) {
      const harmless = HARMLESS_AFTER.has(read[at + 1] ?? "");
      denies ||= !harmless;
      negated ||= !aside && !harmless;
    } else if (ASIDE.has(word)) aside = true;
  });
  return { negated, denies };
}
