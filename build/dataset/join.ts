/** Joins two entities that turned out to be one: every mention of the first becomes a mention of the second. */
import type { Dataset, Entity, Fact, Speaker } from "../../src/dataset/schema.ts";
import { uniteRecords } from "./unite.ts";

/** Returns the dataset without the entity `from`; throws where either id is unknown or their kinds differ. */
export function joinEntities(dataset: Dataset, from: string, into: string): Dataset {
  const [gone, kept] = [getEntity(dataset, from), getEntity(dataset, into)];
  if (gone.kind !== kept.kind) throw new Error(`${from} is of kind ${gone.kind}, ${into} of kind ${kept.kind}`);
  if (from === into) throw new Error(`${from} cannot be joined with itself`);
  const rename = (id: string): string => (id === from ? into : id);
  const renameAll = (ids: readonly string[]): string[] => [...new Set(ids.map(rename))];
  const { id: _, ...rest } = gone;
  const united = uniteRecords(kept, { ...rest, id: into, aliases: [gone.label, ...(gone.aliases ?? [])] });
  return {
    ...dataset,
    topics: dataset.topics.map((topic) => ({ ...topic, entities: renameAll(topic.entities) })),
    entities: dataset.entities
      .filter(({ id }) => id !== from)
      .map((entity) => renameInEntity(entity.id === into ? united : entity, rename)),
    statements: dataset.statements.map((statement) => ({
      ...statement,
      ...(statement.speaker !== undefined && { speaker: renameSpeaker(statement.speaker, rename) }),
      about: renameAll(statement.about),
    })),
  };
}

function getEntity(dataset: Dataset, id: string): Entity {
  const entity = dataset.entities.find((candidate) => candidate.id === id);
  if (entity === undefined) throw new Error(`there is no entity "${id}"`);
  return entity;
}

function renameInEntity(entity: Entity, rename: (id: string) => string): Entity {
  const related = [...new Set((entity.related ?? []).map(rename))].filter((id) => id !== entity.id);
  const facts = entity.facts?.map((fact): Fact => {
    const of = "of" in fact ? fact.of : undefined;
    return of === undefined ? fact : ({ ...fact, of: rename(of) } as Fact);
  });
  const { related: _, ...rest } = entity;
  return { ...rest, ...(related.length > 0 && { related }), ...(facts !== undefined && { facts }) };
}

function renameSpeaker(speaker: Speaker, rename: (id: string) => string): Speaker {
  return {
    ...speaker,
    ...(speaker.entity !== undefined && { entity: rename(speaker.entity) }),
    ...(speaker.via !== undefined && { via: rename(speaker.via) }),
  };
}
