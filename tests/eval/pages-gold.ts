/**
 * Golden pages: whole news pages of our own (`tests/pages/NAME/page.html`) with what a reader should be shown
 * (`expected.json`): each claim by its first words, the statement and the relation. What is not listed is an error, but for
 * *related* statements of the topics the page belongs to.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../src/article/read-article.ts";
import { makePageParser } from "../../src/cli/parse-page.ts";
import { annotate } from "../../src/engine/annotate.ts";
import type { Reading, Relation } from "../../src/engine/reading.ts";
import type { Pack } from "../../src/pack/pack.ts";

export interface ExpectedMatch {
  /** The claim's text. */
  readonly claim: string;
  readonly statement: string;
  readonly relation: Relation;
}

export interface ExpectedPage {
  /** What the page is there for. */
  readonly about: string;
  readonly published: string | null;
  readonly topics: readonly string[];
  readonly matches: readonly ExpectedMatch[];
}

export interface JudgedPage {
  readonly name: string;
  readonly expected: ExpectedPage;
  readonly reading: Reading;
  readonly found: readonly ExpectedMatch[];
  readonly right: readonly ExpectedMatch[];
  readonly wrong: readonly ExpectedMatch[];
  readonly missed: readonly ExpectedMatch[];
}

/** The folders of `folder` that hold a page. */
export function goldenPages(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "page.html")))
    .map(({ name }) => name)
    .sort();
}

export function readPage(folder: string, name: string, pack: Pack): Reading {
  const html = readFileSync(join(folder, name, "page.html"), "utf8");
  const page = readArticle(makePageParser()(html), null);
  if (page.kind === "not-an-article") throw new Error(`${name}: ${page.reason}`);
  return annotate(page.article, pack);
}

export function judgePage(folder: string, name: string, pack: Pack): JudgedPage {
  const expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as ExpectedPage;
  const reading = readPage(folder, name, pack);
  const found = reading.claims.flatMap(({ text, matches }) =>
    matches.map(({ statement, relation }) => ({ claim: text, statement, relation })),
  );
  const isExpected = (match: ExpectedMatch) => expected.matches.some((other) => isSame(match, other));
  const isRelated = ({ relation, statement }: ExpectedMatch) =>
    relation === "related" && expected.topics.some((topic) => statement.startsWith(`${topic}/`));
  return {
    name,
    expected,
    reading,
    found,
    right: found.filter(isExpected),
    wrong: found.filter((match) => !isExpected(match) && !isRelated(match)),
    missed: expected.matches.filter((match) => !found.some((other) => isSame(match, other))),
  };
}

function isSame(a: ExpectedMatch, b: ExpectedMatch): boolean {
  return a.statement === b.statement && a.relation === b.relation && a.claim === b.claim;
}
