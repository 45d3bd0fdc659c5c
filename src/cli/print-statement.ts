/** One statement with its date against the article's, who said it, and its sources. */
import type { Reading, StatementContext } from "../engine/reading.ts";
import { type Style, wrap } from "./style.ts";

const PLACES = { before: "before", at: "same day", since: "since" } as const;

/** `label` stands before the date: how it relates to a claim, or "". Indented by two columns. */
export function printStatement(statement: StatementContext, reading: Reading, style: Style, label: string): string {
  const { date, when, kind, text, speaker, sources, caution } = statement;
  const head = [label, date, when === null ? null : PLACES[when], kind].filter((part) => part !== null && part !== "");
  const said = speaker === null || text.includes(speaker.name) ? "" : ` (${speaker.name})`;
  const lines = [`  ${style.bold(head.join(" · "))}`, wrap(`${text}${said}`, style.width, 4)];
  if (caution !== null) lines.push(wrap(`Caution: ${caution}`, style.width, 4));
  for (const { publisher: id, title, url, original } of sources) {
    const publisher = reading.publishers.find((candidate) => candidate.id === id);
    const label = publisher?.kind === "state-media" ? " (state media)" : "";
    const parts = [`${publisher?.name ?? id}${label}`, title, original === null ? null : `after ${original}`, url];
    lines.push(style.dim(wrap(parts.filter((part) => part !== null).join(", "), style.width, 8, "      - ")));
  }
  return lines.join("\n");
}
