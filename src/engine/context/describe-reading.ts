/** Numbers into ids and records: what was found becomes a Reading. Records are read here and nowhere else in the engine. */
import type { Pack } from "../../pack/pack.ts";
import type { Article } from "../article.ts";
import type { FoundClaim, FoundMatch, FoundMention, FoundNames, FoundSource, FoundTopic } from "../findings.ts";
import type { Claim, ClaimSource, Match, Mention, PublisherContext, Reading, TopicContext } from "../reading.ts";
import type { FoundSince } from "./choose-since.ts";
import { describeEntity } from "./describe-entity.ts";
import { describeStatement, labelOf } from "./describe-statement.ts";

export interface Findings {
  readonly names: FoundNames;
  readonly claims: readonly FoundClaim[];
  /** One list a claim. */
  readonly matches: readonly (readonly FoundMatch[])[];
  readonly topics: readonly FoundTopic[];
  readonly since: readonly FoundSince[];
}

export function describeReading(article: Article, findings: Findings, pack: Pack): Reading {
  const { records } = pack;
  const { blocks: _, ...told } = article;
  const date = article.published?.date ?? null;
  const entityId = (entity: number) => records.entities.id(entity);
  const statementId = (statement: number) => records.statements.id(statement);

  const numbers = new Set([
    ...findings.matches.flat().map(({ statement }) => statement),
    ...findings.since.map(({ statement }) => statement),
    ...findings.topics.flatMap(({ background }) => background),
  ]);
  const statements = [...numbers]
    .sort((a, b) => a - b)
    .map((statement) => describeStatement(statement, date, pack))
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));

  const shown = new Set<string>();
  for (const { entity } of findings.names.mentions) shown.add(entityId(entity));
  for (const { speaker, trail } of findings.claims) {
    for (const source of [speaker, ...trail])
      if (source !== null && source.entity !== null) shown.add(entityId(source.entity));
  }
  for (const { speaker, about } of statements) {
    for (const id of [...about, speaker?.entity, speaker?.via]) if (id !== null && id !== undefined) shown.add(id);
  }
  const entities = [...shown].sort(compare).flatMap((id) => {
    const position = records.entities.find(id);
    return position < 0
      ? []
      : [describeEntity(records.entities.get(position), date, (other) => labelOf(other, records))];
  });
  const sources = [
    ...statements.flatMap((statement) => statement.sources),
    ...entities.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources)),
  ];
  return {
    article: told,
    mentions: findings.names.mentions.map((mention) => describeMention(mention, article.text, entityId)),
    unlinked: findings.names.unlinked,
    claims: findings.claims.map((claim, index) =>
      describeClaim(claim, findings.matches[index] ?? [], entityId, statementId),
    ),
    entities,
    statements,
    publishers: describePublishers(new Set(sources.map(({ publisher }) => publisher)), pack),
    topics: findings.topics.map((topic) => describeTopic(topic, pack)),
    since: findings.since.map(({ statement, why }) => ({ statement: statementId(statement), why })),
    pack: records.passport,
  };
}

function describeMention(mention: FoundMention, text: string, entityId: (entity: number) => string): Mention {
  const { start, end, entity, rule, alias, score, candidates } = mention;
  return {
    start,
    end,
    text: text.slice(start, end),
    entity: entityId(entity),
    why: { rule, alias, score, candidates: candidates.map((one) => ({ ...one, entity: entityId(one.entity) })) },
  };
}

function describeClaim(
  { speaker, trail, sentence: _, datesBefore: _before, denied: _denied, ...claim }: FoundClaim,
  matches: readonly FoundMatch[],
  entityId: (entity: number) => string,
  statementId: (statement: number) => string,
): Claim {
  const source = (found: FoundSource): ClaimSource => ({
    ...found,
    entity: found.entity === null ? null : entityId(found.entity),
  });
  return {
    ...claim,
    speaker: speaker === null ? null : source(speaker),
    trail: trail.map(source),
    matches: matches.map((match): Match => ({ ...match, statement: statementId(match.statement) })),
  };
}

function describePublishers(ids: ReadonlySet<string>, { records }: Pack): readonly PublisherContext[] {
  return [...ids].sort(compare).flatMap((id) => {
    const position = records.publishers.find(id);
    if (position < 0) return [];
    const { name, kind, country = null, note = null } = records.publishers.get(position);
    return [{ id, name, kind, country, note }];
  });
}

function describeTopic({ topic, score, why, background }: FoundTopic, { records }: Pack): TopicContext {
  const { id, title, description } = records.topics.get(topic);
  const dated = background.map((statement) => records.statements.get(statement));
  dated.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  return { id, title, description, score, why, background: dated.map((statement) => statement.id) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
