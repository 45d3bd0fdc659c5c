/** Which entities a claim is about, and how surely: those it names, those its neighbours name, those of the article. */
import { findIndexedEntity, NONE, type StatementIndex } from "../../pack/statement-index.ts";
import type { FoundClaim, FoundNames } from "../findings.ts";
import type { TextView } from "../text/text-view.ts";

export interface ClaimEntities {
  /** Named in the claim, its sentence's attribution included. */
  readonly own: ReadonlySet<number>;
  /** Named in the sentences just before it: what "he" and "the pair" stand for. */
  readonly near: ReadonlySet<number>;
  /** Speaker and everyone on the trail. */
  readonly speakers: ReadonlySet<number>;
}

export interface ArticleEntities {
  readonly all: ReadonlySet<number>;
  of(claim: FoundClaim): ClaimEntities;
}

/** Sentences before a claim that its pronouns can mean. */
const SENTENCES_BEFORE = 2;

export function readEntities({ mentions }: FoundNames, { sentences }: TextView): ArticleEntities {
  const between = (from: number, to: number): number[] =>
    mentions.filter(({ start }) => start >= from && start < to).map(({ entity }) => entity);
  return {
    all: new Set(mentions.map(({ entity }) => entity)),
    of(claim) {
      const sentence = sentences[claim.sentence];
      const before = sentences[Math.max(0, claim.sentence - SENTENCES_BEFORE)];
      const speakers = new Set<number>();
      for (const source of [claim.speaker, ...claim.trail]) {
        if (source !== null && source.entity !== null) speakers.add(source.entity);
      }
      return {
        own: new Set([...between(claim.start, claim.end), ...speakers]),
        near: new Set(between(before?.start ?? claim.start, sentence?.end ?? claim.end)),
        speakers,
      };
    },
  };
}

/** How much of what a statement is about the claim, its neighbours and the article name; each 0 … 1 by what the entities tell. */
export interface EntityEvidence {
  /** Of the statement's entities: those of the claim count whole, those near it and in the article in part. */
  readonly covered: number;
  /** Of the statement's entities: those that the article never names. */
  readonly strange: number;
  /** Of the claim's own entities: those that the statement does not name. */
  readonly unanswered: number;
  /** Whether any entity of the claim or its neighbours is shared, the statement's speaker among them. */
  readonly agree: boolean;
  readonly speaker: "same" | "other" | "unknown";
  /** The statement's speaker is an entity that the article never names. */
  readonly absentSpeaker: boolean;
}

/** What an entity counts that is named near the claim, and one named elsewhere in the article. */
const NEAR_SHARE = 0.7;
const ARTICLE_SHARE = 0.3;
/** What an entity tells that no statement names. */
const UNKNOWN_ENTITY = 3;

export function weighEntities(
  statement: number,
  { own, near, speakers }: ClaimEntities,
  { all }: ArticleEntities,
  index: StatementIndex,
): EntityEvidence {
  const { at, items } = index.about;
  const speaker = index.speaker[statement] as number;
  const via = index.via[statement] as number;
  const named = new Set([...items.subarray(at[statement], at[statement + 1]), speaker, via]);
  let mass = 0;
  let covered = 0;
  let strange = 0;
  let agree = false;
  for (let i = at[statement] as number; i < (at[statement + 1] as number); i++) {
    const entity = items[i] as number;
    const idf = tells(entity, index);
    mass += idf;
    if (own.has(entity)) covered += idf;
    else if (near.has(entity)) covered += idf * NEAR_SHARE;
    else if (all.has(entity)) covered += idf * ARTICLE_SHARE;
    else strange += idf;
    // A claim that names nobody speaks of whom the article names.
    agree ||= own.has(entity) || near.has(entity) || (own.size === 0 && all.has(entity));
  }
  for (const actor of [speaker, via]) agree ||= own.has(actor) || near.has(actor);
  let ownMass = 0;
  let unanswered = 0;
  for (const entity of own) {
    const idf = tells(entity, index);
    ownMass += idf;
    if (!named.has(entity)) unanswered += idf;
  }
  return {
    covered: mass > 0 ? covered / mass : 0,
    strange: mass > 0 ? strange / mass : 0,
    unanswered: ownMass > 0 ? unanswered / ownMass : 0,
    agree,
    speaker: speakers.has(speaker) || speakers.has(via) ? "same" : speakers.size > 0 ? "other" : "unknown",
    absentSpeaker: speaker !== NONE && !all.has(speaker) && !all.has(via),
  };
}

function tells(entity: number, index: StatementIndex): number {
  const position = findIndexedEntity(index, entity);
  return position < 0 ? UNKNOWN_ENTITY : (index.entityIdf[position] as number);
}
