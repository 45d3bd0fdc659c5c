/** Whether what was extracted is an article that can be read with context, or a front page, a list, a few words. */
import type { Block } from "../engine/article.ts";

/** Shorter than a news in brief. Characters. */
const SHORTEST = 250;
/** A paragraph that says something, not a label or a teaser. Characters. */
const REAL_PARAGRAPH = 80;
/** Pages of teasers are mostly links. Share of the text's characters. */
const MOSTLY_LINKS = 0.5;

/** A sentence for people, or null for an article. */
export function judgeArticle(content: Element, text: string, blocks: readonly Block[]): string | null {
  if (text.length < SHORTEST) return "There is too little text on this page to be an article.";
  let linked = 0;
  for (const link of content.querySelectorAll("a[href]")) linked += (link.textContent ?? "").trim().length;
  if (linked > text.length * MOSTLY_LINKS) return "This page is mostly links: a front page or a list, not an article.";
  if (!blocks.some(({ start, end, kind }) => kind !== "headline" && end - start >= REAL_PARAGRAPH)) {
    return "There are no whole paragraphs on this page.";
  }
  return null;
}
