/** How much the dataset holds: the numbers of `npm run dataset` and of the pack's passport. */
import { type Dataset, ENTITY_KINDS } from "../../src/dataset/schema.ts";
import { poorlySourced } from "./check/sources.ts";

export type Counts = Readonly<Record<string, number>>;

export function countRecords(dataset: Dataset, faults: number, warnings: number): Counts {
  const kinds = ENTITY_KINDS.map((kind) => [kind, dataset.entities.filter((entity) => entity.kind === kind).length]);
  const statementSources = dataset.statements.flatMap(({ sources }) => sources);
  const factSources = dataset.entities.flatMap(({ facts = [] }) => facts.flatMap(({ sources }) => sources));
  return {
    entities: dataset.entities.length,
    ...Object.fromEntries(kinds),
    statements: dataset.statements.length,
    topics: dataset.topics.length,
    sources: new Set([...statementSources, ...factSources].map(({ url }) => url)).size,
    publishers: dataset.publishers.length,
    faults,
    warnings,
    statementSources: new Set(statementSources.map(({ url }) => url)).size,
    statementSourcesWithoutTitle: statementSources.filter(({ title }) => title === undefined).length,
    statementsOnOneSource: poorlySourced(dataset).length,
    replies: dataset.statements.reduce((sum, { replies = [] }) => sum + replies.length, 0),
    entitiesOfWikidata: dataset.entities.filter(({ id }) => id.startsWith("Q")).length,
    facts: dataset.entities.reduce((sum, { facts = [] }) => sum + facts.length, 0),
    factsLastSeen: dataset.entities.flatMap(({ facts = [] }) => facts).filter(({ seen }) => seen !== undefined).length,
  };
}

export function printCounts(counts: Counts, dataset: Dataset): void {
  for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(7)}  ${name}`);
  console.log("\nStatements by topic:");
  for (const topic of dataset.topics) {
    const count = dataset.statements.filter((statement) => statement.topic === topic.id).length;
    console.log(`${String(count).padStart(7)}  ${topic.id}`);
  }
}
