/**
 * The marked clone: how an extracted article finds its way back to the live page.
 *
 * Readability works on a clone and, on a retry, rebuilds that clone from a string: node identity is lost, attributes are
 * kept. So every element of the clone carries its number in one attribute, and the number leads to the live element. A text
 * node is found by its place among the text nodes of its element, checked by its characters.
 */
export const NUMBER_ATTRIBUTE = "data-sidelight-n";

export interface NumberedClone {
  readonly clone: Document;
  /** The live element of a number. */
  readonly live: readonly Element[];
}

/** Clones the document and numbers the clone's elements; the document itself is not touched. One walk, no layout. */
export function numberClone(document: Document): NumberedClone {
  const clone = document.cloneNode(true) as Document;
  const live: Element[] = [];
  const originals = document.documentElement.querySelectorAll("*");
  const copies = clone.documentElement.querySelectorAll("*");
  // Both lists are in document order and of one length, because nothing has run in between.
  for (let i = 0; i < originals.length; i++) {
    const original = originals[i];
    const copy = copies[i];
    if (original === undefined || copy === undefined) break;
    copy.setAttribute(NUMBER_ATTRIBUTE, String(live.length));
    live.push(original);
  }
  return { clone, live };
}

/** The live element that an element of the clone, or of what Readability made of it, stands for. */
export function liveElementOf(element: Element, live: readonly Element[]): Element | null {
  const number = element.getAttribute(NUMBER_ATTRIBUTE);
  return number === null ? null : (live[Number(number)] ?? null);
}
