/** The headline on the page. Readability takes it out of the text as a repetition of the title; a reader sees it, and it claims. */
import { NUMBER_ATTRIBUTE } from "./number-clone.ts";

/** Share of the shorter one's words that a title and a heading have in common when they are the same headline. */
const SAME_HEADLINE = 0.5;
/** "BBC", "Comments": too short to be told from a label. Words. */
const SHORTEST_HEADLINE = 3;

/** The live h1 that carries the title (pages with a logo as h1: the h2), or null. */
export function findHeadline(document: Document, title: string | null): Element | null {
  if (title === null) return null;
  const wanted = words(title);
  let best: Element | null = null;
  let bestShare = SAME_HEADLINE;
  for (const heading of document.querySelectorAll("h1, h2")) {
    const found = words(heading.textContent ?? "");
    if (found.size < SHORTEST_HEADLINE || wanted.size === 0) continue;
    let common = 0;
    for (const word of found) if (wanted.has(word)) common++;
    // An h2 of another story shares a few words with ours by chance; an h1 is the page's own.
    const share =
      common / (heading.localName === "h1" ? Math.min(found.size, wanted.size) : Math.max(found.size, wanted.size));
    if (share <= bestShare || heading.closest("nav, aside, footer") !== null) continue;
    best = heading;
    bestShare = share;
  }
  return best;
}

/** Takes the headline out of the extracted tree where it stands there, and returns a copy numbered like the clone's elements. */
export function takeHeadline(heading: Element, content: Element, live: readonly Element[]): Element {
  const numberOf = new Map(live.map((element, number) => [element, String(number)]));
  const copy = heading.cloneNode(true) as Element;
  for (const [original, twin] of pairs(heading, copy)) {
    const number = numberOf.get(original);
    if (number !== undefined) twin.setAttribute(NUMBER_ATTRIBUTE, number);
  }
  const letters = squeeze(heading.textContent ?? "");
  const number = copy.getAttribute(NUMBER_ATTRIBUTE);
  for (const element of content.querySelectorAll("h1, h2")) {
    const isHeadline =
      element.getAttribute(NUMBER_ATTRIBUTE) === number || squeeze(element.textContent ?? "") === letters;
    if (isHeadline) element.remove();
  }
  return copy;
}

function pairs(a: Element, b: Element): readonly (readonly [Element, Element])[] {
  const copies = b.querySelectorAll("*");
  const inner = [...a.querySelectorAll("*")].map((element, i) => [element, copies[i] ?? b] as const);
  return [[a, b], ...inner];
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
