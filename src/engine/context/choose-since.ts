/** "Since this article": the few statements later than it that matter most, direct updates of its claims first chosen. */
import type { StatementIndex } from "../../pack/statement-index.ts";
import type { FoundMatch, FoundTopic } from "../findings.ts";
import { daySpan } from "./days.ts";
import { placeSpan } from "./place-date.ts";

export interface FoundSince {
  readonly statement: number;
  readonly why: string;
}

const SINCE_KEPT = 8;
/** Updates of claims leave room for what became of the story as a whole. */
const UPDATES_KEPT = 4;

/** Oldest first; empty where the article has no date. `date`: "YYYY-MM-DD" or null. */
export function chooseSince(
  matches: readonly (readonly FoundMatch[])[],
  topics: readonly FoundTopic[],
  index: StatementIndex,
  date: string | null,
): readonly FoundSince[] {
  const article = date === null ? null : daySpan(date);
  if (article === null) return [];
  const isSince = (statement: number) =>
    placeSpan({ from: index.from[statement] as number, to: index.to[statement] as number }, article) === "since";
  const chosen = new Map<number, string>();
  const take = (statement: number, why: string, limit: number) => {
    if (chosen.size < limit && isSince(statement) && !chosen.has(statement)) chosen.set(statement, why);
  };
  const direct = matches.flat().sort((a, b) => b.score - a.score || a.statement - b.statement);
  for (const { statement, relation } of direct) {
    const why = DIRECT[relation];
    if (why !== null) take(statement, why, UPDATES_KEPT);
  }
  for (const { background } of topics.slice(0, 1)) {
    for (const statement of background) take(statement, "about the article's main topic", SINCE_KEPT);
  }
  return [...chosen]
    .map(([statement, why]) => ({ statement, why }))
    .sort(
      (a, b) => (index.from[a.statement] as number) - (index.from[b.statement] as number) || a.statement - b.statement,
    );
}

const DIRECT = {
  updates: "updates a claim of this article",
  contradicts: "contradicts a claim of this article",
  same: "says the same as a claim of this article",
  related: null,
} as const;
