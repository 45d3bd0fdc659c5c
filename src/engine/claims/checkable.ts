/**
 * Whether a span asserts something that can be checked. Not: a question, an opinion or advice ("should", "I think"), a mere
 * label without a verb, a sentence about nothing that has a name, number or date. Reported speech is checkable where it
 * says enough: that it was said can be checked even where what was said cannot.
 */
import type { FoundNames } from "../findings.ts";
import { firstTokenAt } from "../matching/read-words.ts";
import { TokenKind } from "../text/text-view.ts";
import type { ClaimSpan } from "./claim-spans.ts";
import type { TokenWords } from "./token-words.ts";
import { isVerbForm } from "./verb-forms.ts";

const SHORTEST = 4;
/** Of words of one's own (nobody is quoted), fewer assert nothing. */
const SHORTEST_PLAIN = 5;
/** What is reported of nobody by name needs more words to say something. */
const SHORTEST_NAMELESS = 5;
const OPINION = new Set(
  "should ought must hopefully sadly surely perhaps maybe unfortunately please let's imagine".split(" "),
);
const ASKING = new Set(
  "who what when where why how which is are was were do does did can could will would should has have".split(" "),
);

export function isCheckable(span: ClaimSpan, words: TokenWords, { mentions, unlinked }: FoundNames): boolean {
  const { lower, view } = words;
  const { tokens, text, blocks, sentences } = view;
  const first = firstTokenAt(view, span.start);
  const end = firstTokenAt(view, span.end);
  let count = 0;
  let verb = false;
  let number = false;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] === TokenKind.punctuation) continue;
    count++;
    if (tokens.kind[at] === TokenKind.number) number = true;
    if (isVerbForm(lower[at] as string)) verb = true;
  }
  const reported = span.attributions.length > 0;
  if (count < (reported ? SHORTEST : SHORTEST_PLAIN)) return false;
  const sentence = sentences[span.sentence];
  const kind = sentence === undefined ? undefined : blocks[sentence.block]?.kind;
  if (isQuestion(text, span.start, sentence?.end ?? span.end, lower[first])) return false;
  // A headline leaves its verbs in the present and drops "is": any words with a name in them may assert.
  const isTitle = kind === "headline" || kind === "heading";
  const named = overlapsAny(mentions, span) || overlapsAny(unlinked, span);
  if (reported) return named || number || (verb && count >= SHORTEST_NAMELESS);
  if (OPINION.has(lower[first] ?? "") || saysOpinion(lower, first, end)) return false;
  return isTitle ? kind === "headline" && named && count >= SHORTEST_PLAIN : (named || number) && verb;
}

function isQuestion(text: string, start: number, end: number, word: string | undefined): boolean {
  const sentence = text.slice(start, end).trimEnd();
  return /\?["”’']?$/.test(sentence) && (ASKING.has(word ?? "") || sentence.length < 300);
}

/** "I think", "we should": the writer's own view. */
function saysOpinion(lower: readonly string[], first: number, end: number): boolean {
  for (let at = first; at < end - 1; at++) {
    const next = lower[at + 1] as string;
    if (lower[at] === "i" && /^(think|believe|feel|hope|wish|love|hate|guess)$/.test(next)) return true;
    if (/^(we|you|they|it|he|she)$/.test(lower[at] as string) && /^(should|ought|must)$/.test(next)) return true;
  }
  return false;
}

function overlapsAny(
  spans: readonly { readonly start: number; readonly end: number }[],
  { start, end }: ClaimSpan,
): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as { end: number }).end <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}
