/** Draws the card of the open mark, places it, gives it the focus when it was asked for, and gives the focus back. */
import { type ComponentProps, h, render } from "preact";
import { Card } from "./card.tsx";
import { makeCardHost } from "./card-host.ts";
import type { Point } from "./find-mark.ts";
import type { HoverState } from "./hover.ts";
import { placeCard } from "./place-card.ts";

type Open = NonNullable<HoverState["open"]>;

export interface Cards {
  readonly host: HTMLElement;
  open(open: Open, range: Range, point: Point | null): void;
  close(): void;
  /** Closes, and takes the host off the page. */
  remove(): void;
}

/** `propsOf`: what the card of a mark shows. */
export function openCards(
  document: Document,
  styles: string,
  propsOf: (open: Open) => ComponentProps<typeof Card>,
): Cards {
  const host = makeCardHost(document, styles);
  let unplace = () => {};
  let focusBack: HTMLElement | null = null;

  const close = (): void => {
    unplace();
    unplace = () => {};
    const hadFocus = document.activeElement === host.element;
    render(null, host.mount);
    host.lower();
    if (hadFocus) focusBack?.focus({ preventScroll: true });
    focusBack = null;
  };
  return {
    host: host.element,
    open(open, range, point) {
      // A key for each mark, so that scroll position and unfolded parts of one card are not the next one's.
      render(h(Card, { ...propsOf(open), key: open.target }), host.mount);
      const card = host.mount.firstElementChild as HTMLElement | null;
      if (card === null) return close();
      host.raise();
      unplace();
      unplace = placeCard(card, range, point);
      if (!open.pinned) return;
      const active = document.activeElement;
      if (active !== host.element && active instanceof HTMLElement) focusBack = active;
      card.focus({ preventScroll: true });
    },
    close,
    remove() {
      close();
      host.remove();
    },
  };
}
