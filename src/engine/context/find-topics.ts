/**
 * Which stories of the dataset an article belongs to. A story's names alone do not tell: an article on Russia at war shares
 * Russia, Putin and "missiles" with a story on Russia and North Korea. So it is asked how many of the story's statements
 * the article could be the setting of, all they are about being named in it; the story's own words must be there too.
 */
import type { NameIndex } from "../../pack/name-index.ts";
import type { Lists, StatementIndex } from "../../pack/statement-index.ts";
import type { FoundMatch, FoundNames, FoundTopic } from "../findings.ts";
import { termsIn } from "../matching/claim-query.ts";
import type { TextView } from "../text/text-view.ts";
import { chooseBackground } from "./choose-background.ts";
import { daySpan } from "./days.ts";
import { settingShare } from "./setting.ts";
import { isEvent, mayTell } from "./told-events.ts";

/** The least score of a topic that is shown. */
const LEAST_SCORE = 0.5;
/** Enough for a full score: so many of the topic's names and words, and such a share of its statements set in the article. */
const ENTITIES_ENOUGH = 2;
const WORDS_ENOUGH = 3;
const STATEMENTS_ENOUGH = 0.12;
/** A statement is set in the article where the article names this share of what it is about. */
const SET_IN_ARTICLE = 0.75;
/** Of a long topic not every statement is asked; the cost stays the same. */
const STATEMENTS_ASKED = 300;
/** Where a claim is the same as a statement of the topic, the article belongs to it without more ado. */
const SAME_SCORE = 0.6;

/** So many claims of the article resemble statements of the topic, and its words are there: it belongs to it as well. */
const RELATED_ENOUGH = 3;

/** The topics of the article, best first. `date`: the article's day ("YYYY-MM-DD") or null. */
export function findTopics(
  view: TextView,
  { mentions }: FoundNames,
  matches: readonly (readonly FoundMatch[])[],
  index: StatementIndex,
  names: NameIndex,
  date: string | null,
): readonly FoundTopic[] {
  const isAnEvent = isEvent(names);
  const article = date === null ? null : daySpan(date);
  const entities = new Set(mentions.map(({ entity }) => entity));
  const terms = termsIn(view, index);
  const shown = new Set(matches.flatMap((list) => list.map(({ statement }) => statement)));
  const same = new Set(
    matches
      .flat()
      .filter(({ relation }) => relation === "same")
      .map(({ statement }) => index.topic[statement]),
  );
  const related = new Map<number, number>();
  for (const list of matches) {
    const stories = new Set(list.map(({ statement }) => index.topic[statement] as number));
    for (const topic of stories) related.set(topic, (related.get(topic) ?? 0) + 1);
  }
  const topics: FoundTopic[] = [];
  for (let topic = 0; topic < index.topicCount; topic++) {
    const named = countShared(index.topicEntities, topic, entities);
    if (named === 0) continue;
    const words = countShared(index.topicTerms, topic, terms);
    const wordsAsked = Math.min(WORDS_ENOUGH, listLength(index.topicTerms, topic));
    const claims = related.get(topic) ?? 0;
    const score = Math.max(
      upTo(named, ENTITIES_ENOUGH) * (wordsAsked === 0 ? 1 : upTo(words, wordsAsked)) * setting(topic, words),
      same.has(topic) ? SAME_SCORE : 0,
      words >= WORDS_ENOUGH && claims >= RELATED_ENOUGH ? SAME_SCORE : 0,
    );
    if (score < LEAST_SCORE) continue;
    topics.push({
      topic,
      score: Math.round(score * 1000) / 1000,
      why: `${counted(named, "name")} and ${counted(words, "word")} of this story stand in the article${near(claims)}`,
      background: chooseBackground(topic, entities, terms, index, article, shown),
    });
  }
  return topics.sort((a, b) => b.score - a.score || a.topic - b.topic);

  function setting(topic: number, words: number): number {
    const { at, items } = index.topicStatements;
    const first = at[topic] as number;
    const count = (at[topic + 1] as number) - first;
    const step = Math.max(1, Math.ceil(count / STATEMENTS_ASKED));
    let asked = 0;
    let set = 0;
    for (let i = 0; i < count; i += step) {
      asked++;
      const statement = items[first + i] as number;
      const isTold = mayTell(statement, words, article, index) ? isAnEvent : undefined;
      if (settingShare(statement, entities, index, isTold) >= SET_IN_ARTICLE) set++;
    }
    return asked === 0 ? 0 : upTo(set / asked, STATEMENTS_ENOUGH);
  }
}

function countShared({ at, items }: Lists, list: number, wanted: ReadonlySet<number>): number {
  let shared = 0;
  for (let i = at[list] as number; i < (at[list + 1] as number); i++) if (wanted.has(items[i] as number)) shared++;
  return shared;
}

function listLength({ at }: Lists, list: number): number {
  return (at[list + 1] as number) - (at[list] as number);
}

function upTo(value: number, enough: number): number {
  return Math.min(1, value / enough);
}

function near(claims: number): string {
  return claims === 0 ? "" : `, ${counted(claims, "claim")} ${claims === 1 ? "is" : "are"} near its statements`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
