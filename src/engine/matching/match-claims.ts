/**
 * Claims ↔ statements. For each claim: statements that share its rare words and entities are fetched (`retrieve`), weighed by
 * words, entities, speaker and time (`weigh`, the table in `weights.ts`), told apart by relation (`relate`), and those that
 * reply to a statement found are brought in by the dataset's own links (`follow-replies`). Below the thresholds: nothing.
 */
import { findIndexedEntity, type StatementIndex } from "../../pack/statement-index.ts";
import type { FoundClaim, FoundMatch, FoundNames } from "../findings.ts";
import type { TextView } from "../text/text-view.ts";
import { readDays } from "./claim-days.ts";
import { type ClaimQuery, readClaim } from "./claim-query.ts";
import { compete } from "./compete.ts";
import { explain } from "./explain.ts";
import { followReplies } from "./follow-replies.ts";
import { type Related, relate } from "./relate.ts";
import { Accumulators, retrieve, type WeightedEntity } from "./retrieve.ts";
import { weighMatters } from "./same-matter.ts";
import { type ArticleEntities, type ClaimEntities, readEntities } from "./surroundings.ts";
import { type ReadClaim, type Weighed, weigh } from "./weigh.ts";
import { ClaimWords } from "./weigh-words.ts";

/** Statements weighed for a claim: beyond the fiftieth hardly one was right (docs/decisions/0004-matching.md). */
const WEIGHED_MOST = 50;
/** Matches kept for a claim. */
const MATCHES_KEPT = 5;
/** What an entity in common adds to finding a statement, times its idf. */
const ENTITY_SHARE = 0.5;

/** Per claim its matches, best first. `date`: the article's day ("YYYY-MM-DD") or null. Offsets into `view.text`. */
export function matchClaims(
  claims: readonly FoundClaim[],
  names: FoundNames,
  view: TextView,
  index: StatementIndex,
  date: string | null,
): readonly (readonly FoundMatch[])[] {
  const weigher = new Weigher(names, view, index, date);
  const weighed = weighMatters(claims.map((claim) => weigher.weigh(claim)));
  return claims.map((claim, at) => {
    const related = relate(weighed[at] ?? [], claim, view, index);
    return best(followReplies(related, index)).map(explain);
  });
}

/** Weighs claims of one article, one after the other, over the same scratch memory. */
export class Weigher {
  readonly #view: TextView;
  readonly #index: StatementIndex;
  readonly #date: string | null;
  readonly #article: ArticleEntities;
  readonly #accumulators: Accumulators;
  readonly #slots: Uint16Array;

  constructor(names: FoundNames, view: TextView, index: StatementIndex, date: string | null) {
    this.#view = view;
    this.#index = index;
    this.#date = date;
    this.#article = readEntities(names, view);
    this.#accumulators = new Accumulators(index.count);
    this.#slots = new Uint16Array(index.termIdf.length);
  }

  /** The statements that resemble `claim`, best first, without any threshold. */
  weigh(claim: FoundClaim): readonly Weighed[] {
    return this.#withWords(claim, (query, known) => {
      const entities = weightedEntities(known.entities, this.#index);
      const found = retrieve(query, entities, this.#index, this.#accumulators, WEIGHED_MOST);
      return compete(found.map((candidate) => weigh(candidate, known, this.#index)).filter((one) => one !== null));
    });
  }

  /** How one `statement` resembles `claim`, as if no other competed with it; null where it shares nothing to weigh. */
  weighStatement(claim: FoundClaim, statement: number): Weighed | null {
    return this.#withWords(claim, (query, known) => {
      const all = retrieve(query, [], this.#index, this.#accumulators, this.#index.count);
      const candidate = all.find((one) => one.statement === statement) ?? { statement, score: 0 };
      return weigh(candidate, known, this.#index);
    });
  }

  #withWords<T>(claim: FoundClaim, use: (query: ClaimQuery, known: ReadClaim) => T): T {
    const query = readClaim(claim, this.#view, this.#index);
    const words = new ClaimWords(query, this.#slots);
    const result = use(query, {
      words,
      entities: this.#article.of(claim),
      article: this.#article,
      days: readDays(claim, this.#date),
      figures: claim.figures,
    });
    words.release();
    return result;
  }
}

function weightedEntities({ own, near }: ClaimEntities, index: StatementIndex): WeightedEntity[] {
  const weighted: WeightedEntity[] = [];
  for (const entity of new Set([...own, ...near])) {
    const position = findIndexedEntity(index, entity);
    if (position < 0) continue;
    weighted.push({ position, weight: ENTITY_SHARE * (index.entityIdf[position] as number) });
  }
  return weighted.sort((a, b) => b.weight - a.weight || a.position - b.position);
}

function best(matches: readonly Related[]): readonly Related[] {
  return [...matches]
    .sort((a, b) => RANK[b.relation] - RANK[a.relation] || b.score - a.score || a.statement - b.statement)
    .slice(0, MATCHES_KEPT);
}

/** What is the same comes before what has become of it, and that before what is merely near. */
const RANK = { same: 3, contradicts: 2, updates: 1, related: 0 } as const;
