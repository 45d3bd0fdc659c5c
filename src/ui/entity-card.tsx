import type { EntityContext, FactContext, When } from "../engine/reading.ts";
import { ExternalLink } from "./external-link.tsx";
import { FactLine } from "./fact-line.tsx";
import { formatDate } from "./format-date.ts";
import { LongList } from "./long-list.tsx";
import type { Lookup } from "./lookup.ts";
import { SourceList } from "./source-list.tsx";
import { ENTITY } from "./words.ts";

/** Facts of one time shown at once; a state has dozens of memberships. */
const OPEN_FACTS = 3;

interface EntityCardProps {
  readonly entity: EntityContext;
  readonly lookup: Lookup;
}

/** Who or what it is as of the article's date; what came later and what was earlier stand apart. */
export function EntityCard({ entity, lookup }: EntityCardProps) {
  const facts = (when: When | null) => entity.facts.filter((fact) => fact.when === when);
  const onDate = lookup.published === null ? null : ENTITY.onDate(formatDate(lookup.published));
  return (
    <div class="entity">
      <p class="description" dir="auto">
        {entity.description}
      </p>
      <Facts title={onDate} when="at" facts={facts("at")} />
      <Facts title={null} when="unknown" facts={facts(null)} />
      <Facts title={ENTITY.later} when="since" facts={facts("since")} />
      <Facts title={ENTITY.earlier} when="before" facts={facts("before")} />
      {entity.caution !== null && (
        <p class="caution">
          <b>{ENTITY.caution}:</b> {entity.caution}
        </p>
      )}
      <Links entity={entity} />
      <FactSources entity={entity} lookup={lookup} />
    </div>
  );
}

interface FactsProps {
  readonly title: string | null;
  readonly when: When | "unknown";
  readonly facts: readonly FactContext[];
}

function Facts({ title, when, facts }: FactsProps) {
  if (facts.length === 0) return null;
  return (
    <div class="facts" data-when={when}>
      {title !== null && <p class="facts-title">{title}</p>}
      <LongList items={facts.map((fact) => <FactLine key={fact.value} fact={fact} />)} open={OPEN_FACTS} />
    </div>
  );
}

function Links({ entity: { wikipedia, website, coordinates } }: { readonly entity: EntityContext }) {
  const links = [
    { url: wikipedia, name: ENTITY.wikipedia },
    { url: website, name: ENTITY.website },
    { url: coordinates === null ? null : mapUrl(coordinates), name: ENTITY.map },
  ];
  const known = links.flatMap(({ url, name }) => (url === null ? [] : [{ url, name }]));
  if (known.length === 0) return null;
  return (
    <ul class="links">
      {known.map(({ url, name }) => (
        <li key={name}>
          <ExternalLink url={url}>{name}</ExternalLink>
        </li>
      ))}
    </ul>
  );
}

function mapUrl([latitude, longitude]: readonly [number, number]): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=6/${latitude}/${longitude}`;
}

function FactSources({ entity, lookup }: EntityCardProps) {
  const sources = new Map(entity.facts.flatMap((fact) => fact.sources).map((source) => [source.url, source]));
  if (sources.size === 0) return null;
  return (
    <details class="fact-sources">
      <summary>{ENTITY.factSources}</summary>
      <SourceList sources={[...sources.values()]} lookup={lookup} />
    </details>
  );
}
