/** Whether a sentence says that something is so or is not so. Read from its words alone. */
import type { TextView } from "../text/text-view.ts";
import { firstTokenAt, readTokens } from "./read-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const NEGATIONS = words("not no never none neither nor cannot nobody nothing");
/** What these deny may stand before them as well: "the report was rejected". */
const DENIALS = words(`
  deny denies denied denying denial reject rejects rejected rejecting refute refutes refuted rebut rebutted`);
/** What stands after one of these is not what a sentence mainly says: "…, not in Vladivostok", "… but not for others". */
const ASIDE = words(", ; : but although though while");
/** After these a negation is about something else: "not only", "no longer", "no doubt". */
const HARMLESS_AFTER = words("only just least doubt less fewer more later matter .");
const DIGIT = /^\d/;
/** Here one assertion ends and another begins. */
const SENTENCE_ENDS = words(". ; :");
/** Here ends what a word denies: "he did not lose: his party won", "nothing moves while judges weigh". */
const CLAUSE_ENDS = words(", . ; : — – but although though while whether because since after before when as who which");

export interface Polarity {
  /** The main thing said is that something is not so. */
  readonly negated: boolean;
  /** Any word in it denies. */
  readonly denies: boolean;
  /** Two words of one assertion deny: who can tell what is so? "It is not true that there was no plan." */
  readonly twice: boolean;
  /** Tokens of `view` that a word denies: those of its clause after it, those before "rejected" and its like as well. */
  readonly denied: ReadonlySet<number>;
  /** Tokens that are such a word: "denied", "rejected". */
  readonly denials: readonly number[];
}

/** Reads the words of `view.text[start … end)`. */
export function readPolarity(view: TextView, start: number, end: number): Polarity {
  const read = readTokens(view, start, end).map((word) => word.toLowerCase());
  const first = firstTokenAt(view, start);
  const denied = new Set<number>();
  const denials: number[] = [];
  let negated = false;
  let denies = false;
  let twice = false;
  let count = 0;
  let aside = false;
  read.forEach((word, at) => {
    const denial = DENIALS.has(word);
    if (denial || NEGATIONS.has(word) || /n['’]t$/.test(word)) {
      const next = read[at + 1] ?? "";
      if (HARMLESS_AFTER.has(next) || (word === "no" && DIGIT.test(next))) return;
      denies = true;
      if (word !== "nor") count++;
      twice ||= count > 1;
      negated ||= !aside;
      if (denial) denials.push(first + at);
      for (let i = at + 1; i < read.length && !CLAUSE_ENDS.has(read[i] as string); i++) denied.add(first + i);
      for (let i = at - 1; denial && i >= 0 && !CLAUSE_ENDS.has(read[i] as string); i--) denied.add(first + i);
    } else if (ASIDE.has(word)) aside = true;
    if (SENTENCE_ENDS.has(word)) count = 0;
  });
  return { negated, denies, twice, denied, denials };
}
