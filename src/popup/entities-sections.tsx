import type { EntityContext, Mention, Reading } from "../engine/reading.ts";
import { EntityCard } from "../ui/entity-card.tsx";
import { EntityLine } from "../ui/entity-line.tsx";
import type { Lookup } from "../ui/lookup.ts";
import { POPUP } from "../ui/words.ts";
import type { PopupActions } from "./popup-actions.ts";
import { Section } from "./section.tsx";

interface EntitiesSectionsProps {
  readonly reading: Reading;
  readonly lookup: Lookup;
  readonly actions: PopupActions;
}

interface Found {
  readonly entity: EntityContext;
  readonly first: Mention;
  readonly count: number;
}

/** People, organizations, places and the rest, each in the order the article names them. */
export function EntitiesSections({ reading, lookup, actions }: EntitiesSectionsProps) {
  const found = findMentioned(reading, lookup);
  return (
    <>
      {GROUPS.map(({ id, title, kinds }) => {
        const rows = found.filter(({ entity }) => kinds.includes(entity.kind));
        if (rows.length === 0) return null;
        return (
          <Section key={id} id={id} title={title}>
            <ul class="entities">
              {rows.map((row) => (
                <EntityRow key={row.entity.id} found={row} lookup={lookup} actions={actions} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

const GROUPS: readonly { id: string; title: string; kinds: readonly EntityContext["kind"][] }[] = [
  { id: "people", title: POPUP.people, kinds: ["person"] },
  { id: "organizations", title: POPUP.organizations, kinds: ["organization"] },
  { id: "places", title: POPUP.places, kinds: ["place"] },
  { id: "other", title: POPUP.other, kinds: ["event", "work", "thing"] },
];

function findMentioned(reading: Reading, lookup: Lookup): readonly Found[] {
  const byId = new Map<string, Found>();
  for (const mention of reading.mentions) {
    const entity = lookup.entities.get(mention.entity);
    if (entity === undefined) continue;
    const before = byId.get(entity.id);
    byId.set(entity.id, { entity, first: before?.first ?? mention, count: (before?.count ?? 0) + 1 });
  }
  return [...byId.values()];
}

interface EntityRowProps {
  readonly found: Found;
  readonly lookup: Lookup;
  readonly actions: PopupActions;
}

function EntityRow({ found: { entity, first, count }, lookup, actions }: EntityRowProps) {
  return (
    <li class="entity-row">
      <button type="button" class="row" data-row onClick={() => actions.goTo(first.start, first.end)}>
        <EntityLine entity={entity} count={count} />
      </button>
      <details class="row-more">
        <summary aria-label={POPUP.details(entity.label)} />
        <EntityCard entity={entity} lookup={lookup} />
      </details>
    </li>
  );
}
