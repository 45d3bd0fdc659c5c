/**
 * `npm run eval -- pages [FOLDER] [--errors]`: our golden pages, what was shown rightly, wrongly and not at all, by relation.
 * `--draft NAME` prints an `expected.json` of what the engine finds now, to be corrected by hand before it counts.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDataset } from "../../src/cli/open-dataset.ts";
import type { Relation } from "../../src/engine/reading.ts";
import { type ExpectedMatch, goldenPages, judgePage, readPage } from "./pages-gold.ts";
import { printRelations } from "./relation-tally.ts";

const OWN = fileURLToPath(new URL("../pages", import.meta.url));
const RELATIONS: readonly Relation[] = ["same", "contradicts", "updates", "related"];

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { errors: { type: "boolean" }, draft: { type: "string" } },
    allowPositionals: true,
  });
  const [folder = OWN] = positionals;
  const pack = await openDataset();
  if (values.draft !== undefined) {
    const { article, claims, topics } = readPage(folder, values.draft, pack);
    const matches = claims.flatMap(({ text, matches: all }) =>
      all
        .filter(({ relation }) => relation !== "related")
        .map(({ statement, relation }) => ({ claim: text, statement, relation })),
    );
    const draft = {
      about: "",
      published: article.published?.date ?? null,
      topics: topics.map(({ id }) => id),
      matches,
    };
    console.log(JSON.stringify(draft, null, 2));
    return;
  }
  const pages = goldenPages(folder).map((name) => judgePage(folder, name, pack));
  if (values.errors) {
    for (const { name, wrong, missed } of pages) {
      for (const match of wrong) console.log(`${join(name)}: wrong   ${describe(match)}`);
      for (const match of missed) console.log(`${join(name)}: missed  ${describe(match)}`);
    }
  }
  printRelations(pages, RELATIONS);
}

function describe({ claim, statement, relation }: ExpectedMatch): string {
  return `${relation} ${statement}: “${claim}”`;
}
