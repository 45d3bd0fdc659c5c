/** A statement placed against the article's date, with its speaker, its sources and its replies in both directions. */
import type { Pack } from "../../pack/pack.ts";
import type { PackedStatement, Records } from "../../pack/records.ts";
import { type Lists, Reply } from "../../pack/statement-index.ts";
import type { StatementContext } from "../reading.ts";
import { describeSource } from "./describe-entity.ts";
import { placeDate } from "./place-date.ts";

/** `date`: the article's ("YYYY-MM-DD") or null. */
export function describeStatement(position: number, date: string | null, pack: Pack): StatementContext {
  const { records, statements: index } = pack;
  const statement = records.statements.get(position);
  const replies = (lists: Lists & { readonly how: Uint8Array }, words: Readonly<Record<number, string>>) =>
    Array.from(lists.items.subarray(lists.at[position], lists.at[position + 1]), (other, offset) => ({
      relation: words[lists.how[(lists.at[position] as number) + offset] as number] ?? "answers",
      statement: records.statements.id(other),
    }));
  return {
    id: statement.id,
    topic: statement.topic,
    date: statement.date,
    when: placeDate(statement.date, date),
    kind: statement.kind,
    text: statement.text,
    speaker: statement.speaker === undefined ? null : describeSpeaker(statement.speaker, pack),
    about: statement.about,
    sources: statement.sources.map(describeSource),
    replies: [...replies(index.replies, OWN), ...replies(index.repliedBy, OTHERS)],
    caution: statement.caution ?? null,
  };
}

const OWN: Readonly<Record<number, string>> = {
  [Reply.confirms]: "confirms",
  [Reply.denies]: "denies",
  [Reply.updates]: "updates",
  [Reply.answers]: "answers",
};
const OTHERS: Readonly<Record<number, string>> = {
  [Reply.confirms]: "confirmed by",
  [Reply.denies]: "denied by",
  [Reply.updates]: "updated by",
  [Reply.answers]: "answered by",
};

function describeSpeaker(
  { entity, name, via }: NonNullable<PackedStatement["speaker"]>,
  { records }: Pack,
): StatementContext["speaker"] {
  return {
    name: name ?? (entity === undefined ? "" : labelOf(entity, records)),
    entity: entity ?? null,
    via: via ?? null,
  };
}

/** The label of the entity called `id`, or the id itself where the pack has no such entity. */
export function labelOf(id: string, { entities }: Records): string {
  const position = entities.find(id);
  return position < 0 ? id : entities.get(position).label;
}
