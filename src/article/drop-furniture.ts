/**
 * Takes out of the clone what stands inside an article's element without being the article: advertisements, share bars,
 * related links, newsletter boxes, comments. Readability removes much of this by class and link density; what it keeps shows
 * up as names and claims that the article never made, so the rules here are few, exact and about structure, not words.
 */

/** Elements whose text is never read. JSON-LD was read before. */
const NEVER_TEXT =
  "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, button, input, select, textarea";

/** Elements whose role in the page says it; `i` because authors write both cases. */
const FURNITURE = [
  "nav, dialog, menu",
  "[hidden], .visually-hidden, .sr-only, .screen-reader-text",
  "[role='navigation'], [role='complementary'], [role='search'], [role='dialog'], [role='alert'], [role='toolbar']",
  "[aria-label^='advert' i], [aria-label='ad' i], [aria-label*='sponsored' i], [data-ad], [data-ad-slot], ins.adsbygoogle",
  "[aria-label^='related' i], [aria-label*='newsletter' i], [aria-label^='share' i], [aria-label^='recommended' i]",
].join(", ");

/**
 * Words that make a class or id furniture when they stand alone between separators: "ad", "article-share", "RelatedStories".
 * Whole words only: "header" holds "ad", "thread" holds "ad", "shareholder" holds "share".
 */
const FURNITURE_WORDS = new Set(
  (
    "ad ads advert adverts advertisement advertising advertorial adslot adunit sponsored outbrain taboola " +
    "comments disqus mostread newsletter newsletters signup breadcrumb breadcrumbs cookie cookies consent"
  ).split(" "),
);

/** Words that mostly mean furniture, yet also stand on parts of an article ("promo", "social-embed"): these need proof. */
const LIKELY_WORDS = new Set(
  (
    "banner sponsor promo promos promotion share sharing sharebar shares social related recommended recommendations " +
    "recirc recirculation subscribe trending popular toolbar readmore"
  ).split(" "),
);

/** A paragraph that says something. Characters outside links. */
const REAL_PARAGRAPH = 120;

/** A container with this much of the page's text is the article, whatever its class says ("page-with-newsletter"). */
const SHARE_OF_TEXT = 0.35;

/** Removes furniture from the clone, in place. One walk over the text, then one over the elements. */
export function dropFurniture(clone: Document): void {
  for (const element of clone.querySelectorAll(NEVER_TEXT)) element.remove();
  const lengths = textLengths(clone.body);
  const most = (lengths.get(clone.body) ?? 0) * SHARE_OF_TEXT;
  const drop = (element: Element) => {
    if ((lengths.get(element) ?? 0) < most) element.remove();
  };
  for (const element of clone.querySelectorAll(FURNITURE)) drop(element);
  for (const element of clone.body.querySelectorAll("[class], [id]")) if (isFurniture(element)) drop(element);
}

function isFurniture(element: Element): boolean {
  if (/^(html|body|main|article|p|h1)$/i.test(element.localName)) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  const found = words(names);
  if (found.some((word) => FURNITURE_WORDS.has(word)) || /most[-_ ]?(read|viewed|popular)/i.test(names)) return true;
  return found.some((word) => LIKELY_WORDS.has(word)) && !holdsParagraphs(element);
}

function holdsParagraphs(element: Element): boolean {
  return [...element.querySelectorAll("p")].some((paragraph) => {
    let length = (paragraph.textContent ?? "").trim().length;
    for (const link of paragraph.querySelectorAll("a")) length -= (link.textContent ?? "").length;
    return length >= REAL_PARAGRAPH && paragraph.closest("li, aside") === null;
  });
}

/** "RelatedStories article__share-bar" → related, stories, article, share, bar */
function words(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Characters of text inside each element, white space at the ends of a text node aside. */
function textLengths(root: Element): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = (node as Text).data.trim().length;
    if (length === 0) continue;
    for (let element = node.parentElement; element !== null; element = element.parentElement) {
      lengths.set(element, (lengths.get(element) ?? 0) + length);
      if (element === root) break;
    }
  }
  return lengths;
}
