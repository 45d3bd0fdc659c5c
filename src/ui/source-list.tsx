import type { SourceContext } from "../engine/reading.ts";
import { ExternalLink } from "./external-link.tsx";
import { formatDate } from "./format-date.ts";
import type { Lookup } from "./lookup.ts";
import { PUBLISHER_KIND, SOURCE } from "./words.ts";

interface SourceListProps {
  readonly sources: readonly SourceContext[];
  readonly lookup: Lookup;
}

/** The publishers in one line, what kind each is (state media said in words); unfolds to titles, dates and links. */
export function FoldedSources({ sources, lookup }: SourceListProps) {
  return (
    <details class="sources">
      <summary>
        <span class="unseen">{SOURCE.heading(sources.length)}: </span>
        {sources.map((source, at) => (
          <span key={source.url}>
            {at > 0 && ", "}
            <PublisherName source={source} lookup={lookup} />
          </span>
        ))}
      </summary>
      <SourceList sources={sources} lookup={lookup} />
    </details>
  );
}

/** Where it was read, in full: publisher and its kind, date, whom it relays, title, link. */
export function SourceList({ sources, lookup }: SourceListProps) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLine source={source} lookup={lookup} />
        </li>
      ))}
    </ul>
  );
}

interface SourceProps {
  readonly source: SourceContext;
  readonly lookup: Lookup;
}

function SourceLine({ source, lookup }: SourceProps) {
  const publisher = lookup.publishers.get(source.publisher);
  const notes = [
    source.published === null ? null : formatDate(source.published),
    source.original === null ? null : SOURCE.relays(source.original),
    publisher?.note ?? null,
  ].filter((note) => note !== null);
  return (
    <>
      <ExternalLink url={source.url}>
        {source.title === null ? SOURCE.untitled : <cite dir="auto">{source.title}</cite>}
      </ExternalLink>
      <span class="source-notes">
        <PublisherName source={source} lookup={lookup} />
        {notes.map((note) => ` · ${note}`)}
      </span>
    </>
  );
}

function PublisherName({ source, lookup }: SourceProps) {
  const publisher = lookup.publishers.get(source.publisher);
  if (publisher === undefined) return <>{source.publisher}</>;
  const kind = PUBLISHER_KIND[publisher.kind] ?? publisher.kind;
  return (
    <>
      {publisher.name} <span class={publisher.kind === "state-media" ? "state-media" : "publisher-kind"}>{kind}</span>
    </>
  );
}
