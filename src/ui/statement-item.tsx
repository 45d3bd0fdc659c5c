import type { ComponentChildren } from "preact";
import type { StatementContext } from "../engine/reading.ts";
import { formatDate } from "./format-date.ts";
import type { Lookup } from "./lookup.ts";
import { FoldedSources } from "./source-list.tsx";
import { WhenLine } from "./when-line.tsx";
import { REPLY, STATEMENT, STATEMENT_KIND } from "./words.ts";

interface StatementItemProps {
  readonly statement: StatementContext;
  readonly lookup: Lookup;
  /** Say before/at/since in words (default), or leave it to the heading above. */
  readonly whenInWords?: boolean;
  /** What the place adds below: a way to the text. */
  readonly children?: ComponentChildren;
}

/** One dated, sourced statement: when, what, who, where it was read, who answered. */
export function StatementItem({ statement, lookup, whenInWords = true, children }: StatementItemProps) {
  return (
    <div class="statement">
      <WhenLine date={statement.date} when={statement.when} published={lookup.published} inWords={whenInWords} />
      <p class="statement-text" dir="auto">
        {statement.text}
      </p>
      <p class="statement-by">
        <span class="statement-kind">{STATEMENT_KIND[statement.kind] ?? statement.kind}</span>
        {statement.speaker !== null && <Speaker speaker={statement.speaker} lookup={lookup} />}
      </p>
      {statement.caution !== null && (
        <p class="caution">
          <b>{STATEMENT.caution}:</b> {statement.caution}
        </p>
      )}
      <FoldedSources sources={statement.sources} lookup={lookup} />
      <Replies statement={statement} lookup={lookup} />
      {children}
    </div>
  );
}

type SpeakerProps = { readonly speaker: NonNullable<StatementContext["speaker"]>; readonly lookup: Lookup };

function Speaker({ speaker, lookup }: SpeakerProps) {
  const via = speaker.via === null ? null : (lookup.entities.get(speaker.via)?.label ?? null);
  return (
    <>
      {" · "}
      <span class="speaker">{speaker.name}</span>
      {via !== null && `, ${STATEMENT.via(via)}`}
    </>
  );
}

function Replies({ statement, lookup }: { readonly statement: StatementContext; readonly lookup: Lookup }) {
  const known = statement.replies.flatMap(({ relation, statement: id }) => {
    const other = lookup.statements.get(id);
    return other === undefined ? [] : [{ relation, other }];
  });
  if (known.length === 0) return null;
  return (
    <ul class="replies" aria-label={STATEMENT.replies}>
      {known.map(({ relation, other }) => (
        <li key={`${relation} ${other.id}`}>
          <b>{REPLY[relation] ?? relation}</b> <time dateTime={other.date}>{formatDate(other.date)}</time> {other.text}
        </li>
      ))}
    </ul>
  );
}
