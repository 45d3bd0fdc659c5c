/**
 * Takes out of the extracted tree the lines that lead to other articles: a paragraph that is one link ("Read more: …"), a list
 * of links, a heading at the end with nothing under it. Decided by structure alone, so that it holds in every language; a link
 * inside a sentence stays.
 */

/** A block with this share of its characters in links is a link. */
const ALL_LINK = 0.9;
/** Longer than a teaser's title: a quotation or a whole linked paragraph. Characters. */
const LONGEST_TEASER = 220;
/** "Read more:", "Lesen Sie auch:". Characters. */
const LONGEST_LABEL = 40;
/** A list with at least this share of link items is a list of links. */
const LIST_OF_LINKS = 0.6;

const TEXT_BLOCKS = "p, li, h2, h3, h4, h5, h6, div";
const INNER_BLOCKS = "p, ul, ol, table, blockquote, figure, div, section, h1, h2, h3, h4, h5, h6, pre";

export function dropLinkBlocks(content: Element): void {
  for (const list of content.querySelectorAll("ul, ol")) {
    const items = [...list.children];
    if (items.length > 1 && items.filter(isTeaser).length >= items.length * LIST_OF_LINKS) list.remove();
  }
  for (const block of content.querySelectorAll(TEXT_BLOCKS)) {
    if (block.localName !== "li" && block.querySelector(INNER_BLOCKS) === null && isTeaser(block)) block.remove();
  }
  dropLastHeadings(content);
}

/** All of it is a link, or a label with a colon and a link. */
function isTeaser(block: Element): boolean {
  const text = tidy(block);
  if (text === "" || text.length > LONGEST_TEASER) return false;
  let linked = 0;
  for (const link of block.querySelectorAll("a[href]")) linked += tidy(link).length;
  if (linked === 0) return false;
  if (linked >= text.length * ALL_LINK) return true;
  const label = text.length - linked;
  return label <= LONGEST_LABEL && /^[^.!?]{2,40}[:|»›]\s/u.test(text) && endsWithLink(block, text);
}

function endsWithLink(block: Element, text: string): boolean {
  const links = block.querySelectorAll("a[href]");
  const last = links[links.length - 1];
  return last !== undefined && text.endsWith(tidy(last));
}

/** "Related stories", "Comments": what they headed is gone. */
function dropLastHeadings(content: Element): void {
  const headings = [...content.querySelectorAll("h2, h3, h4, h5, h6")].reverse();
  for (const heading of headings) {
    if (textAfter(heading, content)) return;
    heading.remove();
  }
}

function textAfter(element: Element, root: Element): boolean {
  for (let node: Element | null = element; node !== null && node !== root; node = node.parentElement) {
    for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
      if ((next.textContent ?? "").trim() !== "") return true;
    }
  }
  return false;
}

function tidy(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
