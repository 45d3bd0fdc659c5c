/**
 * Spans that assert one thing each: what is reported, a sentence at a time; sentences nobody is quoted in, cut where a
 * second assertion begins ("…; …", "…, but the minister refused …"). Spans do not overlap.
 */
import { firstTokenAt } from "../matching/read-words.ts";
import type { Sentence } from "../text/text-view.ts";
import type { Attribution } from "./attributions.ts";
import type { CueForce } from "./cues.ts";
import type { Span, TokenWords } from "./token-words.ts";
import { isVerbForm } from "./verb-forms.ts";

export interface ClaimSpan extends Span {
  /** Index into `TextView.sentences`. */
  readonly sentence: number;
  readonly quotation: "direct" | "indirect" | "mixed" | "none";
  /** Who reports it, nearest to the article first. */
  readonly attributions: readonly Attribution[];
}

/** A clause of fewer words is no assertion of its own. */
const SHORTEST_CLAUSE = 6;

export function cutClaims(words: TokenWords, attributions: readonly Attribution[]): readonly ClaimSpan[] {
  const { sentences } = words.view;
  const bySentence = new Map<number, Reported[]>();
  for (const attribution of attributions) {
    for (const span of partsOf(words, attribution)) {
      for (let index = sentenceAt(sentences, span.start); index < sentences.length; index++) {
        const { start, end } = sentences[index] as Sentence;
        if (start >= span.end) break;
        const part = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
        if (saysEnough(words, part)) addPart(bySentence, index, part, attribution);
      }
    }
  }
  return sentences.flatMap((sentence, index) => {
    const reported = bySentence.get(index);
    return reported === undefined
      ? clausesOf(words, sentence).map((span) => ({
          ...span,
          sentence: index,
          quotation: "none" as const,
          attributions: [],
        }))
      : reportedSpans(reported, index);
  });
}

/**
 * The parts of a content. A denial is none without the word that denies, and what has no verb asserts nothing without the
 * word that reports it: "she declared | the case closed", "they accused | him of plotting". A source further back has said
 * something else before, so what it says here begins with that word.
 */
function partsOf(words: TokenWords, { content, source, cue, force, quotation }: Attribution): readonly Span[] {
  const [first, ...rest] = content;
  if (first === undefined || source === null) return content;
  const from = (start: number) => [{ start: Math.min(start, first.start), end: first.end }, ...rest];
  if (OWN_WORDS.has(force)) return from(source.start);
  const { text } = words.view;
  if (quotation !== "indirect" || SAYS_SO.test(text.slice(cue.start, cue.end)) || !lacksVerb(words, first))
    return content;
  const near = source.end <= cue.start && !/,|\band\b/.test(text.slice(source.end, cue.start));
  return from(near ? source.start : cue.start);
}

/** What follows these without a verb is when and how it was said. */
const SAYS_SO = /^(?:say|said|says|saying|add|added|adds|adding|write|wrote|writes|assured|assures|according to)$/i;

function lacksVerb(words: TokenWords, span: Span): boolean {
  const { lower, view } = words;
  return saysEnough(words, span) && !hasVerb(lower, firstTokenAt(view, span.start), firstTokenAt(view, span.end));
}

/** "Kim plans to travel", "Peskov denied having …": the claim is that somebody plans or denies, not what. */
const OWN_WORDS: ReadonlySet<CueForce> = new Set(["plan", "want", "deny"]);
/** Of these it is the article that says so. */
const TOLD_BY_ARTICLE: ReadonlySet<CueForce> = new Set(["plan", "want"]);

/** Of a word or two that are reported ("may decide for themselves") the sentence as a whole says more. */
function saysEnough({ view: { text } }: TokenWords, { start, end }: Span): boolean {
  return end > start && text.slice(start, end).trim().split(/\s+/).length >= SHORTEST_REPORTED;
}

const SHORTEST_REPORTED = 4;

interface Reported {
  readonly span: Span;
  readonly attribution: Attribution;
}

/** Parts of one content in one sentence, cut by its own cue ("…", X said, "…"), are one claim. */
function addPart(bySentence: Map<number, Reported[]>, index: number, part: Span, attribution: Attribution): void {
  const list = bySentence.get(index) ?? [];
  const known = list.findIndex((other) => other.attribution === attribution);
  const span = list[known]?.span;
  if (span === undefined) list.push({ span: part, attribution });
  else list[known] = { span: { start: span.start, end: part.end }, attribution };
  bySentence.set(index, list);
}

/** Contents inside a content are reported twice over: the inner one is the claim, the outer one its way. */
function reportedSpans(reported: readonly Reported[], sentence: number): readonly ClaimSpan[] {
  const inside = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
  const spans: ClaimSpan[] = [];
  for (const { span, attribution } of [...reported].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )) {
    if (reported.some((other) => inside(other.span, span))) continue;
    const previous = spans.at(-1);
    if (previous !== undefined && span.start < previous.end) continue;
    const outer = reported
      .filter((other) => inside(span, other.span))
      .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
      .map((other) => other.attribution);
    const own = TOLD_BY_ARTICLE.has(attribution.force) && attribution.quotation === "indirect";
    const attributions = own ? outer : [...outer, attribution];
    spans.push({
      ...span,
      sentence,
      quotation: attributions.length === 0 ? "none" : attribution.quotation,
      attributions,
    });
  }
  return spans;
}

/** The clauses of a sentence that stand for themselves. */
function clausesOf({ lower, view: { tokens } }: TokenWords, sentence: Sentence): readonly Span[] {
  const cuts: number[] = [];
  let last = sentence.firstToken;
  for (let at = sentence.firstToken + SHORTEST_CLAUSE; at < sentence.endToken - SHORTEST_CLAUSE; at++) {
    if (at - last < SHORTEST_CLAUSE) continue;
    const isCut =
      lower[at] === ";" ||
      (lower[at] === "," && JOINING.has(lower[at + 1] as string) && hasOwnVerb(lower, at + 2, sentence.endToken));
    if (!isCut || !hasVerb(lower, last, at)) continue;
    cuts.push(at);
    last = at;
  }
  const edges = [sentence.firstToken - 1, ...cuts, sentence.endToken];
  return edges.slice(0, -1).map((edge, i) => {
    let first = edge + 1;
    if (i > 0 && JOINING.has(lower[first] as string)) first++;
    const end = (edges[i + 1] as number) - 1;
    return { start: tokens.start[first] as number, end: tokens.end[Math.max(first, end)] as number };
  });
}

const JOINING = new Set(["and", "but", "while", "whereas", "although", "so"]);
/** Words before a second verb: a subject as long as this. */
const SUBJECT_REACH = 7;

/** A subject and a verb of its own follow: no list, no second object. */
function hasOwnVerb(lower: readonly string[], from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + SUBJECT_REACH); at++) {
    const word = lower[at] as string;
    if (word === ",") return false;
    if (isVerbForm(word)) return true;
  }
  return false;
}

function hasVerb(lower: readonly string[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isVerbForm(lower[at] as string)) return true;
  return false;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
