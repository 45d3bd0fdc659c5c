/** Records that nothing leads to, and topics too thin to be of use. */
import type { Dataset } from "../../../src/dataset/schema.ts";
import type { Finding } from "./check.ts";

/** Fewer statements than this tell no story. From the dataset's plan. */
const TOPIC_STATEMENTS = 20;

export function checkOrphans(dataset: Dataset): readonly Finding[] {
  const findings: Finding[] = [];
  const used = new Set<string>();
  for (const { sources } of dataset.statements) for (const { publisher } of sources) used.add(publisher);
  for (const { facts = [] } of dataset.entities) {
    for (const { sources } of facts) for (const { publisher } of sources) used.add(publisher);
  }
  for (const publisher of dataset.publishers) {
    if (!used.has(publisher.id))
      findings.push({
        record: publisher,
        field: "id",
        message: "no record has a source from this publisher",
        warning: true,
      });
  }
  const counts = new Map<string, number>();
  for (const { topic } of dataset.statements) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  for (const topic of dataset.topics) {
    const count = counts.get(topic.id) ?? 0;
    if (count === 0) findings.push({ record: topic, field: "id", message: "has no statements" });
    else if (count < TOPIC_STATEMENTS) {
      findings.push({
        record: topic,
        field: "id",
        message: `has ${count} statements, fewer than ${TOPIC_STATEMENTS}`,
        warning: true,
      });
    }
  }
  return findings;
}
