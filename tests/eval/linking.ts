/**
 * `npm run eval -- linking GOLD.jsonl --kb KB.tsv [--errors] [--distractors N]`: names → entities against gold labels.
 *
 * The pack is made of the table's labels and kinds and of what our dataset knows of the same ids, nothing else. A
 * prediction counts when its span and id are those of a label; every prediction inside the evaluation span counts for
 * precision, except on labels that are optional, coreference or nested. With `--pack` the shipped dataset is linked
 * instead, and precision is that of the predictions on labelled spans whose entity it holds.
 */
import { parseArgs } from "node:util";
import { readDataset } from "../../build/dataset/read.ts";
import { compilePack } from "../../build/pack/compile.ts";
import type { Entity } from "../../src/dataset/schema.ts";
import type { FoundNames } from "../../src/engine/findings.ts";
import { findNames } from "../../src/engine/names/find-names.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import { splitPack } from "../../src/pack/open-slice.ts";
import { openPack, type Pack } from "../../src/pack/pack.ts";
import { blocksOf } from "./linking-blocks.ts";
import { distractors } from "./linking-distractors.ts";
import { type GoldDocument, type KnownEntity, readGold, readKnownEntities } from "./linking-gold.ts";
import { type Counts, printErrors, type Tally, tally } from "./linking-tally.ts";

const USAGE = "usage: npm run eval -- linking GOLD.jsonl --kb KB.tsv [--errors] [--distractors N] [--pack]";
const DATASET = new URL("../../src/dataset", import.meta.url).pathname;

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      kb: { type: "string" },
      errors: { type: "boolean" },
      distractors: { type: "string" },
      pack: { type: "boolean" },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || values.kb === undefined) throw new Error(USAGE);
  const documents = readGold(file);
  const known = readKnownEntities(values.kb);
  const dataset = await readDataset(DATASET);
  const count = Number(values.distractors ?? 0);
  const entities = values.pack
    ? dataset.entities
    : [...joinKnown(known, dataset.entities), ...distractors(count, known)];
  const pack = openPack(splitPack(compilePack({ ...dataset, entities, statements: [], topics: [] })));
  const inPack = new Set(entities.map(({ id }) => id));
  const gold = values.pack ? inPack : new Set(known.map(({ qid }) => qid));
  const tallies = documents.map((document) =>
    tally(document, link(document, pack), gold, (entity) => pack.records.entities.id(entity)),
  );
  if (values.errors) for (const one of tallies) printErrors(one, (id) => labelOf(pack, id));
  print(tallies, values.pack === true);
}

/** The table's entities, each with what our dataset says of the same id. */
function joinKnown(known: readonly KnownEntity[], ours: readonly Entity[]): Entity[] {
  const byId = new Map(ours.map((entity) => [entity.id, entity]));
  return known.map(({ qid, label, kinds }) => {
    const own = byId.get(qid);
    if (own === undefined) return { id: qid, kind: kindOf(kinds), label, description: kinds.join(", ") };
    const aliases = own.label === label ? own.aliases : [own.label, ...(own.aliases ?? [])];
    return aliases === undefined ? { ...own, label } : { ...own, label, aliases };
  });
}

function kindOf(kinds: readonly string[]): Entity["kind"] {
  for (const kind of ["person", "place", "event", "organization", "work"] as const) {
    if (kinds.includes(kind) && !(kind === "person" && kinds.length > 1)) return kind;
  }
  return "thing";
}

function link({ text }: GoldDocument, pack: Pack): FoundNames {
  return findNames(readText(text, blocksOf(text)), pack.names, null);
}

function labelOf(pack: Pack, id: string): string {
  const index = pack.records.entities.find(id);
  return index < 0 ? id : pack.records.entities.get(index).label;
}

function print(tallies: readonly Tally[], shipped: boolean): void {
  const sum: Counts = { tp: 0, fp: 0, fn: 0 };
  for (const { counts } of tallies) {
    sum.tp += counts.tp;
    sum.fp += shipped ? counts.wrong : counts.fp;
    sum.fn += counts.fn;
  }
  const precision = sum.tp / Math.max(1, sum.tp + sum.fp);
  const recall = sum.tp / Math.max(1, sum.tp + sum.fn);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const round = (value: number) => Math.round(value * 10000) / 10000;
  console.log(`${tallies.length} documents: precision ${round(precision)}, recall ${round(recall)}, F1 ${round(f1)}`);
  if (shipped)
    console.log("(precision of the links on labelled spans; recall over the labels whose entity the pack holds)");
  console.log(JSON.stringify({ precision: round(precision), recall: round(recall), f1: round(f1), ...sum }));
}
