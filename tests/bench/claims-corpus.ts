/** Statements and an article for the benchmark of matching: our own records, and variations of them up to any number. */
import type { Dataset } from "../../src/dataset/schema.ts";
import type { Block } from "../../src/engine/article.ts";
import { findClaims } from "../../src/engine/claims/find-claims.ts";
import type { FoundClaim, FoundNames } from "../../src/engine/findings.ts";
import { findNames } from "../../src/engine/names/find-names.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import type { Pack } from "../../src/pack/pack.ts";

type Statement = Dataset["statements"][number];

export interface PreparedClaims {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly names: FoundNames;
  readonly claims: readonly FoundClaim[];
  readonly date: string;
}

const ARTICLE_WORDS = 1000;
const ARTICLE_DATE = "2023-09-05";
/** Records from all over the dataset, so many apart. */
const STEP = 7;

/** About a thousand words: every seventh statement a paragraph. */
export function makeArticle({ statements }: Dataset): string {
  const paragraphs: string[] = [];
  let words = 0;
  for (let i = 0; words < ARTICLE_WORDS; i++) {
    const { text } = statements[(i * STEP) % statements.length] as Statement;
    paragraphs.push(text);
    words += text.split(/\s+/).length;
  }
  return paragraphs.join("\n\n");
}

export function prepareClaims(text: string, pack: Pack): PreparedClaims {
  const blocks: Block[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    blocks.push({ start: index, end: index + paragraph.length, kind: "paragraph" });
  }
  const view = readText(text, blocks);
  const names = findNames(view, pack.names, ARTICLE_DATE);
  return { text, blocks, names, claims: findClaims(view, names, pack.names, ARTICLE_DATE), date: ARTICLE_DATE };
}

/**
 * `size` statements: ours first, then variations: two halves of different records, other names and numbers. Words keep
 * their frequencies, and rare ones stay rare: each variation has two words of its own.
 */
export function makeStatements({ statements, entities }: Dataset, size: number): readonly Statement[] {
  const made: Statement[] = statements.slice(0, size);
  for (let i = made.length; i < size; i++) {
    const first = statements[i % statements.length] as Statement;
    const second = statements[(i * 31 + 7) % statements.length] as Statement;
    const entity = entities[(i * 17) % entities.length] as Dataset["entities"][number];
    made.push({
      ...first,
      id: `${first.topic}/${first.date}-variation-${String(i).padStart(7, "0")}`,
      text: `${halfOf(first.text, 0)} ${entity.label} ${wordOf(i)} ${halfOf(second.text, 1)} ${wordOf(i * 7919)} ${i}.`,
      about: [...new Set([...first.about.slice(0, 1), ...second.about.slice(0, 1), entity.id])],
      replies: [],
    });
  }
  return made.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function halfOf(text: string, half: 0 | 1): string {
  const words = text.replace(/\.$/, "").split(" ");
  const middle = Math.ceil(words.length / 2);
  return (half === 0 ? words.slice(0, middle) : words.slice(middle)).join(" ");
}

/** A word out of syllables, one of about 30,000. */
function wordOf(number: number): string {
  const syllables = ["ba", "dor", "ki", "len", "mu", "nar", "po", "ris", "sa", "tev"];
  let word = "";
  for (let left = number % 30011; word.length < 8; left = Math.floor(left / 10)) word += syllables[left % 10];
  return word;
}
