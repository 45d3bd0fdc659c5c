/** Compares what was linked in one document with its gold labels. */
import type { FoundNames } from "../../src/engine/findings.ts";
import type { GoldDocument, GoldLabel } from "./linking-gold.ts";

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Tally {
  readonly document: GoldDocument;
  /** `wrong`: predictions on the very span of a label, of another entity. */
  readonly counts: Readonly<Counts> & { readonly wrong: number };
  readonly errors: readonly LinkingError[];
}

export interface LinkingError {
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
  readonly found: string | null;
  readonly why: string;
}

/** `gold`: the ids that count. Labels that are optional, coreference or nested are neither required nor punished. */
export function tally(
  document: GoldDocument,
  found: FoundNames,
  gold: ReadonlySet<string>,
  idOf: (entity: number) => string,
): Tally {
  const [from, to] = document.evaluationSpan;
  const labels = document.labels.filter(({ start, end }) => start >= from && end <= to);
  const required = labels.filter((label) => label.qid !== null && gold.has(label.qid) && !isFree(label));
  const errors: LinkingError[] = [];
  const hit = new Set<GoldLabel>();
  let fp = 0;
  let wrong = 0;
  for (const { start, end, entity, rule, candidates } of found.mentions) {
    if (start < from || end > to) continue;
    const id = idOf(entity);
    const same = labels.filter((label) => label.start === start && label.end === end);
    const right = required.find((label) => label.start === start && label.end === end && label.qid === id);
    if (right !== undefined) {
      hit.add(right);
      continue;
    }
    if (same.some((label) => isFree(label))) continue;
    fp++;
    if (same.length > 0) wrong++;
    const why = `${rule}: ${candidates.map(({ entity: other, score, terms }) => `${idOf(other)} ${score} ${JSON.stringify(terms)}`).join("; ")}`;
    errors.push({ start, end, expected: same[0]?.qid ?? null, found: id, why });
  }
  for (const label of required) {
    if (hit.has(label)) continue;
    const unlinked = found.unlinked.find(({ start, end }) => start < label.end && end > label.start);
    const other = found.mentions.find(({ start, end }) => start < label.end && end > label.start);
    const why =
      unlinked !== undefined
        ? `unlinked "${unlinked.text}": ${unlinked.why}`
        : other !== undefined
          ? `linked "${document.text.slice(other.start, other.end)}" to ${idOf(other.entity)}`
          : "no name was found there";
    errors.push({ start: label.start, end: label.end, expected: label.qid, found: null, why });
  }
  errors.sort((a, b) => a.start - b.start);
  return { document, counts: { tp: hit.size, fp, fn: required.length - hit.size, wrong }, errors };
}

/** Each error with its sentence, as it stands in the document. */
export function printErrors({ document, errors }: Tally, labelOf: (id: string) => string): void {
  const named = (id: string | null) => (id === null ? "nothing" : `${labelOf(id)} (${id})`);
  for (const { start, end, expected, found, why } of errors) {
    const kind = found === null ? "MISS " : "FALSE";
    const from = Math.max(0, start - 80);
    const around = `${document.text.slice(from, start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 50)}`;
    console.log(`${kind} ${document.id} expected ${named(expected)}, found ${named(found)}`);
    console.log(`      … ${around.replace(/\s+/g, " ")} …`);
    console.log(`      ${why}`);
  }
}

function isFree({ optional, coref, nested }: GoldLabel): boolean {
  return optional === true || coref === true || nested === true;
}
