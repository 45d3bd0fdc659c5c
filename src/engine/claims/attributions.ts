/**
 * Who says what: source, cue and content of every attribution, by a shallow reading of each sentence around its reporting
 * words (the model of Pareti et al. 2013, "Automatically Detecting and Attributing Indirect Quotations", without training).
 *
 * A cue is read in one of four orders:
 *   source cue content        Kirby said Russia was buying shells
 *   content, source cue       Russia was buying shells, Kirby said
 *   content, cue source       "We are ready", said Kirby
 *   according to source       According to Kirby, … / …, according to Kirby
 * A cue after "and" or a comma ("…, adding that …") has the source of the cue before it. A quotation that no cue reaches goes
 * on with the one before it, in the same paragraph or where that paragraph ended without a closing mark.
 *
 * Linear in the tokens. It does not parse: a source is cut at commas, verbs and conjunctions, so relative clauses may go astray.
 */
import type { Sentence } from "../text/text-view.ts";
import type { CueForce } from "./cues.ts";
import type { Quote } from "./quotes.ts";
import { readSentence } from "./read-sentence.ts";
import type { Span, TokenWords } from "./token-words.ts";

export interface Attribution {
  readonly source: Span | null;
  /** Another source on the way: whom it was told ("before" the source), or whom the source cites ("after" it). */
  readonly via: { readonly span: Span; readonly order: "before" | "after" } | null;
  readonly cue: Span;
  readonly force: CueForce;
  /** In text order; several where the cue stands in the middle of what is said. */
  readonly content: readonly Span[];
  readonly quotation: "direct" | "indirect" | "mixed";
  /** Index of the sentence the cue stands in. */
  readonly sentence: number;
}

/** A quotation shorter than this is a word or a title, not speech that goes on. Words. */
const SHORTEST_CONTINUATION = 4;

/** In the order of their cues; contents do not overlap. */
export function findAttributions(words: TokenWords): readonly Attribution[] {
  const { quotes, view } = words;
  const found: Attribution[] = [];
  let begun = 0;
  view.sentences.forEach((sentence, index) => {
    for (const one of readSentence(words, sentence, index)) {
      if (!one.content.some((span) => found.some(({ content }) => content.some((other) => overlaps(span, other))))) {
        found.push(withOpenQuotes(one, words));
      }
    }
    // A quotation is asked for in the sentence it ends in, when every cue that could reach it was read.
    for (; begun < quotes.length && (quotes[begun] as Quote).outerEnd <= sentence.end; begun++) {
      const quote = quotes[begun] as Quote;
      if (isReached(quote, found)) continue;
      const signed = signedQuote(quote, index, words);
      if (signed !== null) found.push(signed);
      else continueSpeech(found, quote, index, words);
    }
  });
  return found;
}

/** A quotation whose paragraph opens it anew is said whole: the paragraphs before that no mark has closed belong to it. */
function withOpenQuotes(one: Attribution, { quotes }: TokenWords): Attribution {
  const [first] = one.content;
  let at = first === undefined ? -1 : quotes.findIndex(({ start, end }) => first.start >= start && first.end <= end);
  const before: Span[] = [];
  for (; at > 0; at--) {
    const previous = quotes[at - 1] as Quote;
    if (!previous.open || previous.block !== (quotes[at] as Quote).block - 1) break;
    before.unshift({ start: previous.start, end: previous.end });
  }
  return before.length === 0 ? one : { ...one, content: [...before, ...one.content] };
}

function isReached(quote: Quote, found: readonly Attribution[]): boolean {
  return found.slice(-RECENT).some(({ content }) => content.some((span) => overlaps(span, quote)));
}

/** Attributions before a quotation that can reach it. */
const RECENT = 8;

/** `“A.” — Name`, a paragraph of its own. */
function signedQuote(quote: Quote, index: number, words: TokenWords): Attribution | null {
  const { view, quotes } = words;
  const block = view.blocks[quote.block];
  if (
    block === undefined ||
    quote.outerStart !== block.start ||
    quotes.some((q) => q !== quote && q.block === quote.block)
  ) {
    return null;
  }
  const signature = SIGNATURE.exec(view.text.slice(quote.outerEnd, block.end));
  if (signature === null) return null;
  const at = quote.outerEnd + signature[0].indexOf(signature[1] as string);
  const start = quote.outerEnd + signature[0].length - (signature[2] as string).length;
  return {
    source: { start, end: start + (signature[2] as string).trimEnd().length },
    via: null,
    cue: { start: at, end: at + (signature[1] as string).length },
    force: "say",
    content: [{ start: quote.start, end: quote.end }],
    quotation: "direct",
    sentence: index,
  };
}

/** A dash and then a name, a role perhaps, and nothing more. */
const SIGNATURE = /^\s*([—–―-]{1,2})\s*(\p{Lu}[^.!?"“”]{2,80})$/u;

/** `“A,” he said. “B.”`: B is more of what he said. */
function continueSpeech(found: Attribution[], quote: Quote, index: number, words: TokenWords): void {
  const last = found.at(-1);
  const lastEnd = last?.content.at(-1);
  if (last === undefined || lastEnd === undefined || last.quotation === "indirect") return;
  const { sentences, text, blocks } = words.view;
  if (text.slice(quote.start, quote.end).split(/\s+/).length < SHORTEST_CONTINUATION) return;
  const own = sentences[index] as Sentence;
  const cueBlock = sentences[last.sentence]?.block ?? -1;
  const before = words.quotes.find(({ end }) => end === lastEnd.end);
  const goesOn = before?.open === true && before.block === own.block - 1;
  const opensBlock = quote.outerStart === blocks[own.block]?.start;
  const nextBlock = own.block === cueBlock + 1 && opensBlock && endsBlock(quote, words);
  if (own.block !== cueBlock && !goesOn && !nextBlock) return;
  if (own.block === cueBlock && !standsAlone(quote, own, words)) return;
  found[found.length - 1] = { ...last, content: [...last.content, { start: quote.start, end: quote.end }] };
}

/** Nothing but the quotation in its paragraph. */
function endsBlock(quote: Quote, { view: { blocks } }: TokenWords): boolean {
  return (blocks[quote.block]?.end ?? 0) <= quote.outerEnd + 1;
}

/** It begins its sentence, or a cue's sentence has ended before it. */
function standsAlone(quote: Quote, sentence: Sentence, { view: { text } }: TokenWords): boolean {
  const from = Math.min(sentence.start, quote.outerStart);
  return /^[\s"“‘'«„]*$/.test(text.slice(from, quote.outerStart)) || quote.outerStart < sentence.start;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
