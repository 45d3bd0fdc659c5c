/**
 * Overlap of predicted attributions with gold ones, counted in words (letters and digits; marks do not count).
 *
 * The metric is the token overlap of Citron (Newell et al. 2018, `metrics.py`): precision is the words that predicted and
 * gold contents share over all predicted words, recall over all gold words, summed over all documents. It is stricter in one
 * thing: predictions and gold are paired one to one, most shared words first, so that a content cut in two, or two run
 * together, count only once. An attribution's parts (a quotation on both sides of its cue) are one content.
 */
import type { GoldAttribution, GoldDocument, Range } from "./quotes-gold.ts";

export interface PredictedAttribution {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly direct: boolean;
}

/** Words shared, predicted and gold; or, for spans, how many of each. */
export interface Overlap {
  readonly shared: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Pair {
  readonly predicted: number;
  readonly gold: number;
  readonly shared: number;
}

export interface Tally {
  readonly pairs: readonly Pair[];
  readonly content: Overlap;
  /** Of the pairs alone: words of their sources. */
  readonly source: Overlap;
  /** Pairs whose sources share a word, or are both absent; and all pairs twice. */
  readonly sourceFound: Overlap;
  /** Gold contents that are wholly between quotation marks, predictions that say "direct". */
  readonly direct: readonly [precision: Overlap, recall: Overlap];
  /** Contents as a whole: paired, predicted, gold. */
  readonly spans: Overlap;
}

/** Compares the predictions for one document with its gold. */
export function tally({ text, attributions }: GoldDocument, predicted: readonly PredictedAttribution[]): Tally {
  const goldWords = attributions.map(({ content }) => wordsIn(text, content));
  const words = predicted.map(({ content }) => wordsIn(text, content));
  const pairs = pairUp(words, goldWords);
  const sharedOf = (which: "predicted" | "gold", keep: (index: number) => boolean) =>
    sum(pairs.filter((pair) => keep(pair[which])).map(({ shared }) => shared));
  const sources = pairs.map((pair) => {
    const ours = wordsIn(text, (predicted[pair.predicted] as PredictedAttribution).source);
    const theirs = wordsIn(text, (attributions[pair.gold] as GoldAttribution).source);
    return { shared: sharedWords(ours, theirs), predicted: ours.size, gold: theirs.size };
  });
  const isDirect = (index: number) => isQuoted(text, (attributions[index] as GoldAttribution).content);
  const saysDirect = (index: number) => (predicted[index] as PredictedAttribution).direct;
  const size = (list: readonly ReadonlySet<number>[], keep: (index: number) => boolean) =>
    sum(list.filter((_, index) => keep(index)).map((one) => one.size));
  const all = () => true;
  return {
    pairs,
    content: { shared: sharedOf("gold", all), predicted: size(words, all), gold: size(goldWords, all) },
    source: add(sources),
    sourceFound: {
      shared: sources.filter((one) => one.shared > 0 || one.predicted + one.gold === 0).length,
      predicted: pairs.length,
      gold: pairs.length,
    },
    direct: [
      { shared: sharedOf("predicted", saysDirect), predicted: size(words, saysDirect), gold: 0 },
      { shared: sharedOf("gold", isDirect), predicted: 0, gold: size(goldWords, isDirect) },
    ],
    spans: { shared: pairs.length, predicted: words.length, gold: goldWords.length },
  };
}

/** Sums of counts. */
export function add(list: readonly Overlap[]): Overlap {
  return {
    shared: sum(list.map(({ shared }) => shared)),
    predicted: sum(list.map(({ predicted }) => predicted)),
    gold: sum(list.map(({ gold }) => gold)),
  };
}

/** Every range begins and ends with a quotation mark, but for marks and white space after it. */
export function isQuoted(text: string, content: readonly Range[]): boolean {
  return content.every(({ start, end }) => /^["“‘'][\s\S]*["”’'][.,;:!?\s]*$/.test(text.slice(start, end).trim()));
}

function pairUp(predicted: readonly ReadonlySet<number>[], gold: readonly ReadonlySet<number>[]): readonly Pair[] {
  const possible = predicted.flatMap((ours, p) =>
    gold.flatMap((theirs, g) => {
      const shared = sharedWords(ours, theirs);
      return shared === 0 ? [] : [{ predicted: p, gold: g, shared }];
    }),
  );
  possible.sort((a, b) => b.shared - a.shared || a.predicted - b.predicted || a.gold - b.gold);
  const usedPredicted = new Set<number>();
  const usedGold = new Set<number>();
  return possible.filter((pair) => {
    if (usedPredicted.has(pair.predicted) || usedGold.has(pair.gold)) return false;
    usedPredicted.add(pair.predicted);
    usedGold.add(pair.gold);
    return true;
  });
}

/** Where the words of the ranges begin. */
function wordsIn(text: string, ranges: readonly Range[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { start, end } of ranges) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu))
      words.add(start + match.index);
  }
  return words;
}

function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
