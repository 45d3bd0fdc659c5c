/** How far the words that name a source reach: "John Kirby, a spokesman for the National Security Council,". */
import type { Sentence } from "../text/text-view.ts";
import type { Quote } from "./quotes.ts";
import type { TokenSpan, TokenWords } from "./token-words.ts";

/** Words that cannot be inside a source: a new clause begins, or a verb ends one. */
const BOUNDARY = new Set(
  "and but or that while because as after when if although though since whereas so yet nor said says is are was were be been has have had will would could should may might can must did does do than then where what why how there here not".split(
    " ",
  ),
);
const PRONOUNS = new Set("he she they we i it who one which you".split(" "));
/** Prepositions that begin an adverbial before a subject: "In Moscow Kirby …". Inside a source they follow a noun. */
const ADVERBIAL = new Set(
  "in on at during after before since by with under over from about against into amid despite".split(" "),
);
/** Longer than this and it is no name of a source. Tokens. */
const LONGEST = 24;
const LONGEST_APPOSITION = 18;

/** The source that ends right before token `end`, or null. */
export function sourceBefore(
  words: TokenWords,
  sentence: Sentence,
  end: number,
  quotes: readonly Quote[],
): TokenSpan | null {
  const { lower } = words;
  let last = end;
  if (last <= sentence.firstToken) return null;
  if (PRONOUNS.has(lower[last - 1] as string)) return { first: last - 1, end: last };
  // ", a spokesman for Y, said": step over the apposition to the name before it.
  if (lower[last - 1] === ",") {
    const comma = last - 1;
    const open = previousComma(words, sentence, comma - 1, quotes);
    if (open === null || comma - open > LONGEST_APPOSITION) return null;
    const name = plainBefore(words, sentence, open, quotes);
    return name === null ? null : { first: name.first, end: comma };
  }
  while (last > sentence.firstToken && isMark(lower[last - 1] as string)) last--;
  return last === end ? plainBefore(words, sentence, end, quotes) : null;
}

/** The source that begins at token `from`, or null. */
export function sourceAfter(
  words: TokenWords,
  sentence: Sentence,
  from: number,
  quotes: readonly Quote[],
): TokenSpan | null {
  const { lower, view } = words;
  let end = from;
  while (end < sentence.endToken && end - from < LONGEST) {
    const word = lower[end] as string;
    if (isMark(word) || word === "," || quotes.some(({ outerStart }) => outerStart === view.tokens.start[end])) break;
    if (end > from && (BOUNDARY.has(word) || isTime(word)) && word !== "and" && !(word === "that" && end === from))
      break;
    if (end > from && (word === "on" || word === "in") && isTime(lower[end + 1] as string)) break;
    end++;
  }
  // "said John Kirby, a spokesman for the council": an apposition up to the next comma or the end.
  if (
    lower[end] === "," &&
    /^(an?|the|who|whose|head|director|spokes\w+|president|minister|chief|professor)$/.test(lower[end + 1] as string)
  ) {
    let close = end + 1;
    while (
      close < sentence.endToken &&
      close - end < LONGEST_APPOSITION &&
      !isMark(lower[close] as string) &&
      lower[close] !== ","
    )
      close++;
    end = close;
  }
  return end > from ? { first: from, end } : null;
}

function plainBefore(words: TokenWords, sentence: Sentence, end: number, quotes: readonly Quote[]): TokenSpan | null {
  const { lower, capital, view } = words;
  let first = end;
  while (first > sentence.firstToken && end - first < LONGEST) {
    const word = lower[first - 1] as string;
    const at = view.tokens.start[first - 1] as number;
    if (isMark(word) || word === "," || quotes.some(({ outerStart, outerEnd }) => at >= outerStart && at < outerEnd))
      break;
    if (PRONOUNS.has(word) && word !== "one") break;
    if (BOUNDARY.has(word)) {
      // "Biden and Putin said": the conjunction joins names.
      const joins =
        word === "and" &&
        first < end &&
        first - 1 > sentence.firstToken &&
        capital[first] === 1 &&
        capital[first - 2] === 1;
      if (!joins) break;
    }
    first--;
  }
  // Drop a leading adverbial: "In a statement Kirby said" keeps Kirby.
  if (ADVERBIAL.has(lower[first] as string)) {
    let name = end;
    while (name > first && (capital[name - 1] === 1 || /^(the|of|for)$/.test(lower[name - 1] as string))) name--;
    first = name === end ? end - 1 : name;
  }
  return first < end ? { first, end } : null;
}

function previousComma(words: TokenWords, sentence: Sentence, from: number, quotes: readonly Quote[]): number | null {
  for (let at = from; at > sentence.firstToken; at--) {
    const start = words.view.tokens.start[at] as number;
    if (quotes.some(({ outerStart, outerEnd }) => start >= outerStart && start < outerEnd)) return null;
    if (words.lower[at] === ",") return at;
  }
  return null;
}

function isMark(word: string): boolean {
  return /^[.;:!?…"“”‘’'«»()[\]—–―-]+$/.test(word);
}

function isTime(word: string): boolean {
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|late|early|last|earlier|later)$/.test(
    word,
  );
}
