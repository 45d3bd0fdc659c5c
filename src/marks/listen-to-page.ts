/** The page's pointer, keys and scrolling → events of the card's life. Listens only; never stops or prevents anything. */
import type { Point } from "./find-mark.ts";
import type { HoverEvent } from "./hover.ts";

export interface Listening {
  /** The mark under a point, or -1. */
  findMark(point: Point): number;
  isOpen(): boolean;
  /** Where the pointer was when the next event was decided. */
  point(at: Point): void;
  dispatch(event: HoverEvent): void;
}

/** What a click already means something on: there, the page's meaning stands and ours is left to hovering. */
const PRESSABLE =
  "a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [contenteditable]";

export function listenToPage(document: Document, host: HTMLElement, signal: AbortSignal, listening: Listening): void {
  const { findMark, isOpen, point, dispatch } = listening;
  const view = document.defaultView;
  if (view === null) return;
  let frame = 0;

  const onMove = (event: PointerEvent): void => {
    // A finger that moves is scrolling.
    if (event.pointerType === "touch") return;
    // Asked now: once an event is over, browsers forget a target that lay in a shadow tree.
    const overCard = event.target === host;
    const at = event.buttons === 0 ? { x: event.clientX, y: event.clientY } : null;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => {
      const target = overCard || at === null ? -1 : findMark(at);
      if (at !== null && target >= 0) point(at);
      dispatch(
        overCard ? { kind: "over-card" } : target < 0 ? { kind: "over-nothing" } : { kind: "over-mark", target },
      );
    });
  };
  const onClick = (event: MouseEvent): void => {
    if (event.target === host || event.button !== 0 || event.defaultPrevented) return;
    const selecting = document.getSelection()?.isCollapsed === false;
    if (selecting || (event.target instanceof Element && event.target.closest(PRESSABLE) !== null)) return;
    const at = { x: event.clientX, y: event.clientY };
    const target = findMark(at);
    point(at);
    dispatch({ kind: "press", target: target < 0 ? null : target });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isOpen()) dispatch({ kind: "close" });
  };

  // Capturing, because a page that stops its own events must not leave a card standing.
  const options = { signal, capture: true, passive: true };
  document.addEventListener("pointermove", onMove, options);
  document.addEventListener("click", onClick, options);
  document.addEventListener("keydown", onKey, options);
  document.documentElement.addEventListener("pointerleave", () => dispatch({ kind: "over-nothing" }), { signal });
  // Text that moves under a resting pointer was not pointed at. Not capturing: scrolling inside the card is none of this.
  document.addEventListener("scroll", () => dispatch({ kind: "over-nothing" }), { signal, passive: true });
  signal.addEventListener("abort", () => view.cancelAnimationFrame(frame));
}
