/**
 * `npm run eval -- extraction FOLDER [--readability] [--errors]`: the article's text against a gold text, over saved pages.
 *
 * Precision and recall over 4-gram shingles of word tokens, each the mean over the pages, F1 of the two means: the metric of
 * scrapinghub/article-extraction-benchmark. The headline block is left out, because the gold texts hold the body alone.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { readArticle } from "../../src/article/read-article.ts";
import { makePageParser } from "../../src/cli/parse-page.ts";

const USAGE = "usage: npm run eval -- extraction FOLDER [--readability] [--errors]";
const SHINGLE_WORDS = 4;
/** Pages whose F1 is below this are listed by `--errors`. */
const WORTH_READING = 0.9;

interface Score {
  readonly precision: number;
  readonly recall: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { readability: { type: "boolean" }, errors: { type: "boolean" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(USAGE);
  const gold = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { readonly articleBody: string; readonly url?: string }
  >;
  const extract = values.readability === true ? withReadabilityAlone : bodyText;
  const parse = makePageParser();
  const scores: Score[] = [];
  let milliseconds = 0;
  for (const [id, { articleBody, url }] of Object.entries(gold)) {
    const html = gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))).toString("utf8");
    const document = parse(html);
    const begun = performance.now();
    const text = extract(document, url ?? null);
    milliseconds += performance.now() - begun;
    const score = compare(shingles(text), shingles(articleBody));
    scores.push(score);
    if (values.errors === true && f1(score) < WORTH_READING) {
      console.log(`${id}  P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}  ${url ?? ""}`);
    }
  }
  const mean = { precision: average(scores, "precision"), recall: average(scores, "recall") };
  const round = (value: number) => Number(value.toFixed(4));
  console.log(
    JSON.stringify({
      precision: round(mean.precision),
      recall: round(mean.recall),
      f1: round(f1(mean)),
      pages: scores.length,
      milliseconds: Math.round(milliseconds / scores.length),
    }),
  );
}

function bodyText(document: Document, url: string | null): string {
  const page = readArticle(document, url);
  if (page.kind !== "article") return "";
  const { text, blocks } = page.article;
  return blocks
    .filter(({ kind }) => kind !== "headline")
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
}

function withReadabilityAlone(document: Document): string {
  return new Readability(document).parse()?.textContent ?? "";
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i === 0 || i + SHINGLE_WORDS <= words.length; i++) {
    const shingle = words.slice(i, i + SHINGLE_WORDS).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compare(found: ReadonlyMap<string, number>, gold: ReadonlyMap<string, number>): Score {
  let both = 0;
  for (const [shingle, count] of found) both += Math.min(count, gold.get(shingle) ?? 0);
  const of = (total: number) => (total === 0 ? (gold.size === found.size ? 1 : 0) : both / total);
  return { precision: of(sum(found)), recall: of(sum(gold)) };
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

function average(scores: readonly Score[], field: keyof Score): number {
  return scores.reduce((total, score) => total + score[field], 0) / Math.max(1, scores.length);
}

function f1({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
