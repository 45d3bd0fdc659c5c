/**
 * How much a statement matters to an article of its topic: it speaks of what the article names, in the article's words,
 * and others have answered it. No clock and no taste in it: the dataset's own replies say what moved the story.
 */
import { FIELDS, type StatementIndex } from "../../pack/statement-index.ts";
import { settingShare } from "./setting.ts";

/** What each counts; a statement set in the article, in its words, with four replies or more has all of them. */
const WEIGHTS = { setting: 1, words: 1, replies: 1.2 } as const;
const REPLIES_ENOUGH = 4;

export function importance(
  statement: number,
  entities: ReadonlySet<number>,
  terms: ReadonlySet<number>,
  index: StatementIndex,
): number {
  const replies = listLength(index.repliedBy.at, statement) + listLength(index.replies.at, statement) / 2;
  return (
    WEIGHTS.setting * settingShare(statement, entities, index) +
    WEIGHTS.words * wordShare(statement, terms, index) +
    WEIGHTS.replies * Math.min(1, replies / REPLIES_ENOUGH)
  );
}

function wordShare(statement: number, terms: ReadonlySet<number>, index: StatementIndex): number {
  const field = statement * FIELDS.length + FIELDS.indexOf("text");
  const { at, items } = index.docs;
  let whole = 0;
  let found = 0;
  for (let i = at[field] as number; i < (at[field + 1] as number); i++) {
    const idf = index.termIdf[items[i] as number] as number;
    whole += idf;
    if (terms.has(items[i] as number)) found += idf;
  }
  return whole > 0 ? found / whole : 0;
}

function listLength(at: Uint32Array, list: number): number {
  return (at[list + 1] as number) - (at[list] as number);
}
