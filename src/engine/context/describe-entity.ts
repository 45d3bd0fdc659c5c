/** An entity as of the article's date: what held on that day first, then what was before, then what came later. */
import type { Records } from "../../pack/records.ts";
import type { EntityContext, FactContext, SourceContext, When } from "../reading.ts";
import { placePeriod } from "./place-date.ts";

type Entity = ReturnType<Records["entities"]["get"]>;
type Fact = NonNullable<Entity["facts"]>[number];
type Source = Fact["sources"][number];

/** `date`: the article's ("YYYY-MM-DD") or null; `labelOf`: the label of an entity's id. */
export function describeEntity(entity: Entity, date: string | null, labelOf: (id: string) => string): EntityContext {
  const { id, kind, label, description } = entity;
  const facts = (entity.facts ?? []).map((fact) => describeFact(fact, date, labelOf));
  return {
    id,
    kind,
    label,
    description,
    facts: facts.sort((a, b) => ORDER[a.when ?? "unknown"] - ORDER[b.when ?? "unknown"] || byStart(a, b)),
    wikipedia: entity.wikipedia ?? null,
    website: entity.website ?? null,
    coordinates: entity.coordinates ?? null,
    caution: entity.caution ?? null,
  };
}

const ORDER: Readonly<Record<When | "unknown", number>> = { at: 0, unknown: 1, before: 2, since: 3 };

function describeFact(fact: Fact, date: string | null, labelOf: (id: string) => string): FactContext {
  const from = fact.from ?? null;
  const to = fact.to ?? null;
  return {
    property: fact.property,
    value: fact.value ?? ("of" in fact && fact.of !== undefined ? labelOf(fact.of) : ""),
    from,
    to,
    current: fact.current ?? false,
    seen: fact.seen ?? null,
    when: placePeriod({ from, to: fact.property === "note" ? (to ?? from) : to, seen: fact.seen ?? null }, date),
    sources: fact.sources.map(describeSource),
  };
}

/** Latest first. */
function byStart(a: FactContext, b: FactContext): number {
  const left = a.from ?? "";
  const right = b.from ?? "";
  return left > right ? -1 : left < right ? 1 : 0;
}

export function describeSource({ publisher, title, url, published, original }: Source): SourceContext {
  return { publisher, title: title ?? null, url, published: published ?? null, original: original ?? null };
}
