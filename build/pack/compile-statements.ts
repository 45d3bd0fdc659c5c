/** The dataset's statements and topics as the sections of the slice `claims`: see `src/pack/statement-index.ts`. */
import { type Dataset, STATEMENT_KINDS, type Statement, type Topic } from "../../src/dataset/schema.ts";
import { daySpan } from "../../src/engine/context/days.ts";
import { NONE, Reply, StatementFlag } from "../../src/pack/statement-index.ts";
import type { Sections } from "../../src/pack/write-slices.ts";
import { compileTerms } from "./compile-terms.ts";
import { joinLists } from "./join-lists.ts";
import { type ReadStatement, readStatement, readTerms } from "./read-statement.ts";

/** `dataset` must be sorted by id in code unit order, as `sortDataset` does; ids it does not hold are left out. */
export function compileStatements(dataset: Dataset): Sections {
  const { statements, topics, entities } = dataset;
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const positions = {
    entity: positionsOf(entities),
    statement: positionsOf(statements),
    topic: positionsOf(topics),
  };
  const shared = sharedTitles(statements);
  const read = statements.map((statement) => readStatement(statement, labels, shared));
  const topicTerms = topics.map(({ words = [] }) => words.flatMap(readTerms));
  const units = read.map(({ figures }) => figures.flatMap(({ unit }) => (unit === "" ? [] : [unit])));
  const terms = compileTerms(read, [...topicTerms, ...units]);
  return {
    ...terms.sections,
    ...columnsOf(statements, read, positions),
    ...figuresOf(read, terms.numberOf),
    ...entitiesOf(statements, positions.entity),
    ...repliesOf(statements, positions.statement),
    ...topicsOf(
      topics,
      statements,
      positions,
      topicTerms.map((list) => list.map(terms.numberOf).filter(Boolean)),
    ),
  };
}

/** Headlines that stand over sources of several statements tell of none of them. */
function sharedTitles(statements: readonly Statement[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { sources } of statements) {
    for (const title of new Set(sources.flatMap((source) => source.title ?? []))) {
      if (seen.has(title)) shared.add(title);
      seen.add(title);
    }
  }
  return shared;
}

type Positions = Readonly<Record<"entity" | "statement" | "topic", ReadonlyMap<string, number>>>;

function positionsOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, index) => [id, index]));
}

function columnsOf(
  statements: Dataset["statements"],
  read: readonly ReadStatement[],
  { entity, topic }: Positions,
): Sections {
  const spans = statements.map(({ id, date }) => {
    const span = daySpan(date);
    if (span === null) throw new Error(`statement "${id}" has no date that can be read: "${date}"`);
    return span;
  });
  const entityOf = (id: string | undefined) => (id === undefined ? NONE : (entity.get(id) ?? NONE));
  return {
    "sta.from": Int32Array.from(spans, ({ from }) => from),
    "sta.to": Int32Array.from(spans, ({ to }) => to),
    "sta.kind": Uint8Array.from(statements, ({ kind }) => STATEMENT_KINDS.indexOf(kind)),
    "sta.flags": Uint8Array.from(
      read,
      ({ polarity, assertion }, statement) =>
        (polarity.denies ? StatementFlag.negated : 0) |
        (polarity.twice ? StatementFlag.negatedTwice : 0) |
        (assertion.asks ? StatementFlag.asks : 0) |
        (assertion.plans ? StatementFlag.plans : 0) |
        (assertion.counts ? StatementFlag.counts : 0) |
        (assertion.compares ? StatementFlag.compares : 0) |
        (statements[statement]?.kind === "denial" ? StatementFlag.denial : 0),
    ),
    "sta.speaker": Uint32Array.from(statements, ({ speaker }) => entityOf(speaker?.entity)),
    "sta.via": Uint32Array.from(statements, ({ speaker }) => entityOf(speaker?.via)),
    "sta.topic": Uint32Array.from(statements, (statement) => topic.get(statement.topic) ?? NONE),
  };
}

function figuresOf(read: readonly ReadStatement[], numberOf: (term: string) => number): Sections {
  const figures = joinLists(read.map((statement) => statement.figures.map((_, index) => index)));
  const all = read.flatMap((statement) => statement.figures);
  return {
    "fig.at": figures.at,
    "fig.value": Float32Array.from(all, ({ value }) => value),
    "fig.unit": Uint32Array.from(all, ({ unit }) => numberOf(unit)),
  };
}

/** Entities share the statements they are the subject of: the more statements an entity is in, the less it tells. */
function entitiesOf(statements: readonly Statement[], positions: ReadonlyMap<string, number>): Sections {
  const about = statements.map((statement) => entityNumbers(statement.about, positions));
  const named = statements.map(({ about, speaker }) =>
    entityNumbers([...about, ...(speaker?.entity === undefined ? [] : [speaker.entity])], positions),
  );
  const byEntity = new Map<number, number[]>();
  named.forEach((list, statement) => {
    for (const entity of list) {
      const found = byEntity.get(entity);
      if (found === undefined) byEntity.set(entity, [statement]);
      else found.push(statement);
    }
  });
  const dates = statements.map(({ date }) => date);
  const ids = [...byEntity.keys()].sort((a, b) => a - b);
  const lists = ids.map((entity) =>
    (byEntity.get(entity) ?? []).sort((a, b) => compare(dates[b] ?? "", dates[a] ?? "") || a - b),
  );
  const joined = joinLists(lists);
  const aboutLists = joinLists(about);
  return {
    "abt.at": aboutLists.at,
    "abt.ent": aboutLists.items,
    "ent.id": Uint32Array.from(ids),
    "ent.idf": Float32Array.from(lists, (list) => Math.log(1 + (statements.length + 0.5) / (list.length + 0.5))),
    "ent.at": joined.at,
    "ent.sta": joined.items,
  };
}

function entityNumbers(ids: readonly string[], positions: ReadonlyMap<string, number>): number[] {
  const numbers = new Set<number>();
  for (const id of ids) {
    const number = positions.get(id);
    if (number !== undefined) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

function repliesOf(statements: readonly Statement[], positions: ReadonlyMap<string, number>): Sections {
  const to: ReplyLink[][] = statements.map(() => []);
  const by: ReplyLink[][] = statements.map(() => []);
  statements.forEach(({ replies = [] }, from) => {
    for (const { relation, to: id } of replies) {
      const target = positions.get(id);
      if (target === undefined) continue;
      const how = Reply[relation];
      to[from]?.push({ statement: target, how });
      by[target]?.push({ statement: from, how });
    }
  });
  return { ...replyLists("rep", "to", to), ...replyLists("rby", "from", by) };
}

interface ReplyLink {
  readonly statement: number;
  readonly how: number;
}

function replyLists(prefix: string, name: string, lists: readonly (readonly ReplyLink[])[]): Sections {
  const joined = joinLists(lists.map((list) => list.map(({ statement }) => statement)));
  return {
    [`${prefix}.at`]: joined.at,
    [`${prefix}.${name}`]: joined.items,
    [`${prefix}.how`]: Uint8Array.from(lists.flat(), ({ how }) => how),
  };
}

function topicsOf(
  topics: readonly Topic[],
  statements: Dataset["statements"],
  positions: Positions,
  termLists: readonly (readonly number[])[],
): Sections {
  const members: number[][] = topics.map(() => []);
  statements.forEach(({ topic }, index) => {
    members[positions.topic.get(topic) ?? -1]?.push(index);
  });
  const dates = statements.map(({ date }) => date);
  for (const list of members) list.sort((a, b) => compare(dates[a] ?? "", dates[b] ?? "") || a - b);
  const entities = joinLists(topics.map((topic) => entityNumbers(topic.entities, positions.entity)));
  const terms = joinLists(termLists.map((list) => [...new Set(list)].sort((a, b) => a - b)));
  const joined = joinLists(members);
  return {
    "top.entat": entities.at,
    "top.ent": entities.items,
    "top.termat": terms.at,
    "top.term": terms.items,
    "top.staat": joined.at,
    "top.sta": joined.items,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
