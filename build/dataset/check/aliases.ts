/**
 * Names that two entities share must be resolvable: by how common each is (`prominence` differs), or by what stands near them
 * (`context`, `related` or facts that tie each to others). Where neither helps, the reader would get a coin toss.
 */
import type { Dataset, Entity } from "../../../src/dataset/schema.ts";
import type { Finding } from "./check.ts";

export function checkAliases(dataset: Dataset): readonly Finding[] {
  const owners = new Map<string, Entity[]>();
  const findings: Finding[] = [];
  for (const entity of dataset.entities) {
    const names = new Set([entity.label, ...(entity.aliases ?? []), ...(entity.acronyms ?? [])].map(fold));
    const written = [...(entity.aliases ?? []), ...(entity.acronyms ?? [])];
    written.forEach((alias, i) => {
      if (alias === entity.label || written.indexOf(alias) !== i) {
        findings.push({ record: entity, field: "aliases", message: `"${alias}" stands twice`, warning: true });
      }
    });
    for (const name of names) owners.set(name, [...(owners.get(name) ?? []), entity]);
  }
  for (const [name, entities] of owners) {
    if (entities.length < 2) continue;
    const unresolved = entities.filter((entity) => !hasNeighbours(entity));
    const distinct = new Set(entities.map((entity) => entity.prominence ?? 0)).size === entities.length;
    if (distinct || unresolved.length === 0) continue;
    const [record] = unresolved as [Entity, ...Entity[]];
    const others = entities.filter((entity) => entity !== record).map((entity) => `${entity.label} (${entity.id})`);
    const message = `"${name}" is also a name of ${others.join(", ")}; give prominence, context or related entities`;
    findings.push({ record, field: "aliases", message });
  }
  return findings;
}

function hasNeighbours(entity: Entity): boolean {
  const facts = entity.facts ?? [];
  return (
    (entity.context?.length ?? 0) > 0 ||
    (entity.related?.length ?? 0) > 0 ||
    facts.some((fact) => "of" in fact && fact.of !== undefined)
  );
}

function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
