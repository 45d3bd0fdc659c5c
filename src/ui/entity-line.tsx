import type { EntityContext, FactContext } from "../engine/reading.ts";
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
export function entityGist({ description, facts }: EntityContext): string {
  const offices = facts.filter(({ property }) => property === "office");
  const held = offices.filter(({ when }) => when === "at");
  if (held.length > 0) return held.slice(0, OFFICES).map(factText).join("; ");
  const last = lastSeen(offices);
  return last === null ? description : `${factText(last)}, ${formatPeriod({ ...last, from: null })}`;
}

/** The office seen last, where the article is later than that and no other office is known to be later. */
function lastSeen(offices: readonly FactContext[]): FactContext | null {
  const [last] = offices
    .filter(({ when, seen, from }) => when === null && seen !== null && from !== null && from !== seen)
    .sort((a, b) => ((a.seen ?? "") < (b.seen ?? "") ? 1 : -1));
  const isLast = offices.every(({ to, current }) => !current && (to ?? "") < (last?.seen ?? ""));
  return last !== undefined && isLast ? last : null;
}
