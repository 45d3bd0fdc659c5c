/** A Reading as text for a terminal: what happened since, claims and what was said about them, who and what is named. */
import type { Reading } from "../engine/reading.ts";
import { printClaims } from "./print-claims.ts";
import { printNames, printUnlinked } from "./print-names.ts";
import { printStatement } from "./print-statement.ts";
import { type Style, wrap } from "./style.ts";

export interface PrintStyle extends Style {
  /** Adds the reasons of every mark, match and omission. */
  readonly explain: boolean;
}

export function printReading(reading: Reading, style: PrintStyle): string {
  const sections = [
    printHead(reading, style),
    printSince(reading, style),
    printClaims(reading, style),
    printTopics(reading, style),
    printNames(reading, style),
    printUnlinked(reading, style),
    isEmpty(reading)
      ? wrap("Sidelight looked for names and claims and found nothing it has context for.", style.width, 0)
      : "",
    printPassport(reading, style),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function isEmpty({ mentions, claims, topics, since }: Reading): boolean {
  return (
    mentions.length === 0 &&
    topics.length === 0 &&
    since.length === 0 &&
    claims.every(({ matches }) => matches.length === 0)
  );
}

function printHead({ article }: Reading, style: PrintStyle): string {
  const { title, siteName, byline, published, language } = article;
  const date = published === null ? "date unknown" : `${published.date} (${ORIGINS[published.from]})`;
  const about = [siteName, byline, date, language].filter((part) => part !== null).join(" · ");
  const lines = [style.bold(wrap(title ?? "Untitled", style.width, 0)), wrap(about, style.width, 0)];
  if (published === null) {
    lines.push(wrap("Without the article's date nothing can be placed before or after it.", style.width, 0));
  }
  return lines.join("\n");
}

const ORIGINS: Readonly<Record<string, string>> = {
  "json-ld": "from the page's JSON-LD",
  meta: "from the page's meta tags",
  time: "from a time on the page",
  url: "from the address",
  text: "from the text",
  given: "as given",
};

function printSince(reading: Reading, style: PrintStyle): string {
  const { since, statements } = reading;
  if (since.length === 0) return "";
  const lines = [style.bold("Since this article")];
  for (const { statement: id, why } of since) {
    const statement = statements.find((candidate) => candidate.id === id);
    if (statement === undefined) continue;
    lines.push(printStatement(statement, reading, style, ""));
    if (style.explain) lines.push(style.dim(wrap(`why: ${why}`, style.width, 4)));
  }
  return lines.join("\n");
}

function printTopics(reading: Reading, style: PrintStyle): string {
  const lines: string[] = [];
  for (const { title, description, background, score, why } of reading.topics) {
    lines.push(style.bold(wrap(`Background: ${title}`, style.width, 0)), wrap(description, style.width, 2));
    if (style.explain) lines.push(style.dim(wrap(`why: ${why} (score ${score.toFixed(2)})`, style.width, 4)));
    for (const id of background) {
      const statement = reading.statements.find((candidate) => candidate.id === id);
      if (statement !== undefined) lines.push(printStatement(statement, reading, style, ""));
    }
  }
  return lines.join("\n");
}

function printPassport({ pack }: Reading, style: PrintStyle): string {
  const counts = Object.entries(pack.counts).map(([name, count]) => `${count} ${name}`);
  const text = `${pack.title}, revision ${pack.revision}, as of ${pack.date}, ${pack.licence}: ${counts.join(", ")}. SHA-256 ${pack.sha256}`;
  return style.dim(wrap(text, style.width, 0));
}
