/**
 * The statements of a topic worth showing to an article of it, best first, spread over the story: half of them from before
 * the article and half from since, where it has a date. Only those about somebody or something the article names: a story of
 * two lands holds much that an article on one of them is no part of. `shown`: what stands beside a claim already.
 */
import { StatementFlag, type StatementIndex } from "../../pack/statement-index.ts";
import type { DaySpan } from "./days.ts";
import { importance } from "./importance.ts";
import { pickApart, type WeighedStatement } from "./pick-apart.ts";
import { placeSpan } from "./place-date.ts";
import { settingShare } from "./setting.ts";

/** Before and since together; what a card can show without becoming a book. */
const BACKGROUND_KEPT = 12;
/** Of a long topic only the latest are weighed. */
const STATEMENTS_WEIGHED = 1000;

export function chooseBackground(
  topic: number,
  entities: ReadonlySet<number>,
  terms: ReadonlySet<number>,
  index: StatementIndex,
  article: DaySpan | null,
  shown: ReadonlySet<number>,
): readonly number[] {
  const isSince = (statement: number) =>
    article !== null &&
    placeSpan({ from: index.from[statement] as number, to: index.to[statement] as number }, article) === "since";
  const { at, items } = index.topicStatements;
  const end = at[topic + 1] as number;
  const first = Math.max(at[topic] as number, end - STATEMENTS_WEIGHED);
  const weighed = [...items.subarray(first, end)]
    .filter((statement) => !shown.has(statement) && settingShare(statement, entities, index) > 0)
    .map((statement) => ({
      statement,
      weight: importance(statement, entities, terms, index),
    }));
  const younger = weighed.filter(({ statement }) => isSince(statement));
  const older = weighed.filter(({ statement }) => !isSince(statement));
  const half = BACKGROUND_KEPT / 2;
  return [
    ...pickApart(younger, Math.max(half, BACKGROUND_KEPT - older.length), index),
    ...pickApart(withDenials(older, index), Math.max(half, BACKGROUND_KEPT - younger.length), index),
  ];
}

/** What denied something before the article was written is the side it may not tell. */
function withDenials(weighed: readonly WeighedStatement[], { flags }: StatementIndex): readonly WeighedStatement[] {
  return weighed.map((one) =>
    ((flags[one.statement] as number) & StatementFlag.denial) === 0
      ? one
      : { ...one, weight: one.weight + DENIAL_BONUS },
  );
}

/** As much as being set in the article. */
const DENIAL_BONUS = 1;
