/** How far the words that name a source reach: "John Kirby, a spokesman for the National Security Council,". */
import type { SentenceWords } from "./read-sentence.ts";
import type { TokenSpan } from "./token-words.ts";
import { beforeAuxiliaries } from "./verb-cue.ts";
import { isVerbForm } from "./verb-forms.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that cannot be inside a source: a new clause begins, or a verb ends one. */
const BOUNDARY = set(`
  and but or that while because as after when if although though since whereas so yet nor where what why how there here
  not than then whether until before amid despite during`);
const PRONOUNS = set("he she they we i it who which you one");
/** Prepositions that begin an adverbial before a subject: "In Moscow Kirby …". Inside a source they follow a noun. */
const ADVERBIAL = set("in on at by with under over about against into to");
const INSIDE_NAMES = set("of for the in at and from with to");
/** Longer than this and it is no name of a source. Tokens. */
const LONGEST = 24;
const LONGEST_APPOSITION = 20;

/** The source that ends right before token `end`, or null. */
export function sourceBefore(here: SentenceWords, end: number): TokenSpan | null {
  const { lower, sentence } = here;
  if (end <= sentence.firstToken) return null;
  const last = lower[end - 1] as string;
  if (PRONOUNS.has(last) || /^(?:he|she|it|they|i|we|who)'(?:s|d|ve|re|ll|m)$/.test(last))
    return { first: end - 1, end };
  // ", a spokesman for Y, said": step over the apposition to the name before it.
  if (last === ",") {
    const open = previousComma(here, end - 2);
    if (open === null || end - 1 - open > LONGEST_APPOSITION || !isApposition(here, open + 1)) return null;
    const name = plainBefore(here, open);
    return name === null ? null : { first: name.first, end: end - 1 };
  }
  return isMark(last) ? null : plainBefore(here, end);
}

/** The source that begins at token `from`, or null. */
export function sourceAfter(here: SentenceWords, from: number): TokenSpan | null {
  const { lower, sentence } = here;
  if (lower[from] === "that") return null;
  let end = from;
  while (end < sentence.endToken && end - from < LONGEST) {
    const word = lower[end] as string;
    if ((isMark(word) && !isAbbreviationStop(here, end) && !isNameHyphen(here, end)) || word === ",") break;
    if (end > from && word !== "and" && (BOUNDARY.has(word) || isTime(word) || isVerbForm(word))) break;
    if (
      end > from &&
      ADVERBIAL.has(word) &&
      (isTime(lower[end + 1] as string) || /^(?:a|an)$/.test(lower[end + 1] as string))
    )
      break;
    end++;
  }
  while (end > from && lower[end - 1] === "and") end--;
  // "said John Kirby, a spokesman for the council": an apposition up to the next comma or the end.
  if (end > from && lower[end] === "," && isApposition(here, end + 1)) {
    let close = end + 1;
    while (close < sentence.endToken && close - end < LONGEST_APPOSITION) {
      const word = lower[close] as string;
      if (word === "," || (isMark(word) && !isAbbreviationStop(here, close))) break;
      close++;
    }
    end = close;
  }
  return end > from ? { first: from, end } : null;
}

/** The subject of the sentence that the token `at` stands in: the words before its first verb. */
export function subjectOf(here: SentenceWords, at: number): TokenSpan | null {
  const { lower, sentence } = here;
  let first = sentence.firstToken;
  while (first < at && isMark(lower[first] as string)) first++;
  // "In Moscow, Kirby …": begin after the adverbial's comma.
  if (ADVERBIAL.has(lower[first] as string) || BOUNDARY.has(lower[first] as string)) {
    const comma = lower.indexOf(",", first);
    if (comma < 0 || comma >= at) return null;
    first = comma + 1;
  }
  for (let end = first; end < at; end++) {
    const word = lower[end] as string;
    const gerund = word.endsWith("ing") && !/^(?:the|an?|his|her|their|its)$/.test(lower[end - 1] ?? "");
    if (!isVerbForm(word) && !gerund) continue;
    const subject = beforeAuxiliaries(here, end);
    return subject > first && subject - first <= LONGEST ? { first, end: subject } : null;
  }
  return null;
}

function plainBefore(here: SentenceWords, before: number): TokenSpan | null {
  let end = before;
  const { lower, capital, sentence, quoteOf } = here;
  let first = end;
  while (first > sentence.firstToken && end - first < LONGEST) {
    const at = first - 1;
    const word = lower[at] as string;
    if (word === "," || (quoteOf[at] as number) >= 0) break;
    if (isMark(word) && !isAbbreviationStop(here, at) && !isNameHyphen(here, at)) break;
    if (isClauseVerb(here, at)) {
      const relative = relativeBefore(here, at);
      if (relative === null) break;
      first = relative;
      continue;
    }
    if (PRONOUNS.has(word) && word !== "one") break;
    if (BOUNDARY.has(word)) {
      // "Biden and Putin said", "state and local officials said": the conjunction joins names or adjectives.
      const joins = word === "and" && first < end && at > sentence.firstToken && !isVerbForm(lower[at - 1] as string);
      if (!joins) break;
    }
    first--;
  }
  while (first < end && lower[first] === "and") first++;
  const last = withoutTime(here, first, end);
  if (last > first) end = last;
  // Drop a leading adverbial: "In a statement Kirby said" keeps Kirby.
  if (ADVERBIAL.has(lower[first] as string)) {
    let name = end;
    while (name > first && (capital[name - 1] === 1 || INSIDE_NAMES.has(lower[name - 1] as string))) name--;
    while (name < end && INSIDE_NAMES.has(lower[name] as string) && lower[name] !== "the") name++;
    first = name === end ? end - 1 : name;
  }
  return first < end ? { first, end } : null;
}

/** "officials who asked not to be named": where the relative clause that the token stands in begins. */
function relativeBefore({ lower, sentence }: SentenceWords, at: number): number | null {
  for (let i = at - 1; i > Math.max(sentence.firstToken, at - LONGEST_RELATIVE); i--) {
    if (lower[i] === ",") return null;
    if (lower[i] === "who") return i;
  }
  return null;
}

const LONGEST_RELATIVE = 9;

/** A verb of a clause before, not a participle that belongs to the name: "elected officials", "research conducted by". */
function isClauseVerb({ lower, capital, sentence }: SentenceWords, at: number): boolean {
  const word = lower[at] as string;
  if (capital[at] === 1 || !isVerbForm(word)) return false;
  if (!word.endsWith("ed")) return true;
  if (lower[at + 1] === "by") return false;
  const previous = at > sentence.firstToken ? (lower[at - 1] as string) : "";
  const opens =
    previous === "" ||
    BOUNDARY.has(previous) ||
    INSIDE_NAMES.has(previous) ||
    /^(?:the|an?|some|many|most)$/.test(previous);
  return !opens || /^(?:the|an?|to|that|it|him|her|them)$/.test(lower[at + 1] as string);
}

/** "A group of doctors in 2015", "Sanders on Tuesday": when it was said is no part of who said it. */
function withoutTime({ lower }: SentenceWords, first: number, end: number): number {
  const last = lower[end - 1] as string;
  if (end - first < 3 || !(isTime(last) || /^(?:19|20)\d\d$/.test(last))) return end;
  return /^(?:in|on|since|from|of|late|early)$/.test(lower[end - 2] as string) ? end - 2 : isTime(last) ? end - 1 : end;
}

function isApposition({ lower, capital }: SentenceWords, at: number): boolean {
  const word = lower[at] as string;
  if (/^(?:an?|the|who|whose|which|citing|speaking|quoting|former|his|her|their|its|now|then)$/.test(word)) return true;
  if (
    /^(?:head|director|spokes\w+|president|minister|chief|professor|chair\w*|secretary|leader|founder|editor|author|ceo|senior|co-?\w*|of|r|d)$/.test(
      word,
    )
  ) {
    return true;
  }
  return capital[at] === 1 && /^(?:d|r|i)$/.test(word);
}

function previousComma({ lower, sentence, quoteOf }: SentenceWords, from: number): number | null {
  for (let at = from; at > sentence.firstToken; at--) {
    if ((quoteOf[at] as number) >= 0) return null;
    if (lower[at] === ",") return at;
  }
  return null;
}

/** The full stop of "Sen." or "Gov.": a capital word right before it, and the sentence goes on. */
function isAbbreviationStop({ lower, capital, view: { tokens }, sentence }: SentenceWords, at: number): boolean {
  if (lower[at] !== "." || at + 1 >= sentence.endToken || at === 0) return false;
  return capital[at - 1] === 1 && (tokens.end[at - 1] as number) === (tokens.start[at] as number);
}

/** The hyphen of "Jong-un": no space on either side. */
function isNameHyphen({ lower, view: { tokens, text } }: SentenceWords, at: number): boolean {
  if (!/^[-‐‑–]$/.test(lower[at] as string)) return false;
  const start = tokens.start[at] as number;
  return /\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(start + 1));
}

export function isMark(word: string): boolean {
  return /^[.;:!?…"“”‘’'«»()[\]—–―,-]+$/.test(word);
}

function isTime(word: string): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|late|early|last|earlier|later|during)$/.test(
    word,
  );
}
