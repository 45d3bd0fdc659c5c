/** A candidate's evidence, put together from words, entities, speaker and time, and its score. */
import type { StatementIndex } from "../../pack/statement-index.ts";
import type { Figure } from "../reading.ts";
import { type ClaimDays, type DayEvidence, weighDays } from "./claim-days.ts";
import { compareFigures, type FigureDifference } from "./compare-figures.ts";
import type { Candidate } from "./retrieve.ts";
import { type AssertionEvidence, weighAssertion } from "./same-matter.ts";
import { type ArticleEntities, type ClaimEntities, type EntityEvidence, weighEntities } from "./surroundings.ts";
import type { ClaimWords, WordEvidence } from "./weigh-words.ts";
import { CLOSE_DAYS, calibrate, type Evidence, type EvidenceName, FAR_DAYS, WEIGHTS } from "./weights.ts";

/** Everything known of one claim. */
export interface ReadClaim {
  readonly words: ClaimWords;
  readonly entities: ClaimEntities;
  readonly article: ArticleEntities;
  readonly days: ClaimDays;
  readonly figures: readonly Figure[];
}

export interface Weighed {
  readonly statement: number;
  /** 0 … 1 */
  readonly score: number;
  readonly raw: number;
  readonly evidence: Evidence;
  readonly words: WordEvidence;
  readonly entities: EntityEvidence;
  readonly days: DayEvidence;
  readonly figures: readonly FigureDifference[];
  readonly assertion: AssertionEvidence;
}

/** Null where both name entities and share none: entities must agree before words count. */
export function weigh({ statement, score }: Candidate, claim: ReadClaim, index: StatementIndex): Weighed | null {
  const entities = weighEntities(statement, claim.entities, claim.article, index);
  const linked = (index.about.at[statement] as number) < (index.about.at[statement + 1] as number);
  if (!entities.agree && linked && entities.speaker !== "same") return null;
  const words = claim.words.weigh(statement, index);
  const days = weighDays({ from: index.from[statement] as number, to: index.to[statement] as number }, claim.days);
  const figures = compareFigures(claim.figures, statement, index);
  const kind = days.named ? "named" : "implied";
  const evidence: Evidence = {
    base: 1,
    found: Math.sqrt(score / index.unknownIdf),
    claimCovered: words.claimCovered,
    textCovered: words.textCovered,
    headlineCovered: words.headlineCovered,
    synonyms: words.synonyms,
    namesCovered: words.namesCovered,
    contentCovered: words.contentCovered,
    textNames: words.textNames,
    textContent: words.textContent,
    strangeNames: words.strangeNames,
    both: Math.sqrt(words.claimCovered * Math.max(words.textCovered, words.headlineCovered)),
    tagsCovered: words.tagsCovered,
    authorFound: words.authorFound,
    rarest: words.rarest,
    shared: Math.sqrt(words.shared),
    sharedContent: Math.sqrt(words.sharedContent),
    contentBoth: words.contentBoth,
    sameNumbers: words.sameNumbers,
    otherNumbers: words.otherNumbers,
    otherFigures: Math.min(1, figures.length),
    entities: linked ? entities.covered : 0,
    strangers: linked ? entities.strange : 0,
    unanswered: linked ? entities.unanswered : 0,
    sameSpeaker: entities.speaker === "same" ? 1 : 0,
    otherSpeaker: entities.speaker === "other" ? 1 : 0,
    absentSpeaker: entities.absentSpeaker ? 1 : 0,
    sameTime: days.apart !== null && days.apart <= CLOSE_DAYS[kind] ? 1 : 0,
    otherTime: days.apart !== null && days.apart > FAR_DAYS[kind] ? 1 : 0,
    ahead: 0,
  };
  let raw = 0;
  for (const name of NAMES) raw += WEIGHTS[name] * evidence[name];
  const assertion = weighAssertion(claim.words.query.assertion, statement, index);
  return { statement, score: calibrate(raw), raw, evidence, words, entities, days, figures, assertion };
}

const NAMES = Object.keys(WEIGHTS) as EvidenceName[];

/** The named weights that sum to the raw score, without those that add nothing, to three places. */
export function termsOfLikeness(evidence: Evidence): Readonly<Record<string, number>> {
  const terms: Record<string, number> = {};
  for (const name of NAMES) {
    const value = Math.round(WEIGHTS[name] * evidence[name] * 1000) / 1000;
    if (value !== 0) terms[name] = value;
  }
  return terms;
}
