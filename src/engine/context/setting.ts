/** How much of what a statement is about an article names. */
import { findIndexedEntity, type StatementIndex } from "../../pack/statement-index.ts";

/** 0 … 1, entities weighed by what they tell; 0 for a statement about nothing. */
export function settingShare(statement: number, entities: ReadonlySet<number>, index: StatementIndex): number {
  const { at, items } = index.about;
  let whole = 0;
  let named = 0;
  for (let i = at[statement] as number; i < (at[statement + 1] as number); i++) {
    const entity = items[i] as number;
    const position = findIndexedEntity(index, entity);
    const idf = position < 0 ? 0 : (index.entityIdf[position] as number);
    whole += idf;
    if (entities.has(entity)) named += idf;
  }
  return whole > 0 ? named / whole : 0;
}
