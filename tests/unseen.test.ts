/** Pages whose writers had not seen the engine at work. What they are marked with must be right; how little of them is marked is no failure here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "../build/dataset/read.ts";
import { openDataset } from "../src/cli/open-dataset.ts";
import { type JudgedLabels, judgeUnseen, type Label, unseenPages } from "./eval/unseen.ts";

const FOLDER = fileURLToPath(new URL("unseen", import.meta.url));
const names = unseenPages(FOLDER);

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

  it("show as the same what is the same", () => {
    const all = (kind: "right" | "wrong") =>
      pages.flatMap((page): readonly Label[] => page[kind]).filter(({ relation }) => relation === "same");
    const [right, wrong] = [all("right"), all("wrong")];
    expect(right.length / (right.length + wrong.length), JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.9);
    expect(right.length).toBeGreaterThanOrEqual(40);
  });
});
