/** Writes a dataset back as people review it: one record a line, sorted by id, fields in the schema's order. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Dataset, ENTITY_KINDS, Entity, Publisher, Statement, Topic } from "../../src/dataset/schema.ts";

type Entries = Readonly<Record<string, unknown>>;

/** Every file's text by its path in the folder; the passport is not among them, it is written by hand. */
export function formatDataset(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set("publishers.jsonl", formatRecords(dataset.publishers, Publisher.entries));
  files.set("topics.jsonl", formatRecords(dataset.topics, Topic.entries));
  for (const kind of ENTITY_KINDS) {
    const entities = dataset.entities.filter((entity) => entity.kind === kind);
    files.set(`entities/${kind}.jsonl`, formatRecords(entities, Entity.entries));
  }
  for (const topic of [...new Set(dataset.statements.map((statement) => statement.topic))].sort()) {
    const statements = dataset.statements.filter((statement) => statement.topic === topic);
    files.set(`statements/${topic}.jsonl`, formatRecords(statements, Statement.entries));
  }
  return files;
}

export function writeDataset(folder: string, dataset: Dataset): void {
  for (const [file, text] of formatDataset(dataset)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function formatRecords(records: readonly { readonly id: string }[], entries: Entries): string {
  return [...records]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((record) => `${JSON.stringify(inSchemaOrder(record, entries))}\n`)
    .join("");
}

/** Fields the schema does not know (a statement's topic) are left out; empty lists are absent lists. */
function inSchemaOrder(record: object, entries: Entries): object {
  const fields = record as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(entries)
      .map((key) => [key, fields[key]] as const)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
