/** Whether what was extracted is an article that can be read with context, or a front page, a list, a few words. */
import type { Block } from "../engine/article.ts";

/** Shorter than a news in brief. Characters. */
const SHORTEST = 250;
/** A paragraph that says something, not a label or a teaser. Characters. */
const REAL_PARAGRAPH = 80;
/** Pages of teasers are mostly links. Share of the extracted text's characters. */
const MOSTLY_LINKS = 0.5;
/** Yet an article with a long list of links under it is an article still. Characters in real paragraphs. */
const PLENTY = 1500;

/** A sentence for people, or null for an article. `linkShare`: see `shareOfLinks`, before links were dropped. */
export function judgeArticle(linkShare: number, text: string, blocks: readonly Block[]): string | null {
  let inParagraphs = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== "headline" && kind !== "caption" && end - start >= REAL_PARAGRAPH) inParagraphs += end - start;
  }
  if (linkShare > MOSTLY_LINKS && inParagraphs < PLENTY) {
    return "This page is mostly links: a front page or a list, not an article.";
  }
  if (text.length < SHORTEST) return "There is too little text on this page to be an article.";
  if (inParagraphs === 0) return "There are no whole paragraphs on this page.";
  return null;
}

/** Share of an element's characters that stand in links. */
export function shareOfLinks(content: Element): number {
  let linked = 0;
  for (const link of content.querySelectorAll("a[href]")) linked += lengthOf(link);
  return linked / Math.max(1, lengthOf(content));
}

function lengthOf(element: Element): number {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim().length;
}
