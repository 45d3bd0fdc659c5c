/**
 * `npm run eval -- unseen [FOLDER] [--errors]`: 20 pages whose writers had not seen the engine at work and told the records in
 * words of their own; what it shows rightly, wrongly and not at all, by relation.
 *
 * `FOLDER/NAME/page.html` and `labels.json`: a sentence by its first words, the statement, the relation; `maybe` where either
 * decision would be fair. A sentence's claims count as one. *Related* is not judged. Quotations on the pages are invented.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readArticle } from "../../src/article/read-article.ts";
import { openDataset } from "../../src/cli/open-dataset.ts";
import { makePageParser } from "../../src/cli/parse-page.ts";
import { annotate } from "../../src/engine/annotate.ts";
import type { Relation } from "../../src/engine/reading.ts";
import type { Pack } from "../../src/pack/pack.ts";

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
  const pages = unseenPages(folder).map((name) => judgeUnseen(folder, name, pack));
  if (values.errors) {
    for (const { name, wrong, missed } of pages) {
      for (const label of wrong) console.log(`${name}: wrong   ${describe(label)}`);
      for (const label of missed) console.log(`${name}: missed  ${describe(label)}`);
    }
  }
  const answer = Object.fromEntries(
    JUDGED.map((relation) => {
      const count = (kind: "right" | "wrong" | "missed") =>
        pages.reduce((sum, page) => sum + page[kind].filter((label) => label.relation === relation).length, 0);
      const [right, wrong, missed] = [count("right"), count("wrong"), count("missed")];
      console.log(`${relation.padEnd(12)} right ${right}, wrong ${wrong}, missed ${missed}`);
      return [relation, { right, wrong, missed }];
    }),
  );
  console.log(JSON.stringify({ pages: pages.length, ...answer }));
}

export function unseenPages(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "labels.json")))
    .sort();
}

export function judgeUnseen(folder: string, name: string, pack: Pack): JudgedLabels {
  const labels = JSON.parse(readFileSync(join(folder, name, "labels.json"), "utf8")) as Label[];
  const page = readArticle(makePageParser()(readFileSync(join(folder, name, "page.html"), "utf8")), null);
  if (page.kind === "not-an-article") throw new Error(`${name}: ${page.reason}`);
  const sentenceAt = sentencesOf(page.article.text);
  const found = new Map<string, Label>();
  for (const { start, matches } of annotate(page.article, pack).claims) {
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
