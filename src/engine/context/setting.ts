/** How much of what a statement is about an article names. */
import { findIndexedEntity, type StatementIndex } from "../../pack/statement-index.ts";
import type { DaySpan } from "./days.ts";

/**
 * 0 … 1, entities weighed by what they tell; 0 for a statement about nothing. An article tells of an event more often than
 * it names it: one that it does not name counts for nothing where the statement is of the `article`'s own time.
 */
export function settingShare(
  statement: number,
  entities: ReadonlySet<number>,
  index: StatementIndex,
  article: DaySpan | null = null,
): number {
  const { at, items } = index.about;
  const mayTell = article !== null && isOfItsTime(statement, article, index);
  let whole = 0;
  let named = 0;
  for (let i = at[statement] as number; i < (at[statement + 1] as number); i++) {
    const entity = items[i] as number;
    const position = findIndexedEntity(index, entity);
    if (position < 0) continue;
    const isNamed = entities.has(entity);
    if (!isNamed && mayTell && index.entityTold[position] === 1) continue;
    const idf = index.entityIdf[position] as number;
    whole += idf;
    if (isNamed) named += idf;
  }
  return whole > 0 ? named / whole : 0;
}

const DAYS_OF_ITS_TIME = 92;

function isOfItsTime(statement: number, article: DaySpan, { from, to }: StatementIndex): boolean {
  return (
    (from[statement] as number) <= article.to + DAYS_OF_ITS_TIME &&
    (to[statement] as number) >= article.from - DAYS_OF_ITS_TIME
  );
}
