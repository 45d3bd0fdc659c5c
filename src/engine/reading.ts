/**
 * What the engine answers: one Reading for one Article and one pack. Plain JSON (no Map, no undefined in arrays), because
 * Chrome serialises messages as JSON. Lists are in text order unless a field says otherwise. Offsets: see `Article.text`.
 */
import type { Article } from "./article.ts";

export interface Reading {
  /** The article without its blocks. */
  readonly article: Omit<Article, "blocks">;
  readonly mentions: readonly Mention[];
  /** Names found that the pack knows nothing about: "without context". */
  readonly unlinked: readonly UnlinkedName[];
  readonly claims: readonly Claim[];
  /** Every entity that a mention, a speaker or a statement here refers to. */
  readonly entities: readonly EntityContext[];
  /** Every statement that a match, `since` or a topic here refers to, oldest first. */
  readonly statements: readonly StatementContext[];
  readonly publishers: readonly PublisherContext[];
  readonly topics: readonly TopicContext[];
  /** Ids of the statements dated after the article that matter most to it, oldest first. */
  readonly since: readonly SinceItem[];
  readonly pack: PackPassport;
}

/** A span linked to an entity. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Entity id. */
  readonly entity: string;
  readonly why: MentionWhy;
}

export interface MentionWhy {
  /** How the surface was tied to an entity: "full name", "surname after full name", "acronym", "office on that day" … */
  readonly rule: string;
  /** The alias that was found, as the pack spells it, normalized. */
  readonly alias: string;
  readonly score: number;
  /** The readings weighed, best first; the first is the mention's entity. At most five. */
  readonly candidates: readonly WeighedCandidate[];
}

export interface WeighedCandidate {
  readonly entity: string;
  readonly score: number;
  /** The named weights that sum to the score. */
  readonly terms: Readonly<Record<string, number>>;
}

export interface UnlinkedName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "person" | "organization" | "place" | "unknown";
  /** Why it was not linked: "not in the pack", "two readings too close", "part of a longer unknown name" … */
  readonly why: string;
}

/** A span that asserts something checkable. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Who says it according to the article; null: the article itself. */
  readonly speaker: ClaimSource | null;
  readonly quotation: "direct" | "indirect" | "mixed" | "none";
  /** The whole way it took, nearest to the article first: [the New York Times, unnamed US officials]. */
  readonly trail: readonly ClaimSource[];
  readonly hedge: readonly string[];
  readonly figures: readonly Figure[];
  /** Of its sentence: when it was said, or when what it says was. */
  readonly dates: readonly DateMention[];
  /** Best first. Empty is the honest answer most of the time. */
  readonly matches: readonly Match[];
}

/** A source in the sense of quotation attribution: the span that names who said it. */
export interface ClaimSource {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Entity id, where the source is linked. */
  readonly entity: string | null;
  readonly kind: "entity" | "described" | "document" | "outlet" | "unnamed";
  /** The word that attributes: "said", "according to" … */
  readonly cue: string;
}

export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number, or the lower end of a range. */
  readonly value: number;
  readonly upTo: number | null;
  /** "about", "at least", "at most", or exact. */
  readonly bound: "exact" | "about" | "at least" | "at most";
  /** Normalized lower-case unit: "percent", "usd", "km", "troops" …; "" where bare. */
  readonly unit: string;
}

export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First and last day it can mean, "YYYY-MM-DD"; null where it depends on an unknown article date. */
  readonly from: string | null;
  readonly to: string | null;
}

export type Relation = "same" | "contradicts" | "updates" | "related";

export interface Match {
  /** Statement id. */
  readonly statement: string;
  readonly relation: Relation;
  /** 0 … 1: calibrated, so that a threshold means a precision. */
  readonly score: number;
  readonly why: MatchWhy;
}

export interface MatchWhy {
  /** For a reader: "same speaker, same week, same figure". */
  readonly sentence: string;
  /** The named weights that sum to the raw score. */
  readonly terms: Readonly<Record<string, number>>;
  /** "here 6,700, there 10,000" */
  readonly differences: readonly string[];
}

export type When = "before" | "at" | "since";

export interface EntityContext {
  readonly id: string;
  readonly kind: "person" | "organization" | "place" | "event" | "work" | "thing";
  readonly label: string;
  readonly description: string;
  /** Facts that held on the article's date come first, then earlier, then later ones. */
  readonly facts: readonly FactContext[];
  readonly wikipedia: string | null;
  readonly website: string | null;
  readonly coordinates: readonly [number, number] | null;
  readonly caution: string | null;
}

export interface FactContext {
  readonly property: string;
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  /** True: still so at the pack's date. */
  readonly current: boolean;
  /** The last day for which a source shows it to hold, where no end is known; null where none says. */
  readonly seen: string | null;
  /** Against the article's date; null where either is unknown, or the article is later than `seen`. "at": it held on that day. */
  readonly when: When | null;
  readonly sources: readonly SourceContext[];
}

export interface StatementContext {
  readonly id: string;
  readonly topic: string;
  readonly date: string;
  /** Against the article's date; null where the article has none. */
  readonly when: When | null;
  readonly kind: string;
  readonly text: string;
  readonly speaker: { readonly name: string; readonly entity: string | null; readonly via: string | null } | null;
  readonly about: readonly string[];
  readonly sources: readonly SourceContext[];
  /** Both directions: `denies` / `denied by` … */
  readonly replies: readonly { readonly relation: string; readonly statement: string }[];
  readonly caution: string | null;
}

export interface SourceContext {
  /** Publisher id. */
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string;
  readonly published: string | null;
  /** Whom the page relays. */
  readonly original: string | null;
}

export interface PublisherContext {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly note: string | null;
}

export interface TopicContext {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly score: number;
  readonly why: string;
  /** Statement ids worth showing as background though no sentence matched, oldest first. */
  readonly background: readonly string[];
}

export interface SinceItem {
  readonly statement: string;
  /** "updates a claim of this article", "about the article's main topic" … */
  readonly why: string;
}

export interface PackPassport {
  readonly title: string;
  readonly revision: number;
  /** The day the records are true as of. */
  readonly date: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sha256: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly generator: string;
}
