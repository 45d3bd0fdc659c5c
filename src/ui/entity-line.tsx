import type { EntityContext } from "../engine/reading.ts";
import { factText } from "./fact-line.tsx";
import { formatPeriod } from "./format-date.ts";
import { ENTITY } from "./words.ts";

/** Offices named in the one line under a name; a third would wrap it. */
const OFFICES = 2;

interface EntityLineProps {
  readonly entity: EntityContext;
  /** How often the article names it; once is not worth saying. */
  readonly count: number;
}

/** A name and, in one line, what it was on the article's day; without offices then, what it is. */
export function EntityLine({ entity, count }: EntityLineProps) {
  return (
    <>
      <bdi class="entity-label">{entity.label}</bdi>
      {count > 1 && (
        <span class="times">
          <span aria-hidden="true">×{count}</span>
          <span class="unseen">, {ENTITY.times(count)}, </span>
        </span>
      )}
      <span class="entity-gist">{entityGist(entity)}</span>
    </>
  );
}

/** "Minister of Defence of Russia", with "in May 2024" where nothing later is known; or the description. */
export function entityGist(entity: EntityContext): string {
  const offices = entity.facts.filter(({ property }) => property === "office");
  const held = offices.filter(({ when }) => when === "at");
  if (held.length > 0) return held.slice(0, OFFICES).map(factText).join("; ");
  const last = offices.find(({ when, seen }) => when === null && seen !== null);
  return last === undefined ? entity.description : `${factText(last)}, ${formatPeriod({ ...last, from: null })}`;
}
