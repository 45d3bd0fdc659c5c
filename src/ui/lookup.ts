/** A Reading's lists by id: what the pieces need to name a speaker, a publisher, a replied-to statement. */
import type { EntityContext, PublisherContext, Reading, StatementContext } from "../engine/reading.ts";

export interface Lookup {
  readonly entities: ReadonlyMap<string, EntityContext>;
  readonly statements: ReadonlyMap<string, StatementContext>;
  readonly publishers: ReadonlyMap<string, PublisherContext>;
  /** The article's day, "YYYY-MM-DD", or null. */
  readonly published: string | null;
}

export function makeLookup(reading: Reading): Lookup {
  return {
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
    statements: new Map(reading.statements.map((statement) => [statement.id, statement])),
    publishers: new Map(reading.publishers.map((publisher) => [publisher.id, publisher])),
    published: reading.article.published?.date ?? null,
  };
}
