/** Who held which post of what, and when: what "the Russian president" is decided by. */
import type { Entity } from "../../src/dataset/schema.ts";
import { NO_ENTITY } from "../../src/pack/name-index.ts";
import type { Sections } from "../../src/pack/write-slices.ts";

interface Row {
  readonly holder: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** `posts`: the distinct titles, sorted; their positions are the posts' numbers. */
export function compileOffices(
  entities: readonly Entity[],
  position: ReadonlyMap<string, number>,
): { posts: readonly string[]; sections: Sections } {
  const rows = new Map<string, Row[]>();
  entities.forEach((entity, holder) => {
    for (const fact of entity.facts ?? []) {
      if (fact.property !== "office") continue;
      const list = rows.get(fact.post) ?? [];
      rows.set(fact.post, list);
      list.push({
        holder,
        of: (fact.of === undefined ? undefined : position.get(fact.of)) ?? NO_ENTITY,
        // Without a beginning or an end, an office counts for the day on which it was seen, no longer.
        from: firstDay(fact.from ?? fact.seen),
        to: fact.current === true ? LAST_DAY : lastDay(fact.to ?? fact.seen),
      });
    }
  });
  const posts = [...rows.keys()].sort();
  const offsets = new Uint32Array(posts.length + 1);
  const all: Row[] = [];
  posts.forEach((post, index) => {
    const list = rows.get(post) ?? [];
    list.sort((a, b) => a.of - b.of || a.from - b.from || a.holder - b.holder);
    all.push(...list);
    offsets[index + 1] = all.length;
  });
  return {
    posts,
    sections: {
      "post.at": offsets,
      "post.holder": Uint32Array.from(all, ({ holder }) => holder),
      "post.of": Uint32Array.from(all, ({ of }) => of),
      "post.from": Uint32Array.from(all, ({ from }) => from),
      "post.to": Uint32Array.from(all, ({ to }) => to),
    },
  };
}

const LAST_DAY = 99999999;

function firstDay(date: string | undefined): number {
  const [year = 0, month = 0, day = 0] = (date ?? "0").split("-").map(Number);
  return year * 10000 + month * 100 + day;
}

/** A year or month without a day lasts to its end: 99 sorts after every day. */
function lastDay(date: string | undefined): number {
  if (date === undefined) return LAST_DAY;
  const [year = 9999, month = 99, day = 99] = date.split("-").map(Number);
  return year * 10000 + month * 100 + day;
}
