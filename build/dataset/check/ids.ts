/** Every id is given once, and every id that is named exists. */
import type { Dataset, Source } from "../../../src/dataset/schema.ts";
import type { Finding } from "./check.ts";

export function checkIds(dataset: Dataset): readonly Finding[] {
  const findings: Finding[] = [];
  const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (const record of records) {
      if (seen.has(record.id)) findings.push({ record, field: "id", message: `"${record.id}" stands twice` });
      seen.add(record.id);
    }
    return seen;
  };
  const entities = ids(dataset.entities);
  const publishers = ids(dataset.publishers);
  const statements = ids(dataset.statements);
  const topics = ids(dataset.topics);
  const expect = (known: ReadonlySet<string>, what: string, record: object, field: string, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) findings.push({ record, field, message: `there is no ${what} "${id}"` });
  };
  const expectSources = (record: object, field: string, sources: readonly Source[]) => {
    sources.forEach((source, i) => {
      expect(publishers, "publisher", record, `${field}.${i}.publisher`, source.publisher);
    });
  };
  for (const entity of dataset.entities) {
    entity.related?.forEach((id, i) => {
      expect(entities, "entity", entity, `related.${i}`, id);
    });
    entity.facts?.forEach((fact, i) => {
      if ("of" in fact) expect(entities, "entity", entity, `facts.${i}.of`, fact.of);
      expectSources(entity, `facts.${i}.sources`, fact.sources);
    });
  }
  for (const topic of dataset.topics) {
    topic.entities.forEach((id, i) => {
      expect(entities, "entity", topic, `entities.${i}`, id);
    });
  }
  for (const statement of dataset.statements) {
    expect(topics, "topic", statement, "id", statement.topic);
    expect(entities, "entity", statement, "speaker.entity", statement.speaker?.entity);
    expect(entities, "entity", statement, "speaker.via", statement.speaker?.via);
    statement.about.forEach((id, i) => {
      expect(entities, "entity", statement, `about.${i}`, id);
    });
    statement.replies?.forEach(({ to }, i) => {
      expect(statements, "statement", statement, `replies.${i}.to`, to);
      if (to === statement.id)
        findings.push({ record: statement, field: `replies.${i}.to`, message: "is the statement itself" });
    });
    expectSources(statement, "sources", statement.sources);
  }
  return findings;
}
