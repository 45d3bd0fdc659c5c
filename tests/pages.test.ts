/** Our golden pages, read as a reader's click would, against what is written beside each of them. */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { openDataset } from "../src/cli/open-dataset.ts";
import { goldenPages, type JudgedPage, judgePage } from "./eval/pages-gold.ts";

const FOLDER = fileURLToPath(new URL("pages", import.meta.url));
/** A reader never forgives a wrong match: of a hundred that say "the same" or "speaks against it" five may be wrong. */
const LEAST_PRECISION = 0.95;
/** Of what is written down as right this share is found; it only goes up. */
const LEAST_RECALL = 0.95;

const names = goldenPages(FOLDER);
let pages: readonly JudgedPage[] = [];

beforeAll(async () => {
  const pack = await openDataset();
  pages = names.map((name) => judgePage(FOLDER, name, pack));
}, 120_000);

describe("golden pages", () => {
  it("are fifteen or more, some of them traps", () => {
    expect(names.length).toBeGreaterThanOrEqual(15);
    expect(names.filter((name) => name.startsWith("trap-")).length).toBeGreaterThanOrEqual(3);
  });

  it.each(names)("%s is read with its date, and only its own words", (name) => {
    const { expected, reading } = pages.find((page) => page.name === name) as JudgedPage;
    expect(reading.article.published?.date ?? null).toBe(expected.published);
    expect(reading.article.text).not.toMatch(/Tokyo|newsletter|Most read|Macron|leeks through a bakery|Your name/);
  });

  it("show what is the same and what speaks against it, and hardly anything that is not", () => {
    const sure = (matches: JudgedPage["found"]) =>
      matches.filter(({ relation }) => relation === "same" || relation === "contradicts");
    const right = pages.flatMap((page) => sure(page.right));
    const wrong = pages.flatMap((page) => sure(page.wrong));
    const missed = pages.flatMap((page) => sure(page.missed));
    expect(right.length / (right.length + wrong.length), JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(right.length / (right.length + missed.length), JSON.stringify(missed)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it("call nothing a later development that is another matter", () => {
    const wrong = pages.flatMap((page) => page.wrong.filter(({ relation }) => relation !== "same"));
    expect(wrong).toEqual([]);
  });

  it.each(names.filter((name) => name.startsWith("trap-")))("%s is not taken in", (name) => {
    const { wrong } = pages.find((page) => page.name === name) as JudgedPage;
    expect(wrong).toEqual([]);
  });

  it("find nothing on gardening", () => {
    const gardening = pages.find(({ name }) => name === "gardening");
    expect(gardening?.found).toEqual([]);
    expect(gardening?.reading.mentions).toEqual([]);
    expect(gardening?.reading.topics).toEqual([]);
  });

  it("place the same statements on the other side of a later article's date", () => {
    const when = (name: string, id: string) =>
      pages.find((page) => page.name === name)?.reading.statements.find((statement) => statement.id === id)?.when;
    expect(when("pyongyang-treaty", "dprk-russia/2023-09-13-summit-at-vostochny")).toBe("before");
    expect(when("tarrio-sentenced", "january-6/2025-01-20-commutations")).toBe("since");
    expect(when("pardons-on-day-one", "january-6/2025-01-20-commutations")).toBe("before");
  });
});
