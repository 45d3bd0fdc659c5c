/** Who and what is named: as of the article's date where the pack knows them, by name alone where it does not. */
import type { EntityContext, FactContext, Mention, Reading } from "../engine/reading.ts";
import type { PrintStyle } from "./print-reading.ts";
import { wrap } from "./style.ts";

const KINDS = [
  ["person", "People"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["event", "Events"],
  ["work", "Works"],
  ["thing", "Other"],
] as const;

/** What is printed of an entity's facts; the card has the rest. */
const FACTS_SHOWN = 3;

export function printNames(reading: Reading, style: PrintStyle): string {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of reading.mentions) {
    const list = byEntity.get(mention.entity);
    if (list === undefined) byEntity.set(mention.entity, [mention]);
    else list.push(mention);
  }
  if (byEntity.size === 0) return "";
  const sections = KINDS.map(([kind, title]) => {
    const entities = reading.entities.filter((entity) => entity.kind === kind && byEntity.has(entity.id));
    const lines = entities.map((entity) => printEntity(entity, byEntity.get(entity.id) ?? [], reading, style));
    return lines.length === 0 ? "" : [style.bold(title), ...lines].join("\n");
  });
  return sections.filter((section) => section !== "").join("\n\n");
}

export function printUnlinked({ unlinked }: Reading, style: PrintStyle): string {
  if (unlinked.length === 0) return "";
  const lines = [style.bold("Names without context")];
  if (style.explain) {
    for (const { text, kind, why } of unlinked) lines.push(wrap(`${text} (${kind}): ${why}`, style.width, 4, "  "));
  } else {
    lines.push(wrap([...new Set(unlinked.map(({ text }) => text))].join(", "), style.width, 2));
  }
  return lines.join("\n");
}

function printEntity(entity: EntityContext, mentions: readonly Mention[], reading: Reading, style: PrintStyle): string {
  const times = mentions.length === 1 ? "" : ` (${mentions.length} times)`;
  const lines = [wrap(`${entity.label}${times}: ${entity.description}`, style.width, 4, "  ")];
  const facts = entity.facts.filter(({ when, current, seen }) => when === "at" || (when === null && (current || seen)));
  for (const fact of facts.slice(0, FACTS_SHOWN)) lines.push(style.dim(wrap(describeFact(fact), style.width, 6)));
  if (entity.caution !== null) lines.push(wrap(`Caution: ${entity.caution}`, style.width, 6));
  if (style.explain) {
    for (const mention of mentions)
      lines.push(style.dim(wrap(describeMention(mention, reading), style.width, 8, "      ")));
  }
  return lines.join("\n");
}

/** "office: President of Russia, 2012-05-07 to today" */
function describeFact({ property, value, from, to, current, seen }: FactContext): string {
  const text = property === "note" ? value : `${property}: ${value}`;
  if (from === null && to === null && seen === null) return text;
  const end = to ?? (current ? "today" : seen === null ? "…" : `… (still so ${seen})`);
  return `${text}, ${from ?? "…"} to ${end}`;
}

function describeMention({ start, end, text, why }: Mention, reading: Reading): string {
  const candidates = why.candidates.map(({ entity, score, terms }) => {
    const label = reading.entities.find(({ id }) => id === entity)?.label ?? entity;
    const weights = Object.entries(terms).map(([name, weight]) => `${name} ${weight.toFixed(2)}`);
    return `${label} ${score.toFixed(2)} (${weights.join(", ")})`;
  });
  return `${start}–${end} “${text}”: ${why.rule}, alias “${why.alias}”; ${candidates.join("; ")}`;
}
