/** The blocks of a plain text: paragraphs parted by blank lines; a first line without a full stop is a headline. */
import type { Block } from "../../src/engine/article.ts";

/** A short line that ends without punctuation is a heading. */
const HEADING_CHARACTERS = 90;

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const unfinished = !/[.?!:;,"”'’)]\s*$/.test(paragraph);
    const kind =
      !unfinished || paragraph.length > HEADING_CHARACTERS ? "paragraph" : blocks.length === 0 ? "headline" : "heading";
    blocks.push({ start: index, end: index + paragraph.length, kind });
  }
  return blocks;
}
