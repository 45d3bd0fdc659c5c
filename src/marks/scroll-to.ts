/** How far down the window the mark comes to stand: high enough to leave the card room below. */
const FROM_TOP = 0.28;

/** Brings a range into view, in whatever scrolls inside the page first, then in the window. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (element == null || view == null) return;
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { top } = range.getBoundingClientRect();
  // At once, not smoothly: the card must not chase its mark, and nobody has to ask for less motion.
  view.scrollBy({ top: top - view.innerHeight * FROM_TOP, behavior: "instant" });
}
