/**
 * What the engine's steps hand to one another, before ids are written out: entities and statements are numbers here, their
 * positions in the pack (both sorted by id), because the records that hold ids are read only when something is shown.
 */
import type { Claim, ClaimSource, DateMention, MatchWhy, Relation, UnlinkedName } from "./reading.ts";

export interface FoundMention {
  readonly start: number;
  readonly end: number;
  /** Position of the entity in the pack. */
  readonly entity: number;
  readonly rule: string;
  readonly alias: string;
  readonly score: number;
  readonly candidates: readonly FoundCandidate[];
}

export interface FoundCandidate {
  readonly entity: number;
  readonly score: number;
  readonly terms: Readonly<Record<string, number>>;
}

export interface FoundNames {
  readonly mentions: readonly FoundMention[];
  readonly unlinked: readonly UnlinkedName[];
}

export interface FoundSource extends Omit<ClaimSource, "entity"> {
  readonly entity: number | null;
}

export interface FoundClaim extends Omit<Claim, "speaker" | "trail" | "matches"> {
  readonly speaker: FoundSource | null;
  readonly trail: readonly FoundSource[];
  /** Whoever says it, denies it: "dismissed the reports as rumours". */
  readonly denied: boolean;
  /** The dates of the sentence before, in the same paragraph. */
  readonly datesBefore: readonly DateMention[];
  /** Index into `TextView.sentences` of the sentence it stands in. */
  readonly sentence: number;
}

export interface FoundMatch {
  /** Position of the statement in the pack. */
  readonly statement: number;
  readonly relation: Relation;
  readonly score: number;
  readonly why: MatchWhy;
}

export interface FoundTopic {
  readonly topic: number;
  readonly score: number;
  readonly why: string;
  /** Positions of statements worth showing as background, best first. */
  readonly background: readonly number[];
}
