/** What sort of thing a text asserts: a plan or wish, a count, a comparison. Read from its words alone. */
import { type TextView, TokenKind } from "../text/text-view.ts";
import { firstTokenAt } from "./read-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PLANS = words(`
  will would shall plan plans planned planning intend intends intended expect expects expected could may might
  soon next upcoming scheduled due set prepare prepares preparing consider considers considering possibility possible
  want wants wanted must should ought`);
/** "is going to", "he'll" */
const GOING = "going";
const SHALL = /['’]ll$/;
const COUNTS = words(
  "hundred hundreds thousand thousands million millions billion billions trillion trillions percent",
);
const COMPARES = words(`
  most least best worst ever record first history
  highest lowest biggest largest smallest fewest greatest longest strongest`);

export interface Assertion {
  /** What is meant, wished or bound to be, not what is. */
  readonly plans: boolean;
  /** It counts or measures something. */
  readonly counts: boolean;
  /** It says that something is the most, the least or the first of its kind. */
  readonly compares: boolean;
}

/** Reads the words of `view.text[start … end)`. */
export function readAssertion(view: TextView, start: number, end: number): Assertion {
  const { text, tokens } = view;
  let plans = false;
  let counts = false;
  let compares = false;
  for (let token = firstTokenAt(view, start); token < tokens.count; token++) {
    const to = tokens.end[token] as number;
    if (to > end) break;
    const word = text.slice(tokens.start[token], to).toLowerCase();
    counts ||= tokens.kind[token] === TokenKind.number || COUNTS.has(word);
    compares ||= COMPARES.has(word);
    plans ||= PLANS.has(word) || SHALL.test(word);
    if (word === GOING) plans ||= text.slice(tokens.start[token + 1], tokens.end[token + 1]).toLowerCase() === "to";
  }
  return { plans, counts, compares };
}
