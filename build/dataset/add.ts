/**
 * Merges a draft into a dataset. A draft is JSON Lines, each line one record with a field `record` that says which:
 * "entity", "publisher", "topic" or "statement". What exists is united: lists by value, other fields only where absent.
 */
import * as v from "valibot";
import { type Dataset, Entity, Publisher, Statement, Topic } from "../../src/dataset/schema.ts";
import { type Fault, type Place, parseJson, schemaFaults } from "./read.ts";

export interface Added {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
  /** "entity Q159: merged", one a record of the draft. */
  readonly log: readonly string[];
  /** The line of the draft that each new or merged record comes from. */
  readonly places: ReadonlyMap<object, Place>;
}

const SCHEMAS = { entity: Entity, publisher: Publisher, topic: Topic, statement: Statement } as const;
type RecordName = keyof typeof SCHEMAS;

/** Returns the merged dataset, or, where any line is faulty, the faults and the dataset as it was. `file` is for messages. */
export function addDraft(dataset: Dataset, draft: string, file: string): Added {
  const faults: Fault[] = [];
  const log: string[] = [];
  const places = new Map<object, Place>();
  const lists: Record<RecordName, Map<string, { readonly id: string }>> = {
    entity: byId(dataset.entities),
    publisher: byId(dataset.publishers),
    topic: byId(dataset.topics),
    statement: byId(dataset.statements),
  };
  draft.split("\n").forEach((text, index) => {
    if (text.trim() === "") return;
    const place = { file, line: index + 1 };
    const parsed = parseJson(text) as { record?: string } | undefined;
    const name = parsed?.record as RecordName | undefined;
    if (parsed === undefined || name === undefined || !(name in SCHEMAS)) {
      const message = 'must be one JSON object with "record": "entity", "publisher", "topic" or "statement"';
      faults.push({ ...place, field: parsed === undefined ? "" : "record", message });
      return;
    }
    const { record: _, ...fields } = parsed;
    const result = v.safeParse(SCHEMAS[name], fields);
    if (!result.success) {
      faults.push(...schemaFaults(result.issues, place));
      return;
    }
    const record = result.output;
    const list = lists[name];
    const old = list.get(record.id);
    if (name === "entity" && old !== undefined && (old as Entity).kind !== (record as Entity).kind) {
      faults.push({
        ...place,
        field: "kind",
        message: `is "${(record as Entity).kind}", but ${record.id} is there as "${(old as Entity).kind}"`,
      });
      return;
    }
    log.push(`${name} ${record.id}: ${old === undefined ? "added" : "merged"}`);
    // A statement is one fact: the draft's text, date and sources replace the old ones as a whole.
    const united = old === undefined || name === "statement" ? record : unite(old, record);
    const merged = name === "statement" ? { ...united, topic: topicOf(record.id) } : united;
    list.set(record.id, merged);
    places.set(merged, place);
  });
  if (faults.length > 0) return { dataset, faults, log: [], places };
  return {
    dataset: {
      passport: dataset.passport,
      entities: [...lists.entity.values()] as Entity[],
      publishers: [...lists.publisher.values()] as Publisher[],
      topics: [...lists.topic.values()] as Topic[],
      statements: [...lists.statement.values()] as (Statement & { topic: string })[],
    },
    faults,
    log,
    places,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function topicOf(statementId: string): string {
  return statementId.slice(0, statementId.indexOf("/"));
}

/** Lists are united by value, `coordinates` aside; a field that is there already stays as it is. */
function unite<T extends object>(old: T, draft: T): T {
  const merged = { ...draft, ...old } as Record<string, unknown>;
  for (const [key, value] of Object.entries(draft)) {
    const before = merged[key];
    if (key !== "coordinates" && Array.isArray(before) && Array.isArray(value)) {
      const seen = new Set(before.map((item) => JSON.stringify(item)));
      merged[key] = [...before, ...value.filter((item) => !seen.has(JSON.stringify(item)))];
    }
  }
  return merged as T;
}
