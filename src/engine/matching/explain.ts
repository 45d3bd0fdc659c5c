/** A match said in a sentence that a reader understands, and in full. */
import type { FoundMatch } from "../findings.ts";
import type { Relation } from "../reading.ts";
import type { Related } from "./relate.ts";
import { termsOfMatter, type WeighedInArticle } from "./same-matter.ts";
import { termsOfLikeness } from "./weigh.ts";
import { CLOSE_DAYS } from "./weights.ts";

/** Shares from which on it is said that something agrees. */
const MOST = 0.7;
const MANY = 0.4;
/** Support from which on it is said that the sentences around speak of the same: as of one that is nearly the same, next to it. */
const MUCH_SUPPORT = 4;

export function explain({ statement, relation, score, weighed, figures, reply }: Related): FoundMatch {
  const differences = figures.map(({ here, there }) => `here ${here}, there ${writeNumber(there)}`);
  const reasons = weighed === null ? [] : reasonsOf(weighed, relation);
  if (reply !== null) reasons.unshift(`${reply.how} a statement that says the same as the article`);
  return {
    statement,
    relation,
    score: Math.round(score * 1000) / 1000,
    why: {
      sentence: reasons.join(", "),
      terms: weighed === null ? { reply: Math.round(score * 1000) / 1000 } : termsOf(weighed, relation),
      differences,
    },
  };
}

/** The named weights that decided. */
function termsOf(weighed: WeighedInArticle, relation: Relation): Readonly<Record<string, number>> {
  return relation === "related" ? termsOfMatter(weighed) : termsOfLikeness(weighed.evidence);
}

function reasonsOf({ evidence, entities, days, matter }: WeighedInArticle, relation: Relation): string[] {
  const reasons: string[] = [];
  if (entities.speaker === "same") reasons.push("same speaker");
  if (entities.agree)
    reasons.push(entities.strange === 0 ? "same people and places" : "some of the same people and places");
  if (days.apart !== null) {
    if (days.apart === 0 && days.named) reasons.push("same day");
    else if (days.apart <= 7) reasons.push("same week");
    else if (days.apart <= CLOSE_DAYS.implied) reasons.push("same weeks");
    else reasons.push("another time");
  }
  if (evidence.sameNumbers > 0) reasons.push("same figure");
  if (evidence.claimCovered >= MOST || evidence.textCovered >= MOST) reasons.push("nearly the same words");
  else if (evidence.claimCovered >= MANY || evidence.textCovered >= MANY) reasons.push("many of the same words");
  else if (evidence.synonyms > 0) reasons.push("similar words");
  if (relation === "related" && matter.evidence.support >= MUCH_SUPPORT)
    reasons.push("sentences nearby speak of it too");
  return reasons.length > 0 ? reasons : ["similar words"];
}

/** 10000 → "10,000". */
function writeNumber(value: number): string {
  const [whole = "", fraction] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
