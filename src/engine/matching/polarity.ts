/** Whether a sentence says that something is so or is not so. Read from its words alone. */
import type { TextView } from "../text/text-view.ts";
import { firstTokenAt } from "./read-words.ts";

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
  const { text, tokens } = view;
  let negated = false;
  let denies = false;
  let aside = false;
  for (let token = firstTokenAt(view, start); token < tokens.count; token++) {
    const to = tokens.end[token] as number;
    if (to > end) break;
    const word = text.slice(tokens.start[token], to).toLowerCase();
    if (NEGATIONS.has(word) || /n['’]t$/.test(word)) {
      const after = text.slice(tokens.start[token + 1], tokens.end[token + 1]).toLowerCase();
      denies ||= !HARMLESS_AFTER.has(after);
      negated ||= !aside && !HARMLESS_AFTER.has(after);
    } else if (ASIDE.has(word)) aside = true;
  }
  return { negated, denies };
}
