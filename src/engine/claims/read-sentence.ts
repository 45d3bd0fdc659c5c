/** The reporting words of one sentence, each with its source and what it reports. */
import type { Sentence } from "../text/text-view.ts";
import type { Attribution } from "./attributions.ts";
import { CITING, contentAfter, leadingContent, trailsOff } from "./content-span.ts";
import { type CueForce, findCue } from "./cues.ts";
import type { Quote } from "./quotes.ts";
import { isMark, sourceAfter, sourceBefore, subjectOf } from "./source-span.ts";
import type { Span, TokenSpan, TokenWords } from "./token-words.ts";
import { spanOf } from "./token-words.ts";
import { beforeAuxiliaries, isReportingVerb } from "./verb-cue.ts";

/** A sentence being read: every step looks at these. */
export interface SentenceWords extends TokenWords {
  readonly sentence: Sentence;
  /** Index into `TextView.sentences`. */
  readonly index: number;
}

interface Cue {
  readonly at: number;
  readonly force: CueForce;
}

export function readSentence(words: TokenWords, sentence: Sentence, index: number): readonly Attribution[] {
  const here: SentenceWords = { ...words, sentence, index };
  const whole = readTrailing(here);
  if (whole !== null) return [whole];
  const found: Attribution[] = [];
  let source: TokenSpan | null = null;
  let taken = sentence.firstToken;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (at < taken || isQuoted(here, at)) continue;
    const word = here.lower[at] as string;
    if (word === "according" && here.lower[at + 1] === "to") {
      const one = readAccordingTo(here, at);
      if (one !== null) found.push(one);
      continue;
    }
    const cue = CITING.test(word) ? null : findCue(word);
    if (cue === null || !isReportingVerb(here, at, cue)) continue;
    const one = readVerb(here, { at, force: cue.force }, source);
    if (one === null) continue;
    found.push(one.attribution);
    source = one.source ?? source;
    taken = Math.max(taken, one.end);
  }
  return found;
}

/** "…, US authorities have revealed.": what is said last speaks for the whole sentence, other reports in it included. */
function readTrailing(here: SentenceWords): Attribution | null {
  const { lower, sentence } = here;
  const from = Math.max(sentence.firstToken, sentence.endToken - LAST_WORDS);
  for (let at = sentence.endToken - 1; at > from; at--) {
    const cue = CITING.test(lower[at] as string) ? null : findCue(lower[at] as string);
    if (cue === null || cue.force !== "say" || isQuoted(here, at) || !isReportingVerb(here, at, cue)) continue;
    if (!trailsOff(here, at + 1)) return null;
    const source = sourceBefore(here, beforeAuxiliaries(here, at));
    const content = source === null ? null : leadingContent(here, source.first);
    if (source === null || content === null || isInQuote(here, content)) return null;
    return make(here, { at, force: "say" }, { first: at, end: at + 1 }, source, [content]);
  }
  return null;
}

/** A source and its verb at the end of a sentence are not longer. Tokens. */
const LAST_WORDS = 30;

function isQuoted({ quoteOf }: SentenceWords, at: number): boolean {
  return (quoteOf[at] as number) >= 0;
}

interface ReadVerb {
  readonly attribution: Attribution;
  readonly source: TokenSpan | null;
  /** One past the last token that needs no more looking at. */
  readonly end: number;
}

function readVerb(here: SentenceWords, cue: Cue, previous: TokenSpan | null): ReadVerb | null {
  const { lower, sentence } = here;
  const subjectEnd = beforeAuxiliaries(here, cue.at);
  const before = lower[subjectEnd - 1] ?? "";
  const participle = (lower[cue.at] as string).endsWith("ing") && subjectEnd === cue.at;
  const joined = /^(?:and|but|or|then|to)$/.test(before) || (before === "," && participle);
  const own = joined ? null : sourceBefore(here, subjectEnd);
  const leading = leadingContent(here, own?.first ?? subjectEnd);

  const second = quoteAfter(here, cue.at + 1);
  const quoted = leading !== null && isInQuote(here, leading);
  // content, source cue; a quotation right before its source needs no more
  if (own !== null && leading !== null && (quoted || trailsOff(here, cue.at + 1))) {
    return finish(here, cue, own, quoted && second !== null ? [leading, second] : [leading], cue.at + 1);
  }
  // content, cue source
  if (own === null && leading !== null && !participle && !joined) {
    const source = sourceAfter(here, cue.at + 1);
    if (source === null) return null;
    return finish(here, cue, source, second === null ? [leading] : [leading, second], source.end);
  }
  const source = own ?? (joined || participle ? (previous ?? subjectOf(here, cue.at)) : null);
  if (source === null) return null;
  // "treaties by which Russia claimed four regions": no report, a clause of the sentence.
  if (source === own && lower[source.first - 1] === "which" && PREPOSITION.test(lower[source.first - 2] ?? ""))
    return null;
  const aside = /^(?:which|that|who)$/.test(lower[source.first - 1] ?? "") && source === own;
  const content = contentAfter(here, cue, aside);
  if (content === null || content.end <= sentence.firstToken) return null;
  return finish(here, cue, source, [throughQuote(here, content)], content.end);
}

/** A quotation that the content ends in is reported whole, over as many sentences as it has. */
function throughQuote(here: SentenceWords, content: TokenSpan): Span {
  const span = spanOf(here, content);
  const quote = here.quotes[here.quoteOf[content.end - 1] as number];
  return quote === undefined || quote.end <= span.end || quote.end <= here.sentence.end
    ? span
    : { start: span.start, end: quote.end };
}

const PREPOSITION = /^(?:by|in|under|with|for|on|from|to|of|through|at)$/;

function readAccordingTo(here: SentenceWords, at: number): Attribution | null {
  const { lower, sentence } = here;
  const source = sourceAfter(here, at + 2);
  if (source === null) return null;
  const begins = lower[source.end] === "," && at - sentence.firstToken < FIRST_WORDS;
  const first = begins ? source.end + 1 : clauseStart(here, at);
  let end = begins ? sentence.endToken : at;
  while (end > first && (isMark(lower[end - 1] as string) || lower[end - 1] === ",")) end--;
  if (end - first < 2) return null;
  return make(here, { at, force: "say" }, { first: at, end: at + 2 }, source, [spanOf(here, { first, end })]);
}

/** "According to" so near the beginning of a sentence speaks for what follows. */
const FIRST_WORDS = 4;

/** Where the clause that ends before token `end` begins: after a semicolon or colon, else with the sentence. */
function clauseStart({ lower, sentence }: SentenceWords, end: number): number {
  for (let at = end - 1; at > sentence.firstToken; at--) if (lower[at] === ";") return at + 1;
  return sentence.firstToken;
}

function finish(here: SentenceWords, cue: Cue, source: TokenSpan, content: readonly Span[], end: number): ReadVerb {
  return { attribution: make(here, cue, { first: cue.at, end: cue.at + 1 }, source, content), source, end };
}

function make(
  here: SentenceWords,
  { at, force }: Cue,
  cue: TokenSpan,
  source: TokenSpan,
  content: readonly Span[],
): Attribution {
  const quotes = content.map((span) => quoteAround(here, span));
  const touched = content.some((span) => here.quotes.some((q) => q.outerStart < span.end && span.start < q.outerEnd));
  return {
    source: spanOf(here, withoutCited(here, source)),
    via: toldTo(here, at) ?? citedBy(here),
    cue: spanOf(here, cue),
    force,
    content,
    quotation: quotes.every((quote) => quote !== null) ? "direct" : touched ? "mixed" : "indirect",
    sentence: here.index,
  };
}

/** "officials told the New York Times": whom it was told is nearer to the article than who told it. */
function toldTo(here: SentenceWords, at: number): Attribution["via"] {
  if (!/^(?:told|tells|telling)$/.test(here.lower[at] as string)) return null;
  const listener = sourceAfter(here, at + 1);
  return listener === null ? null : { span: spanOf(here, listener), order: "before" };
}

/** "The Times, citing officials,": the name ends before the comma. */
function withoutCited({ lower }: SentenceWords, { first, end }: TokenSpan): TokenSpan {
  for (let at = first + 1; at < end - 1; at++) {
    if (lower[at] === "," && CITING.test(lower[at + 1] as string)) return { first, end: at };
  }
  return { first, end };
}

/** "The Times reported, citing officials, that …": whom the source has it from. */
function citedBy(here: SentenceWords): Attribution["via"] {
  for (let at = here.sentence.firstToken + 1; at < here.sentence.endToken - 1; at++) {
    if (!CITING.test(here.lower[at] as string) || isQuoted(here, at)) continue;
    const cited = sourceAfter(here, at + 1);
    return cited === null ? null : { span: spanOf(here, cited), order: "after" };
  }
  return null;
}

function quoteAfter({ quotes, view, sentence }: SentenceWords, token: number): Span | null {
  const from = token < view.tokens.count ? (view.tokens.start[token] as number) : sentence.end;
  const next = quotes.find(({ outerStart }) => outerStart >= from && outerStart < sentence.end);
  return next === undefined ? null : { start: next.start, end: next.end };
}

function isInQuote(here: SentenceWords, span: Span): boolean {
  return quoteAround(here, span) !== null;
}

function quoteAround({ quotes }: SentenceWords, { start, end }: Span): Quote | null {
  return quotes.find(({ outerStart, outerEnd }) => start >= outerStart && end <= outerEnd) ?? null;
}
