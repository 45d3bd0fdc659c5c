/** What sort of thing a text asserts: a plan or wish, a count, a comparison, a question. Read from its words alone. */
import { readFigures } from "../claims/figures.ts";
import type { TextView } from "../text/text-view.ts";
import { readTokens } from "./read-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** In small letters only: "May" is a month. */
const PLANS = words(`
  will would shall plan plans planned planning intend intends intended expect expects expected could may might
  soon next upcoming scheduled due set prepare prepares preparing consider considers considering possibility possible
  want wants wanted must should ought`);
/** "is going to", "he'll" */
const GOING = "going";
const SHALL = /['’]ll$/;
/** Count without a figure: "by the thousands". A bare year or the day of a date counts nothing. */
const COUNTS = words("dozens hundreds thousands millions billions trillions percent percentage");
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
  /** It leaves open whether something is so: "weigh whether she may stay". */
  readonly asks: boolean;
}

/** Reads the words of `view.text[start … end)`. */
export function readAssertion(view: TextView, start: number, end: number): Assertion {
  const read = readTokens(view, start, end);
  return {
    plans: read.some((word, at) => PLANS.has(word) || SHALL.test(word) || (word === GOING && read[at + 1] === "to")),
    counts: read.some((word) => COUNTS.has(word.toLowerCase())) || readFigures(view, start, end).length > 0,
    compares: read.some((word) => COMPARES.has(word.toLowerCase())),
    asks: read.some((word, at) => word.toLowerCase() === "whether" && read[at + 1] !== "or"),
  };
}
