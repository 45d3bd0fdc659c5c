/** Whether a sentence speaks of what is to come, or may: a month named in it can then be the next one of that name. */
import { isVerbForm } from "./verb-forms.ts";

const AHEAD = new Set(
  (
    "will would shall should might must plan plans planned planning intend intends hope hopes expected scheduled " +
    "going next coming upcoming deadline forecast projected promise promises promised"
  ).split(" "),
);

const isPast = (word: string) => isVerbForm(word) && !PRESENT.has(word) && !AHEAD.has(word);
const PRESENT = new Set(
  "is are has have can could may do does comes goes makes takes gives leads says shows wants remains read put set".split(
    " ",
  ),
);

/** `sentence`: its words in small letters. True as well where it has no verb of the past. */
export function looksAhead(sentence: readonly string[]): boolean {
  return sentence.some((word) => AHEAD.has(word)) || !sentence.some(isPast);
}
