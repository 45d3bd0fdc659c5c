/** Readability takes the headline out of the text as a repetition of the title; a reader sees it and it makes claims. */
import { NUMBER_ATTRIBUTE } from "./number-clone.ts";

/** A copy of the live h1 that carries the title, numbered like the clone; null where there is none or the text has it. */
export function findHeadline(
  document: Document,
  title: string | null,
  content: Element,
  live: readonly Element[],
): Element | null {
  if (title === null) return null;
  const wanted = letters(title);
  const heading = [...document.querySelectorAll("h1")].find((h1) => {
    const found = letters(h1.textContent ?? "");
    return found.length > 8 && (wanted.includes(found) || found.includes(wanted));
  });
  if (
    heading === undefined ||
    letters((content.textContent ?? "").slice(0, 400)).includes(letters(heading.textContent ?? ""))
  ) {
    return null;
  }
  const copy = heading.cloneNode(true) as Element;
  copy.setAttribute(NUMBER_ATTRIBUTE, String(live.indexOf(heading)));
  return copy;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
