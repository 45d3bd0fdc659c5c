/**
 * `npm run eval -- coverage FOLDER [--pages]`: what a reader of real news pages gets, with the shipped dataset.
 *
 * FOLDER holds saved pages and an `index.tsv` (file, outlet, host, date, lang, title, topic, words, url). By language and
 * topic: names found, the share of them with context, pages with a background or related statement, pages with a *same*
 * match. Then the names without context that stand on the most pages: what the dataset lacks. `--pages` lists each page.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../../src/article/read-article.ts";
import { openDataset } from "../../src/cli/open-dataset.ts";
import { decodePage, makePageParser } from "../../src/cli/parse-page.ts";
import { annotate } from "../../src/engine/annotate.ts";
import type { Reading } from "../../src/engine/reading.ts";

const USAGE = "usage: npm run eval -- coverage FOLDER [--pages]";
const MISSING_SHOWN = 60;

interface Page {
  readonly file: string;
  readonly language: string;
  readonly topic: string;
  readonly names: number;
  readonly linked: number;
  readonly related: boolean;
  readonly same: boolean;
  /** Why there is no reading, where there is none. */
  readonly fault: string | null;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { pages: { type: "boolean" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(USAGE);
  const pack = await openDataset();
  const parse = makePageParser();
  const missing = new Map<string, number>();
  const pages: Page[] = [];
  for (const { file, language, topic, url } of readIndex(folder)) {
    const blank = { file, language, topic, names: 0, linked: 0, related: false, same: false };
    const bytes = readFileSync(join(folder, file));
    const read = readArticle(parse(decodePage(file.endsWith(".gz") ? gunzipSync(bytes) : bytes)), url);
    if (read.kind === "not-an-article") {
      pages.push({ ...blank, fault: read.reason });
      continue;
    }
    const reading = annotate(read.article, pack);
    for (const name of new Set(reading.unlinked.map(({ text }) => text)))
      missing.set(name, (missing.get(name) ?? 0) + 1);
    pages.push({ ...blank, ...summarize(reading), fault: null });
  }
  if (values.pages) for (const page of pages) console.log(describePage(page));
  print(pages, missing);
}

interface Listed {
  readonly file: string;
  readonly language: string;
  readonly topic: string;
  readonly url: string;
}

function readIndex(folder: string): readonly Listed[] {
  const [head = "", ...lines] = readFileSync(join(folder, "index.tsv"), "utf8").trim().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
    return { file: cell("file"), language: cell("lang") || "?", topic: cell("topic") || "?", url: cell("url") };
  });
}

function summarize({ mentions, unlinked, claims, topics }: Reading) {
  const matches = claims.flatMap((claim) => claim.matches);
  return {
    names: mentions.length + unlinked.length,
    linked: mentions.length,
    related: matches.length > 0 || topics.length > 0,
    same: matches.some(({ relation }) => relation === "same"),
  };
}

function describePage({ file, language, topic, names, linked, related, same, fault }: Page): string {
  const found = fault ?? `${linked} of ${names} names${related ? ", context" : ""}${same ? ", same" : ""}`;
  return `${language} ${topic}: ${found} (${file})`;
}

/** Subjects that the dataset is made for; of the rest nothing is asked but that nothing is forced. */
const NEWS = /politic|world|conflict|econom|business|health|climate|diplom|war/;

function print(pages: readonly Page[], missing: ReadonlyMap<string, number>): void {
  console.log("| language | topic | pages | articles | names | with context | background or related | same |");
  console.log("|---|---|--:|--:|--:|--:|--:|--:|");
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    const key = `${page.language} | ${page.topic}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) printRow(key, group);
  printRow("all | all", pages);
  const news = pages.filter(({ language, topic }) => language === "en" && NEWS.test(topic));
  printRow("en | politics, world, economy, health", news);
  const most = [...missing].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MISSING_SHOWN);
  console.log(`\nWithout context, by pages: ${most.map(([name, count]) => `${name} ${count}`).join(", ")}`);
  console.log(JSON.stringify({ all: sum(pages), news: sum(news) }));
}

function printRow(key: string, pages: readonly Page[]): void {
  const { articles, names, withContext, related, same } = sum(pages);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const cells = [key, pages.length, articles, names, percent(withContext), percent(related), percent(same)];
  console.log(`| ${cells.join(" | ")} |`);
}

function sum(pages: readonly Page[]) {
  const articles = pages.filter(({ fault }) => fault === null);
  const total = (value: (page: Page) => number) => articles.reduce((all, page) => all + value(page), 0);
  const share = (part: number, whole: number) => Math.round((10000 * part) / Math.max(1, whole)) / 10000;
  const names = total((page) => page.names);
  return {
    pages: pages.length,
    articles: articles.length,
    names,
    withContext: share(
      total((page) => page.linked),
      names,
    ),
    related: share(
      total((page) => (page.related ? 1 : 0)),
      articles.length,
    ),
    same: share(
      total((page) => (page.same ? 1 : 0)),
      articles.length,
    ),
  };
}
