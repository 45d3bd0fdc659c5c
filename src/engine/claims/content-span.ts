/** What a reporting word reports: where it begins and ends, before the word or after it. */
import type { CueForce } from "./cues.ts";
import { findCue } from "./cues.ts";
import type { SentenceWords } from "./read-sentence.ts";
import { isMark } from "./source-span.ts";
import type { Span, TokenSpan } from "./token-words.ts";
import { isVerbForm } from "./verb-forms.ts";

const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|later)$/;
/** Words that may stand after a verb of saying without beginning its content. */
const ADVERBIAL = new Set(
  `on in at during after before earlier later last this yesterday today via by through as monday tuesday wednesday
  thursday friday saturday sunday while when when following from to about`.split(/\s+/),
);
/** Verbs whose object is whom it is said to. */
const TELLERS =
  /^(?:told|tells?|telling|informed|informs?|reminded|reminds?|assured|assures?|warned|warns?|warning|asked|asks|asking|advised|advises|urged|urges|urging|encouraged|encourages|briefed)$/;
/** Fewer words before ", X said", or any without a verb, are an adverbial: "In March, Kirby said". */
const SHORTEST_LEAD = 4;
/** More words than this after "X said" are content. */
const LONGEST_TAIL = 12;
const LONGEST_OBJECT = 9;
const LONGEST_ADVERBIAL = 10;

/** What stands before `end` (the source or the cue), where a comma or a closing quotation mark parts them. */
export function leadingContent({ lower, view, sentence, quotes }: SentenceWords, end: number): Span | null {
  const { tokens } = view;
  const at = end - 1;
  if (at < sentence.firstToken) return null;
  const edge = tokens.start[at] as number;
  const quote = quotes.find(({ outerStart, outerEnd }) => outerEnd > edge && outerEnd <= edge + 2 && outerStart < edge);
  if (quote !== undefined) {
    // "It was “a mistake,” he said": all of the clause is reported.
    const before = tokenAt(view.tokens, quote.outerStart);
    if (before - sentence.firstToken < 3) return { start: quote.start, end: quote.end };
    return { start: tokens.start[sentence.firstToken] as number, end: quote.outerEnd };
  }
  if (lower[at] !== ",") return null;
  let last = at;
  while (last > sentence.firstToken && isMark(lower[last - 1] as string)) last--;
  if (last - sentence.firstToken < SHORTEST_LEAD) return null;
  let verb = false;
  for (let i = sentence.firstToken; i < last; i++) verb ||= isVerbForm(lower[i] as string);
  if (!verb) return null;
  return { start: tokens.start[sentence.firstToken] as number, end: tokens.end[last - 1] as number };
}

/** After "…, X said" nothing more is said: the end, or where and when it was. */
export function trailsOff(here: SentenceWords, cueEnd: number): boolean {
  const { lower, view, sentence, quotes } = here;
  const from = TELLERS.test(lower[cueEnd - 1] as string) ? skipListener(here, cueEnd) : cueEnd;
  let end = sentence.endToken;
  while (end > from && isMark(lower[end - 1] as string)) end--;
  if (end <= from) return true;
  const start = view.tokens.start[from] as number;
  if (quotes.some(({ outerStart }) => outerStart >= start && outerStart < sentence.end)) return false;
  if (lower[from] === ",") return true;
  return ADVERBIAL.has(lower[from] as string) && end - from <= LONGEST_TAIL;
}

/**
 * Tokens of what is said after the cue, to where the next report or the sentence ends, or the relative clause (`aside`);
 * null where nothing is.
 */
export function contentAfter(
  here: SentenceWords,
  cue: { readonly at: number; readonly force: CueForce },
  aside: boolean,
): TokenSpan | null {
  const { lower, sentence } = here;
  const first = contentStart(here, cue.at + 1);
  let end = nextReport(here, first);
  // "which she said were private, …": the clause ends where the sentence goes on
  if (aside) end = Math.min(end, indexOfComma(here, first));
  while (end > first && isMark(lower[end - 1] as string) && !isClosingOfOpened(here, first, end - 1)) end--;
  if (end <= first || first >= sentence.endToken) return null;
  if (cue.force !== "say" && !takesClause(here, first, end)) return null;
  return { first, end };
}

/** Words that name whom a source has it from. */
export const CITING = /^(?:citing|quoting)$/;

function indexOfComma({ lower, sentence }: SentenceWords, from: number): number {
  for (let at = from; at < sentence.endToken; at++) if (lower[at] === ",") return at;
  return sentence.endToken;
}

function contentStart(here: SentenceWords, from: number): number {
  const { lower, sentence } = here;
  let at = from;
  // "reported, citing unnamed officials, that …"
  if (lower[at] === "," && CITING.test(lower[at + 1] ?? "")) {
    const close = indexOfComma(here, at + 1);
    if (close < sentence.endToken) at = close + 1;
  }
  if (TELLERS.test(lower[from - 1] as string)) at = skipListener(here, at);
  if (ADVERBIAL.has(lower[at] as string) || WEEKDAY.test(lower[at] as string)) at = skipAdverbial(here, at);
  at = skipToThat(here, at);
  while (at < sentence.endToken && /^(?:that|:|,|―|--|—|–|-)$/.test(lower[at] as string)) at++;
  return at;
}

function skipListener(here: SentenceWords, from: number): number {
  const { lower, capital, sentence } = here;
  const that = thatAfterListener(here, from);
  if (that !== null) return that;
  for (let at = from; at < Math.min(sentence.endToken, from + LONGEST_OBJECT); at++) {
    const word = lower[at] as string;
    if (/^(?:that|:|,|to|of|"|“|‘|if|whether|how|why|what)$/.test(word)) return at;
    const name = capital[at] === 1 || LISTENERS.test(word) || word === "'" || word === "’";
    // "warned the two nations were …": no listener, the subject of what is said
    if (isMark(word)) return at;
    if (!name) return at > from && !isVerbForm(word) && !isVerbForm(lower[at + 1] as string) ? at : from;
  }
  return from;
}

/** "told parents that …", "telling a crowd on the lawn of her university that …": no verb and no comma before "that". */
function thatAfterListener({ lower, sentence, quoteOf }: SentenceWords, from: number): number | null {
  for (let at = from + 1; at < Math.min(sentence.endToken, from + LONGEST_LISTENER); at++) {
    const word = lower[at] as string;
    if (word === "that") return isVerbForm(lower[at + 1]) ? null : at;
    if (word === "," || word === "about" || isMark(word) || isVerbForm(lower[at - 1]) || (quoteOf[at] as number) >= 0)
      return null;
  }
  return null;
}

const LONGEST_LISTENER = 14;

const LISTENERS =
  /^(?:the|a|an|his|her|their|me|us|him|them|you|reporters?|lawmakers|journalists|supporters|voters|people|officials|crowd|audience|editors|host|show|program|news|network|members|donors|on|in|at|and|of)$/;

/** "ruled 6-3 on Monday that …", "said repeatedly that …": no verb and no comma before "that". */
function skipToThat({ lower, sentence, quoteOf }: SentenceWords, from: number): number {
  for (let at = from; at < Math.min(sentence.endToken, from + LONGEST_OBJECT); at++) {
    const word = lower[at] as string;
    if (word === "that") return at > from && lower[at - 1] !== "the" ? at : from;
    const manner = word.endsWith("ly") || /^(?:\d+|[-–]|on|in|at|by|early|late|last|week|a|an|the)$/.test(word);
    if (!(manner || WEEKDAY.test(word)) || (quoteOf[at] as number) >= 0) return from;
  }
  return from;
}

/** "on Friday", "in a statement" up to "that" or a comma; left alone where neither comes soon. */
function skipAdverbial({ lower, sentence }: SentenceWords, from: number): number {
  if (WEEKDAY.test(lower[from] as string)) return from + 1;
  if (lower[from] === "on" && WEEKDAY.test(lower[from + 1] as string)) return from + 2;
  for (let at = from; at < Math.min(sentence.endToken, from + LONGEST_ADVERBIAL); at++) {
    if (lower[at] === "that" || lower[at] === ":") return at;
    if (lower[at] === ",") return at + 1;
  }
  return from;
}

/** Where a second report begins inside the content: ", and added that", "and said", "; X said". */
function nextReport({ lower, sentence, quoteOf }: SentenceWords, from: number): number {
  for (let at = from + 2; at < sentence.endToken - 1; at++) {
    if ((quoteOf[at] as number) >= 0) continue;
    if (lower[at] === ";") return at;
    const joins = lower[at] === "and" || lower[at] === "but" || lower[at] === ",";
    if (!joins) continue;
    const next = lower[at] === "," && /^(?:and|but)$/.test(lower[at + 1] as string) ? at + 2 : at + 1;
    const word = lower[next] as string;
    if (SAYING_AGAIN.test(word) && findCue(word) !== null) return at;
  }
  return sentence.endToken;
}

const SAYING_AGAIN =
  /^(?:said|says|saying|added|adding|noted|noting|argued|arguing|warned|warning|told|insisted|insisting|claimed|claiming|called|calling|accused|accusing|vowed|vowing|promised|promising|urged|urging|suggested|suggesting|citing|denied|denying)$/;

/** Verbs of thought, wish and plan report only where a clause, an infinitive or a quotation follows. */
function takesClause({ lower, view, quotes }: SentenceWords, first: number, end: number): boolean {
  if (lower[first - 1] === "that" || lower[first] === "to" || lower[first] === "for") return true;
  const start = view.tokens.start[first] as number;
  return end - first > 4 || quotes.some(({ outerStart }) => outerStart <= start + 1 && outerStart >= start - 1);
}

/** A closing mark belongs to the content where its opening one does. */
function isClosingOfOpened({ view, quotes }: SentenceWords, first: number, at: number): boolean {
  const mark = view.tokens.start[at] as number;
  const start = view.tokens.start[first] as number;
  return quotes.some(({ outerStart, end }) => end === mark && outerStart > start);
}

function tokenAt({ start, count }: SentenceWords["view"]["tokens"], offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
