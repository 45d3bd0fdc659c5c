/**
 * Who says what: source, cue and content of every attribution, by a shallow reading of each sentence around its reporting
 * words (the model of Pareti et al. 2013, "Automatically Detecting and Attributing Indirect Quotations", without training).
 *
 * A cue is read in one of four orders:
 *   source cue content        Kirby said Russia was buying shells
 *   content, source cue       Russia was buying shells, Kirby said
 *   content, cue source       "We are ready", said Kirby
 *   according to source       According to Kirby, … / …, according to Kirby
 * Quotations that no cue reaches in their own sentence go on with the speaker of the sentence before.
 *
 * Linear in the tokens. It does not parse: a source is cut at commas, verbs and conjunctions, so relative clauses may go astray.
 */
import type { Sentence } from "../text/text-view.ts";
import { type CueForce, findCue } from "./cues.ts";
import type { Quote } from "./quotes.ts";
import { sourceAfter, sourceBefore } from "./source-span.ts";
import type { Span, TokenSpan, TokenWords } from "./token-words.ts";

export interface Attribution {
  readonly source: Span | null;
  /** Another source on the way: whom it was told ("before" the source), or whom the source cites ("after" it). */
  readonly via: { readonly span: Span; readonly order: "before" | "after" } | null;
  readonly cue: Span;
  readonly force: CueForce;
  /** In text order; two where the cue stands in the middle of what is said. */
  readonly content: readonly Span[];
  readonly quotation: "direct" | "indirect" | "mixed";
  /** Index of the sentence the cue stands in. */
  readonly sentence: number;
}

/** Words that may stand between a source and its verb. */
const BETWEEN = new Set(
  "also has have had later earlier then now just already recently repeatedly previously reportedly openly publicly simply still even often once did does do would will could can may might must should never not immediately further again both all each nonetheless however instead is are was were been being be".split(
    " ",
  ),
);
/** Words that may stand after a verb of saying without beginning its content. */
const AFTER_CUE = new Set(
  "on in at during after before earlier later last this yesterday today monday tuesday wednesday thursday friday saturday sunday via by through as".split(
    " ",
  ),
);
const BE = new Set("is are was were be been being".split(" "));
const DETERMINERS = new Set(
  "the a an this that these those its his her their our my your no any some of in on for with by from to at".split(" "),
);

export function findAttributions(words: TokenWords): readonly Attribution[] {
  const { quotes, view } = words;
  const found: Attribution[] = [];
  let quoteAt = 0;
  view.sentences.forEach((sentence, index) => {
    while (quoteAt < quotes.length && (quotes[quoteAt] as Quote).outerEnd <= sentence.start) quoteAt++;
    const here: Quote[] = [];
    for (let q = quoteAt; q < quotes.length && (quotes[q] as Quote).outerStart < sentence.end; q++)
      here.push(quotes[q] as Quote);
    const own = readSentence(words, sentence, index, here);
    found.push(...own);
    for (const quote of here) {
      if (!isWhole(quote, view.text) || own.some(({ content }) => content.some((span) => overlaps(span, quote))))
        continue;
      const continued = continueSpeaker(found, words, sentence, index, quote);
      if (continued !== null) found.push(continued);
    }
  });
  return found;
}

function readSentence(words: TokenWords, sentence: Sentence, index: number, quotes: readonly Quote[]): Attribution[] {
  const { lower, view } = words;
  const { tokens } = view;
  const found: Attribution[] = [];
  let taken = sentence.firstToken;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (i < taken || insideQuote(quotes, tokens.start[i] as number)) continue;
    const word = lower[i] as string;
    if (word === "according" && lower[i + 1] === "to") {
      const one = readAccordingTo(words, sentence, index, i, quotes);
      if (one !== null) found.push(one);
      continue;
    }
    const cue = findCue(word);
    if (cue === null || !isVerb(words, sentence, i, cue.ambiguous)) continue;
    const one = readVerb(words, sentence, index, i, cue.force, quotes);
    if (one === null) continue;
    found.push(one);
    // What is inside an indirect report is its content, not a report of its own by the same article.
    const last = one.content.at(-1);
    if (one.quotation !== "direct" && last !== undefined && last.start > (tokens.start[i] as number)) {
      while (taken < sentence.endToken && (tokens.start[taken] as number) < last.end) taken++;
    }
  }
  return found;
}

function readVerb(
  words: TokenWords,
  sentence: Sentence,
  index: number,
  at: number,
  force: CueForce,
  quotes: readonly Quote[],
): Attribution | null {
  const { view, lower } = words;
  const { tokens } = view;
  const cue: Span = { start: tokens.start[at] as number, end: tokens.end[at] as number };
  let subjectEnd = at;
  while (subjectEnd > sentence.firstToken && BETWEEN.has(lower[subjectEnd - 1] as string)) subjectEnd--;
  const before = sourceBefore(words, sentence, subjectEnd, quotes);
  const after = contentStart(words, sentence, at + 1);
  const restEnd = trimEnd(words, sentence.endToken, after);
  const leading = leadingContent(words, sentence, before?.first ?? subjectEnd, quotes);

  // content, source cue .
  if (before !== null && leading !== null && restIsShort(words, sentence, at + 1, quotes)) {
    return make(words, index, before, cue, force, [leading], quotes);
  }
  // content, cue source
  const lead = leadingContent(words, sentence, subjectEnd, quotes);
  if (before === null && lead !== null) {
    const source = sourceAfter(words, sentence, at + 1, quotes);
    const rest = source === null ? null : quotesAfter(quotes, tokens.end[source.end - 1] as number, sentence.end);
    return source === null
      ? null
      : make(words, index, source, cue, force, rest === null ? [lead] : [lead, rest], quotes);
  }
  // content, source cue, content
  const second = quotesAfter(quotes, cue.end, sentence.end);
  if (before !== null && leading !== null && isQuoted(leading, quotes) && second !== null) {
    return make(words, index, before, cue, force, [leading, second], quotes);
  }
  if (before === null || after >= restEnd) return null;
  const content: Span = { start: tokens.start[after] as number, end: tokens.end[restEnd - 1] as number };
  if (force !== "say" && !takesClause(words, after, restEnd, quotes)) return null;
  return make(words, index, before, cue, force, [content], quotes);
}

function readAccordingTo(
  words: TokenWords,
  sentence: Sentence,
  index: number,
  at: number,
  quotes: readonly Quote[],
): Attribution | null {
  const { tokens } = words.view;
  const source = sourceAfter(words, sentence, at + 2, quotes);
  if (source === null) return null;
  const cue: Span = { start: tokens.start[at] as number, end: tokens.end[at + 1] as number };
  const begins = source.end < sentence.endToken && words.lower[source.end] === "," && at - sentence.firstToken < 3;
  const from = begins ? source.end + 1 : sentence.firstToken;
  const to = begins ? trimEnd(words, sentence.endToken, from) : trimEnd(words, at, sentence.firstToken);
  if (to - from < 2) return null;
  return make(
    words,
    index,
    source,
    cue,
    "say",
    [{ start: tokens.start[from] as number, end: tokens.end[to - 1] as number }],
    quotes,
  );
}

/** A quotation of a whole sentence or more, whose own sentence names nobody, goes on with the speaker just before it. */
function continueSpeaker(
  found: readonly Attribution[],
  words: TokenWords,
  sentence: Sentence,
  index: number,
  quote: Quote,
): Attribution | null {
  const last = found.at(-1);
  if (last === undefined || last.source === null || quote.end - quote.start < SHORTEST_CONTINUATION) return null;
  const previous = words.view.sentences[last.sentence];
  if (previous === undefined || sentence.block - previous.block > 1) return null;
  if (sentence.block !== previous.block && words.view.text[sentence.start] !== words.view.text[quote.outerStart])
    return null;
  return { ...last, content: [{ start: quote.start, end: quote.end }], quotation: "direct", sentence: index };
}

/** A quotation shorter than this is a word or a title, not speech that goes on. Characters. */
const SHORTEST_CONTINUATION = 20;

function make(
  words: TokenWords,
  sentence: number,
  source: TokenSpan,
  cue: Span,
  force: CueForce,
  content: readonly Span[],
  quotes: readonly Quote[],
): Attribution {
  const { tokens } = words.view;
  const quoted = content.map((span) => quotes.find((quote) => overlaps(span, quote)));
  const whole = content.every((span) => isQuoted(span, quotes));
  return {
    source: { start: tokens.start[source.first] as number, end: tokens.end[source.end - 1] as number },
    via: null,
    cue,
    force,
    content,
    quotation: whole ? "direct" : quoted.some((quote) => quote !== undefined) ? "mixed" : "indirect",
    sentence,
  };
}

/** A verb here: a subject may stand before it; no determiner ("the claim"), no passive ("was reported"), no infinitive. */
function isVerb(words: TokenWords, sentence: Sentence, at: number, ambiguous: boolean): boolean {
  const previous = at > sentence.firstToken ? (words.lower[at - 1] as string) : "";
  if (DETERMINERS.has(previous) && previous !== "that") return false;
  if (BE.has(previous) && !words.lower[at]?.endsWith("ing"))
    return words.lower[at] === "expected" || words.lower[at] === "quoted";
  if (
    ambiguous &&
    !(words.capital[at - 1] === 1 || /^(he|she|they|we|i|it|who|which|s)$/.test(previous) || /s$/.test(previous))
  )
    return false;
  return true;
}

/** The first token of what is said, after the person told, a time and a place, "that" and a colon. */
function contentStart(words: TokenWords, sentence: Sentence, from: number): number {
  const { lower } = words;
  let at = from;
  const verb = lower[from - 1] as string;
  if (/^(told|tells|tell|telling|informed|reminded|assured|warned|asked|accused|advised|urged)$/.test(verb))
    at = skipObject(words, sentence, at);
  else if (AFTER_CUE.has(lower[at] as string)) at = skipAdverbial(words, sentence, at);
  while (at < sentence.endToken && /^(that|:|,|―|--|—)$/.test(lower[at] as string)) at++;
  return at;
}

function skipObject(words: TokenWords, sentence: Sentence, from: number): number {
  const { lower, capital } = words;
  for (let at = from; at < Math.min(sentence.endToken, from + 9); at++) {
    if (/^(that|:|,|to|of)$/.test(lower[at] as string)) return at;
    const name =
      capital[at] === 1 ||
      /^(the|a|an|his|her|their|me|us|him|them|reporters?|lawmakers|journalists)$/.test(lower[at] as string);
    if (!name && at > from) return lower[at] === "in" || lower[at] === "on" ? skipAdverbial(words, sentence, at) : at;
  }
  return from;
}

/** "on Friday", "in a statement" up to "that" or a comma; left alone where neither comes soon. */
function skipAdverbial(words: TokenWords, sentence: Sentence, from: number): number {
  const weekday = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;
  if (weekday.test(words.lower[from] as string)) return from + 1;
  if (words.lower[from] === "on" && weekday.test(words.lower[from + 1] as string)) return from + 2;
  for (let at = from; at < Math.min(sentence.endToken, from + 8); at++) {
    if (words.lower[at] === "that") return at;
    if (words.lower[at] === ",") return at + 1;
  }
  return from;
}

/** Without the closing full stop, comma or mark. */
function trimEnd(words: TokenWords, end: number, first: number): number {
  let at = end;
  while (at > first && /^[.,;:!?…"'”’»)\]]+$/.test(words.lower[at - 1] as string)) at--;
  return at;
}

/** What stands before the source, where a comma or a closing quotation mark parts them. */
function leadingContent(words: TokenWords, sentence: Sentence, before: number, quotes: readonly Quote[]): Span | null {
  const { tokens } = words.view;
  const at = before - 1;
  if (at <= sentence.firstToken) return null;
  const edge = tokens.start[at] as number;
  const quote = quotes.find(
    ({ outerStart, outerEnd }) => outerEnd >= edge && outerEnd <= edge + 2 && outerStart >= sentence.start - 400,
  );
  if (quote !== undefined) return { start: quote.start, end: quote.end };
  if (words.lower[at] !== ",") return null;
  const end = trimEnd(words, at, sentence.firstToken);
  const quoted = quotes.find(({ outerEnd }) => outerEnd === (tokens.end[at - 1] as number));
  if (quoted !== undefined && quoted.outerStart <= (tokens.start[sentence.firstToken] as number))
    return { start: quoted.start, end: quoted.end };
  // "In March, Kirby said": a few words before the comma are a time or place, not what was said.
  if (end - sentence.firstToken < SHORTEST_LEAD) return null;
  return { start: tokens.start[sentence.firstToken] as number, end: tokens.end[end - 1] as number };
}

/** Fewer words before ", X said" are an adverbial. */
const SHORTEST_LEAD = 5;
/** More words than this after "said" are content. */
const LONGEST_TAIL = 9;

function restIsShort(words: TokenWords, sentence: Sentence, from: number, quotes: readonly Quote[]): boolean {
  const end = trimEnd(words, sentence.endToken, from);
  if (end - from <= 0) return true;
  const start = words.view.tokens.start[from] as number;
  if (quotes.some(({ outerStart }) => outerStart >= start && outerStart < sentence.end)) return false;
  return AFTER_CUE.has(words.lower[from] as string) && end - from <= LONGEST_TAIL;
}

function quotesAfter(quotes: readonly Quote[], from: number, end: number): Span | null {
  const next = quotes.find(({ outerStart }) => outerStart >= from && outerStart < end);
  return next === undefined ? null : { start: next.start, end: next.end };
}

/** Verbs of thought, wish and plan report only where a clause, an infinitive or a quotation follows. */
function takesClause(words: TokenWords, from: number, end: number, quotes: readonly Quote[]): boolean {
  const before = words.lower[from - 1];
  if (before === "that" || words.lower[from] === "to" || words.lower[from] === "for") return true;
  const start = words.view.tokens.start[from] as number;
  return end - from > 4 || quotes.some(({ outerStart }) => outerStart <= start + 1 && outerStart >= start - 1);
}

function insideQuote(quotes: readonly Quote[], at: number): boolean {
  return quotes.some(({ start, end }) => at >= start && at < end);
}

function isQuoted(span: Span, quotes: readonly Quote[]): boolean {
  return quotes.some(({ outerStart, outerEnd }) => span.start >= outerStart && span.end <= outerEnd);
}

/** A quotation that says something by itself, not two words in marks. */
function isWhole(quote: Quote, text: string): boolean {
  return /\s\S+\s\S+/.test(text.slice(quote.start, quote.end));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
