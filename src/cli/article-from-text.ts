/** Plain text as an Article: paragraphs between empty lines, or lines where there are none; a first line that stands as a title. */
import type { Article, Block } from "../engine/article.ts";

/** Longer is no headline. Characters. */
const LONGEST_HEADLINE = 200;

export function articleFromText(text: string, url: string | null): Article {
  const clean = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const hasEmptyLines = /\S[^\S\n]*\n[^\S\n]*\n/.test(clean);
  const paragraphs = clean
    .split(hasEmptyLines ? /\n(?:[^\S\n]*\n)+/ : "\n")
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
  const [first = "", ...rest] = paragraphs;
  const hasHeadline = rest.length > 0 && first.length <= LONGEST_HEADLINE && !/[.!?…]["”’]?$/.test(first);
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    blocks.push({ start, end: start + paragraph.length, kind: index === 0 && hasHeadline ? "headline" : "paragraph" });
    start += paragraph.length + "\n\n".length;
  }
  return {
    url,
    title: hasHeadline ? first : null,
    byline: null,
    siteName: null,
    published: null,
    language: null,
    text: paragraphs.join("\n\n"),
    blocks,
  };
}
