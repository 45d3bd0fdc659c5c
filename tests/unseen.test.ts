/** Pages whose writers had not seen the engine at work. What they are marked with must be right, though it be little. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "../build/dataset/read.ts";
import { openDataset } from "../src/cli/open-dataset.ts";
import { goldenPages } from "./eval/pages-gold.ts";
import { type JudgedLabels, judgeUnseen } from "./eval/unseen.ts";

const FOLDER = fileURLToPath(new URL("unseen", import.meta.url));
/** It goes down only where a record that was found is taken out of the dataset. */
const LEAST_SAME = 51;
const names = goldenPages(FOLDER);

describe("unseen pages", () => {
  let pages: readonly JudgedLabels[] = [];
  beforeAll(async () => {
    const pack = await openDataset();
    pages = names.map((name) => judgeUnseen(FOLDER, name, pack));
  }, 60_000);

  it("are labelled with statements of the dataset and sentences of the page", async () => {
    const { statements } = await readDataset(fileURLToPath(new URL("../src/dataset", import.meta.url)));
    const known = new Set(statements.map(({ id }) => id));
    for (const { name, labels } of pages) {
      const html = readFileSync(join(FOLDER, name, "page.html"), "utf8").replaceAll("&amp;", "&");
      for (const { statement, sentence } of labels) {
        expect(known, name).toContain(statement);
        expect(html, name).toContain(sentence);
      }
    }
  });

  it.each([
    ["same", 0.9, LEAST_SAME],
    ["contradicts", 0.85, 7],
  ])("show as %s what is, and little that is not", (relation, precision, least) => {
    const right = pages.flatMap((page) => page.right).filter((label) => label.relation === relation);
    const wrong = pages.flatMap((page) => page.wrong).filter((label) => label.relation === relation);
    expect(right.length / (right.length + wrong.length), JSON.stringify(wrong)).toBeGreaterThanOrEqual(precision);
    expect(right.length).toBeGreaterThanOrEqual(least);
  });
});
