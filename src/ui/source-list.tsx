import type { SourceContext } from "../engine/reading.ts";
import { ExternalLink } from "./external-link.tsx";
import { formatDate } from "./format-date.ts";
import type { Lookup } from "./lookup.ts";
import { PUBLISHER_KIND, SOURCE } from "./words.ts";

interface SourceListProps {
  readonly sources: readonly SourceContext[];
  readonly lookup: Lookup;
}

/** Where it was read: publisher, what kind of publisher (state media said in words), date, link. */
export function SourceList({ sources, lookup }: SourceListProps) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLine source={source} lookup={lookup} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source, lookup }: { readonly source: SourceContext; readonly lookup: Lookup }) {
  const publisher = lookup.publishers.get(source.publisher);
  const stateMedia = publisher?.kind === "state-media";
  const notes = [
    publisher?.note ?? null,
    source.original === null ? null : SOURCE.relays(source.original),
    source.published === null ? null : formatDate(source.published),
  ].filter((note) => note !== null);
  return (
    <>
      <ExternalLink url={source.url}>{publisher?.name ?? source.publisher}</ExternalLink>
      {publisher !== undefined && (
        <span class={stateMedia ? "publisher-kind state-media" : "publisher-kind"}>
          {" "}
          {PUBLISHER_KIND[publisher.kind] ?? publisher.kind}
        </span>
      )}
      {notes.length > 0 && <span class="source-notes"> · {notes.join(" · ")}</span>}
      {source.title !== null && (
        <span class="source-title" dir="auto">
          {source.title}
        </span>
      )}
    </>
  );
}
