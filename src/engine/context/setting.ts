/** How much of what a statement is about an article names. */
import { findIndexedEntity, type StatementIndex } from "../../pack/statement-index.ts";

/** 0 … 1, entities weighed by what they tell; 0 for a statement about nothing. `isTold`: left out where it is not named. */
export function settingShare(
  statement: number,
  entities: ReadonlySet<number>,
  index: StatementIndex,
  isTold: (entity: number) => boolean = () => false,
): number {
  const { at, items } = index.about;
  let whole = 0;
  let named = 0;
  for (let i = at[statement] as number; i < (at[statement + 1] as number); i++) {
    const entity = items[i] as number;
    const isNamed = entities.has(entity);
    if (!isNamed && isTold(entity)) continue;
    const position = findIndexedEntity(index, entity);
    const idf = position < 0 ? 0 : (index.entityIdf[position] as number);
    whole += idf;
    if (isNamed) named += idf;
  }
  return whole > 0 ? named / whole : 0;
}
