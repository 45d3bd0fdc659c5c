/**
 * Merges a draft into a dataset. A draft is JSON Lines, each line one record of `src/dataset/schema.ts` with one field more,
 * `record`, that says which it is:
 *
 *   {"record":"publisher","id":"the-guardian","name":"The Guardian","domain":"theguardian.com","kind":"newspaper"}
 *   {"record":"entity","id":"x-some-treaty","kind":"thing","label":"Some Treaty","description":"Treaty of 2024"}
 *   {"record":"statement","id":"some-topic/2024-06-19-treaty-signed","date":"2024-06-19","kind":"treaty", …}
 *
 * A statement's topic is the part of its id before "/". Entities, publishers and topics that exist are united with the draft's
 * (see unite.ts); a statement is one fact and is replaced as a whole. One faulty line refuses the whole draft.
 */
import * as v from "valibot";
import { type Dataset, Entity, Publisher, Statement, Topic } from "../../src/dataset/schema.ts";
import { type Fault, type Place, parseJson, schemaFaults } from "./read.ts";
import { uniteRecords } from "./unite.ts";

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
    const united = old === undefined || name === "statement" ? record : uniteRecords(old, record);
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
