/** The statements of a topic worth showing to an article of it, best first, no two of them answering one another. */
import type { StatementIndex } from "../../pack/statement-index.ts";
import { importance } from "./importance.ts";
import { pickApart } from "./pick-apart.ts";

/** Before and since together; what a card can show without becoming a book. */
const BACKGROUND_KEPT = 12;
/** Of a long topic only the latest are weighed. */
const STATEMENTS_WEIGHED = 1000;

export function chooseBackground(
  topic: number,
  entities: ReadonlySet<number>,
  terms: ReadonlySet<number>,
  index: StatementIndex,
): readonly number[] {
  const { at, items } = index.topicStatements;
  const end = at[topic + 1] as number;
  const first = Math.max(at[topic] as number, end - STATEMENTS_WEIGHED);
  const weighed = Array.from(items.subarray(first, end), (statement) => ({
    statement,
    weight: importance(statement, entities, terms, index),
  }));
  return pickApart(weighed, BACKGROUND_KEPT, index);
}
