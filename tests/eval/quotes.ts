/**
 * `npm run eval -- quotes GOLD.jsonl [--errors]`: who says what, against gold attributions.
 *
 * content   F1 of the words that predicted and gold contents share (see `quotes-tally.ts` for the metric)
 * source    the same for the sources, over the contents that were paired alone
 * direct    precision over the predictions that say they are direct quotations, recall over the gold contents that stand
 *           wholly between quotation marks
 *
 * Beside them, stricter to short contents: `spans`, the share of contents paired at all, and `sourceFound`, the share of
 * paired contents whose sources share a word. No pack is used: sources are spans of text.
 */
import { parseArgs } from "node:util";
import { type Attribution, findAttributions } from "../../src/engine/claims/attributions.ts";
import { readTokenWords } from "../../src/engine/claims/token-words.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import { blocksOf } from "./linking-blocks.ts";
import { type GoldDocument, type Range, readGold } from "./quotes-gold.ts";
import { add, type Overlap, type PredictedAttribution, type Tally, tally } from "./quotes-tally.ts";

const USAGE = "usage: npm run eval -- quotes GOLD.jsonl [--errors]";

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { errors: { type: "boolean" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const tallies = readGold(file).map((document) => {
    const found = findAttributions(readTokenWords(readText(document.text, blocksOf(document.text))));
    const one = tally(document, found.map(predicted));
    if (values.errors) printErrors(document, found, one);
    return one;
  });
  print(tallies);
}

function predicted({ source, content, quotation }: Attribution): PredictedAttribution {
  return { source: source === null ? [] : [source], content, direct: quotation === "direct" };
}

/** Gold that nothing was paired with, predictions that were paired with nothing, and pairs that differ. */
function printErrors({ id, text, attributions }: GoldDocument, found: readonly Attribution[], { pairs }: Tally): void {
  const show = (ranges: readonly Range[]) =>
    ranges.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " ")).join(" … ");
  console.log(`\n# ${id}`);
  attributions.forEach(({ source, cue, content }, index) => {
    const pair = pairs.find(({ gold }) => gold === index);
    const ours = pair === undefined ? undefined : found[pair.predicted];
    const gold = `[${show(source)}] <${show(cue)}> ${show(content)}`;
    if (ours === undefined) console.log(`- ${gold}`);
    else {
      const mine = `[${ours.source === null ? "" : show([ours.source])}] <${show([ours.cue])}> ${show(ours.content)}`;
      console.log(mine === gold ? `= ${gold}` : `~ ${gold}\n  ${mine}`);
    }
  });
  found.forEach(({ source, cue, content }, index) => {
    if (pairs.some((pair) => pair.predicted === index)) return;
    console.log(`+ [${source === null ? "" : show([source])}] <${show([cue])}> ${show(content)}`);
  });
}

function print(tallies: readonly Tally[]): void {
  const of = (pick: (tally: Tally) => Overlap) => scores(add(tallies.map(pick)));
  const precision = of(({ direct }) => direct[0]).precision;
  const recall = of(({ direct }) => direct[1]).recall;
  const answer = {
    documents: tallies.length,
    content: of(({ content }) => content),
    source: of(({ source }) => source),
    direct: { precision, recall, f1: f1(precision, recall) },
    spans: of(({ spans }) => spans),
    sourceFound: of(({ sourceFound }) => sourceFound).precision,
  };
  for (const name of ["content", "source", "direct", "spans"] as const) {
    const { precision: p, recall: r, f1: f } = answer[name];
    console.log(`${name.padEnd(8)} precision ${p.toFixed(4)}  recall ${r.toFixed(4)}  F1 ${f.toFixed(4)}`);
  }
  console.log(JSON.stringify(answer));
}

function scores({ shared, predicted: ours, gold }: Overlap): { precision: number; recall: number; f1: number } {
  const precision = round(shared / Math.max(1, ours));
  const recall = round(shared / Math.max(1, gold));
  return { precision, recall, f1: f1(precision, recall) };
}

function f1(precision: number, recall: number): number {
  return round((2 * precision * recall) / Math.max(1e-9, precision + recall));
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
