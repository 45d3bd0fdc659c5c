/** What is merely *related* to a claim is worth showing only where the article belongs to its story. */
import type { StatementIndex } from "../../pack/statement-index.ts";
import type { FoundMatch, FoundTopic } from "../findings.ts";

export function keepRelated(
  matches: readonly (readonly FoundMatch[])[],
  topics: readonly FoundTopic[],
  index: StatementIndex,
): readonly (readonly FoundMatch[])[] {
  const belongsTo = new Set(topics.map(({ topic }) => topic));
  return matches.map((list) =>
    list.filter(({ relation, statement }) => relation !== "related" || belongsTo.has(index.topic[statement] as number)),
  );
}
