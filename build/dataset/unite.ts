/**
 * Makes one record of two that mean the same thing. What the first says stays; the second adds what is missing: further
 * names, sources, facts. Facts are the same where property, value and object are and their dates do not exclude each other
 * ("2012" and "2012-11-06" are one date, the second of them better known).
 */
import type { Fact, Source } from "../../src/dataset/schema.ts";

type Fields = Record<string, unknown>;

/** Lists are united by value, facts by what they say; of any other field the first record's value is kept. */
export function uniteRecords<T extends object>(first: T, second: T): T {
  const united: Fields = { ...(second as Fields), ...(first as Fields) };
  for (const [key, value] of Object.entries(second)) {
    const before = (first as Fields)[key];
    if (!Array.isArray(before) || !Array.isArray(value) || key === "coordinates") continue;
    united[key] = key === "facts" ? uniteFacts(before, value) : uniteValues(before, value);
  }
  return withoutRepeatedNames(united) as T;
}

function uniteFacts(first: readonly Fact[], second: readonly Fact[]): Fact[] {
  const united = [...first];
  for (const fact of second) {
    const index = united.findIndex((known) => saySame(known, fact));
    const known = united[index];
    if (known === undefined) united.push(fact);
    else united[index] = uniteFact(known, fact);
  }
  return united;
}

function saySame(a: Fact, b: Fact): boolean {
  return (
    a.property === b.property &&
    a.value === b.value &&
    ofEntity(a) === ofEntity(b) &&
    datesAgree(a.from, b.from) &&
    datesAgree(a.to, b.to) &&
    !(a.current === true && b.to !== undefined) &&
    !(b.current === true && a.to !== undefined)
  );
}

function uniteFact(first: Fact, second: Fact): Fact {
  const from = moreExact(first.from, second.from);
  const to = moreExact(first.to, second.to);
  const { seen: _, ...united } = { ...second, ...first };
  const seen = to === undefined && united.current !== true ? later(first.seen, second.seen) : undefined;
  return {
    ...united,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(seen !== undefined && { seen }),
    sources: uniteSources(first.sources, second.sources),
  } as Fact;
}

function uniteSources(first: readonly Source[], second: readonly Source[]): Source[] {
  const added = second.filter(({ url }) => !first.some((source) => source.url === url));
  return [...first.map((source) => ({ ...second.find(({ url }) => url === source.url), ...source })), ...added];
}

function uniteValues(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  const seen = new Set(first.map((value) => JSON.stringify(value)));
  return [...first, ...second.filter((value) => !seen.has(JSON.stringify(value)))];
}

/** A name of an entity stands once: as label, else as acronym, else as alias. */
function withoutRepeatedNames(fields: Fields): Fields {
  const seen = new Set([fields.label]);
  for (const key of ["acronyms", "aliases"]) {
    const names = fields[key];
    if (Array.isArray(names)) fields[key] = names.filter((name) => !seen.has(name) && seen.add(name));
  }
  return fields;
}

function ofEntity(fact: Fact): string | undefined {
  return "of" in fact ? fact.of : undefined;
}

/** An unknown date agrees with every other, a year with each of its days. */
function datesAgree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return (a ?? "") > (b ?? "") ? a : b;
}

function moreExact(a: string | undefined, b: string | undefined): string | undefined {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}
