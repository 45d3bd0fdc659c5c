/** What the benchmark of names runs on: the paragraphs of saved news pages, and made-up but plausible names. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Entity } from "../../src/dataset/schema.ts";
import { randomNumbers } from "../eval/linking-distractors.ts";

/** Pages the text is taken from, in the order of their names: enough for stable medians. */
const PAGES = 30;
/** Characters: shorter pages are no articles, longer ones are liveblogs. */
const SHORTEST_ARTICLE = 1500;
const LONGEST_ARTICLE = 15000;

/** Texts of articles, one string each, paragraphs parted by blank lines. */
export function readArticles(folders: readonly string[]): string[] {
  const folder = folders.find((candidate) => existsSync(candidate));
  if (folder === undefined) throw new Error(`none of these folders is there: ${folders.join(", ")}`);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.html(\.gz)?$/.test(name),
  );
  const texts: string[] = [];
  for (const name of files.sort()) {
    const bytes = readFileSync(join(folder, name));
    const text = paragraphs(name.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8"));
    if (text.length >= SHORTEST_ARTICLE && text.length <= LONGEST_ARTICLE) texts.push(text);
    if (texts.length === PAGES) break;
  }
  if (texts.length === 0) throw new Error(`no article of ${SHORTEST_ARTICLE} characters in ${folder}`);
  return texts;
}

/** The text of the page's <p> elements: no extraction worth the name, but running prose. */
function paragraphs(html: string): string {
  return [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/gi)]
    .map(([, inner = ""]) =>
      inner
        .replace(/<[^>]*>/g, "")
        .replace(/&nbsp;|&#160;/g, " ")
        .replace(/&amp;/g, "&")
        .replace(/&(?:#8217|rsquo|#x27|#39);/g, "’")
        .replace(/&(?:quot|#34|ldquo|rdquo|#8220|#8221);/g, '"')
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((text) => text.length > 40)
    .join("\n\n");
}

/** Names of the text itself that every list begins with, so that there is something to find at every size. */
const NAMES_OF_TEXT = 300;

/** `count` distinct labels: names of the articles first, then people, places and bodies made of shared words. */
export function makeLabels(count: number, articles: readonly string[]): string[] {
  const labels = new Set<string>();
  for (const article of articles) {
    for (const [name] of article.matchAll(/\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}\b/gu)) {
      if (labels.size < Math.min(NAMES_OF_TEXT, count)) labels.add(name);
    }
  }
  const next = randomNumbers(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const word = (syllables: number) => {
    let made = "";
    for (let i = 0; i < syllables; i++) made += pick(ONSETS) + pick(NUCLEI);
    made += pick(CODAS);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const given = Array.from({ length: 2000 }, () => word(2));
  const surnames = Array.from({ length: Math.max(500, count / 10) }, () => word(1 + Math.floor(next() * 3)));
  while (labels.size < count) {
    const dice = next();
    if (dice < 0.65) labels.add(`${pick(given)} ${pick(surnames)}`);
    else if (dice < 0.85) labels.add(`${pick(surnames)} ${pick(BODIES)}`);
    else labels.add(`${pick(surnames)} ${pick(PLACES)} ${pick(DIRECTIONS)}`.trim());
  }
  return [...labels];
}

const ONSETS = [
  "b",
  "br",
  "ch",
  "d",
  "f",
  "g",
  "gr",
  "h",
  "j",
  "k",
  "kr",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "w",
  "y",
  "z",
];
const NUCLEI = ["a", "e", "i", "o", "u", "ai", "ee", "ou", "ia"];
const CODAS = ["", "n", "r", "s", "t", "l", "v", "ng", "ck", "nd", "ski", "son", "ko", "ez"];
const BODIES = [
  "University",
  "Bank",
  "Party",
  "Institute",
  "Group",
  "Ministry",
  "Foundation",
  "Airlines",
  "Court",
  "Council",
];
const PLACES = ["County", "River", "Valley", "Province", "Heights", "Bay", "District", "Island"];
const DIRECTIONS = ["", "", "", "North", "South", "East", "West"];

/** The same labels as entities, so that our compiler derives what it derives from records. */
export function entitiesOf(labels: readonly string[]): Entity[] {
  const kindOf = (label: string): Entity["kind"] =>
    BODIES.some((body) => label.endsWith(body))
      ? "organization"
      : PLACES.some((place) => label.includes(place))
        ? "place"
        : "person";
  const width = String(labels.length).length;
  return labels.map((label, index) => ({
    id: `x-${String(index).padStart(width, "0")}`,
    kind: kindOf(label),
    label,
    description: "made-up",
  }));
}
