import { expect, test, vi } from "vitest";
import type { ReadPage } from "../../src/article/read-article.ts";
import { countContext, makePage, type Steps } from "../../src/content/page.ts";
import type { Reading } from "../../src/engine/reading.ts";

const EMPTY: Reading = {
  article: {
    url: null,
    title: null,
    byline: null,
    siteName: null,
    published: null,
    language: null,
    text: "Kim met Putin.",
  },
  mentions: [],
  unlinked: [],
  claims: [],
  entities: [],
  statements: [],
  publishers: [],
  topics: [],
  since: [],
  pack: {
    title: "",
    revision: 1,
    built: "2026-01-01",
    licence: "",
    sha256: "",
    counts: {},
    generator: "",
  } as unknown as Reading["pack"],
};
const mention = (start: number, end: number, entity: string): Reading["mentions"][number] => ({
  start,
  end,
  text: EMPTY.article.text.slice(start, end),
  entity,
  why: { rule: "full name", alias: "", score: 1, candidates: [] },
});
const FOUND: Reading = { ...EMPTY, mentions: [mention(0, 3, "Q56226"), mention(8, 13, "Q7747")] };

/** A page with every step recorded; `changes` replaces steps. */
function aPage(changes: Partial<Steps> = {}) {
  const log: string[] = [];
  const steps: Steps = {
    extract: () => {
      log.push("extract");
      return { kind: "article", article: {}, map: {} } as unknown as ReadPage;
    },
    read: async () => {
      log.push("read");
      return { kind: "reading", reading: FOUND };
    },
    show: () => {
      log.push("show");
      return {
        hide: () => void log.push("hide"),
        goTo: (start, end) => void log.push(`go to ${start}-${end}`),
      };
    },
    tellMarks: (count) => void log.push(`marks ${count}`),
    address: () => "https://news.example/a",
    ...changes,
  };
  return { page: makePage(steps), log };
}

test("the first click reads and marks", async () => {
  const { page, log } = aPage();
  expect(await page.click()).toEqual({ kind: "found", reading: FOUND, marks: "shown" });
  expect(log).toEqual(["extract", "read", "show", "marks 2"]);
});

test("the second click takes the marks off and keeps the reading; the third changes nothing", async () => {
  const { page, log } = aPage();
  await page.click();
  expect(await page.click()).toEqual({ kind: "found", reading: FOUND, marks: "hidden" });
  expect(await page.click()).toEqual({ kind: "found", reading: FOUND, marks: "hidden" });
  expect(log.slice(4)).toEqual(["hide", "marks null"]);
});

test("two clicks at once read once", async () => {
  const { page, log } = aPage();
  const [first, second] = await Promise.all([page.click(), page.click()]);
  expect(second).toBe(first);
  expect(log.filter((step) => step === "extract")).toHaveLength(1);
});

test("a row of the list brings the marks back and goes to its place", async () => {
  const { page, log } = aPage();
  await page.click();
  page.hide();
  expect(page.goTo(8, 13)).toMatchObject({ kind: "found", marks: "shown" });
  expect(log.slice(-3)).toEqual(["show", "marks 2", "go to 8-13"]);
});

test("showing or hiding twice does nothing twice", async () => {
  const { page, log } = aPage();
  await page.click();
  page.show();
  page.hide();
  page.hide();
  expect(log.slice(4)).toEqual(["hide", "marks null"]);
});

test("at another address the next click reads anew, and takes the old marks off first", async () => {
  let address = "https://news.example/a";
  const { page, log } = aPage({ address: () => address });
  await page.click();
  address = "https://news.example/b";
  expect(await page.click()).toMatchObject({ kind: "found", marks: "shown" });
  expect(log.slice(4)).toEqual(["hide", "marks null", "extract", "read", "show", "marks 2"]);
});

test("what is no article is not sent anywhere", async () => {
  const { page, log } = aPage({ extract: () => ({ kind: "not-an-article", reason: "It is a list." }) });
  expect(await page.click()).toEqual({ kind: "not-an-article", reason: "It is a list." });
  expect(log).toEqual([]);
});

test("an article without context is left without marks and badge", async () => {
  const { page, log } = aPage({ read: async () => ({ kind: "reading", reading: EMPTY }) });
  expect(await page.click()).toEqual({ kind: "nothing-found", reading: EMPTY });
  expect(log).toEqual(["extract"]);
});

test.each([
  ["the background says so", { read: async () => ({ kind: "failed", reason: "No pack." }) as const }, "No pack."],
  ["the background is gone", { read: () => Promise.reject(new Error("context invalidated")) }, "Context invalidated."],
  [
    "the page breaks the extraction",
    {
      extract: () => {
        throw new Error("document.body is not what it was");
      },
    },
    "Document.body is not what it was.",
  ],
] as readonly [string, Partial<Steps>, string][])(
  "failed because %s; the next click tries again",
  async (_, changes, reason) => {
    const extract = vi.fn(
      changes.extract ?? (() => ({ kind: "article", article: {}, map: {} }) as unknown as ReadPage),
    );
    const { page } = aPage({ ...changes, extract });
    expect(await page.click()).toEqual({ kind: "failed", reason });
    expect(await page.click()).toEqual({ kind: "failed", reason });
    expect(extract).toHaveBeenCalledTimes(2);
  },
);

test("a failure can be mended by trying again", async () => {
  let works = false;
  const { page } = aPage({
    read: async () => (works ? { kind: "reading", reading: FOUND } : { kind: "failed", reason: "Not yet." }),
  });
  await page.click();
  works = true;
  expect(await page.click()).toMatchObject({ kind: "found", marks: "shown" });
});

test("a page that comes back from the cache tells its badge again, but only where marks are shown", async () => {
  const { page, log } = aPage();
  await page.click();
  page.restore();
  expect(log.at(-1)).toBe("marks 2");
  page.hide();
  page.restore();
  expect(log.at(-1)).toBe("marks null");
});

test("the badge counts an entity once, and claims only with a statement", () => {
  const claim = (matches: number) =>
    ({ matches: Array.from({ length: matches }, () => ({})) }) as unknown as Reading["claims"][number];
  const reading = {
    ...EMPTY,
    mentions: [mention(0, 3, "Q1"), mention(0, 3, "Q1"), mention(8, 13, "Q2")],
    claims: [claim(0), claim(2)],
  };
  expect(countContext(reading)).toBe(3);
});
