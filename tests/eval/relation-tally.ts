/** Right, wrong and missed, summed over pages and printed by relation. */
import type { Relation } from "../../src/engine/reading.ts";

type Matches = readonly { readonly relation: Relation }[];

export interface Judged {
  readonly right: Matches;
  readonly wrong: Matches;
  readonly missed: Matches;
}

/** Prints a line a relation, then all as one line of JSON. */
export function printRelations(pages: readonly Judged[], relations: readonly Relation[]): void {
  const answer = Object.fromEntries(
    relations.map((relation) => {
      const count = (kind: keyof Judged) =>
        pages.reduce((sum, page) => sum + page[kind].filter((match) => match.relation === relation).length, 0);
      const [right, wrong, missed] = [count("right"), count("wrong"), count("missed")];
      const share = (whole: number) => Math.round((10000 * right) / Math.max(1, whole)) / 10000;
      console.log(`${relation.padEnd(12)} right ${right}, wrong ${wrong}, missed ${missed}`);
      return [relation, { precision: share(right + wrong), recall: share(right + missed), right, wrong, missed }];
    }),
  );
  console.log(JSON.stringify({ pages: pages.length, ...answer }));
}
