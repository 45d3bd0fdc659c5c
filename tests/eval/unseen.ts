/**
 * `npm run eval -- unseen [FOLDER] [--errors]`: 20 pages whose writers had not seen the engine at work and told the records in
 * words of their own; what it shows rightly, wrongly and not at all, by relation.
 *
 * `FOLDER/NAME/page.html` and `labels.json`: a sentence by its first words, the statement, the relation; `maybe` where either
 * decision would be fair. A sentence's claims count as one. *Related* is not judged. Quotations on the pages are invented.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDataset } from "../../src/cli/open-dataset.ts";
import type { Relation } from "../../src/engine/reading.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { goldenPages, readPage } from "./pages-gold.ts";
import { printRelations } from "./relation-tally.ts";

const OWN = fileURLToPath(new URL("../unseen", import.meta.url));
const JUDGED: readonly Relation[] = ["same", "contradicts", "updates"];

export interface Label {
  /** How the sentence begins. */
  readonly sentence: string;
  readonly statement: string;
  readonly relation: Relation;
  readonly maybe?: true;
}

export interface JudgedLabels {
  readonly name: string;
  readonly labels: readonly Label[];
  readonly right: readonly Label[];
  readonly wrong: readonly Label[];
  readonly missed: readonly Label[];
}

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { errors: { type: "boolean" } },
    allowPositionals: true,
  });
  const [folder = OWN] = positionals;
  const pack = await openDataset();
  const pages = goldenPages(folder).map((name) => judgeUnseen(folder, name, pack));
  if (values.errors) {
    for (const { name, wrong, missed } of pages) {
      for (const label of wrong) console.log(`${name}: wrong   ${describe(label)}`);
      for (const label of missed) console.log(`${name}: missed  ${describe(label)}`);
    }
  }
  printRelations(pages, JUDGED);
}

export function judgeUnseen(folder: string, name: string, pack: Pack): JudgedLabels {
  const labels = JSON.parse(readFileSync(join(folder, name, "labels.json"), "utf8")) as Label[];
  const { article, claims } = readPage(folder, name, pack);
  const sentenceAt = sentencesOf(article.text);
  const found = new Map<string, Label>();
  for (const { start, matches } of claims) {
    for (const { statement, relation } of matches) {
      const label = { sentence: sentenceAt(start), statement, relation };
      if (JUDGED.includes(relation)) found.set(JSON.stringify(label), label);
    }
  }
  const shown = [...found.values()];
  const fits = (label: Label, one: Label) =>
    label.statement === one.statement && label.relation === one.relation && one.sentence.startsWith(label.sentence);
  return {
    name,
    labels,
    right: labels.filter((label) => !label.maybe && shown.some((one) => fits(label, one))),
    wrong: shown.filter((one) => !labels.some((label) => fits(label, one))),
    missed: labels.filter((label) => !label.maybe && !shown.some((one) => fits(label, one))),
  };
}

/** The sentence around an offset; a full stop, question or exclamation mark ends one, and so does a paragraph. */
function sentencesOf(text: string): (at: number) => string {
  const ends = [...text.matchAll(/[.?!][”’"')]*\s+|\n+/g)].map((match) => match.index + match[0].length);
  const cuts = [0, ...ends, text.length];
  return (at) => {
    const i = cuts.findLastIndex((cut) => cut <= at);
    return text.slice(cuts[i], cuts[i + 1]).trim();
  };
}

function describe({ sentence, statement, relation }: Label): string {
  return `${relation} ${statement}: “${sentence}”`;
}
