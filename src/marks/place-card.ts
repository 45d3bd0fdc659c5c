/** Where the card goes: beside its mark and never over it; on a narrow screen, docked to the edge away from the mark. */
import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import type { Point } from "./find-mark.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between mark and card: near enough to belong, far enough not to touch an underline. */
const GAP_PX = 8;
const EDGE_PX = 8;
/** Under this height a card shows a heading and little else; a mark that leaves less is kept clear by the line only. */
const LEAST_ROOM_PX = 180;
const MOST_HEIGHT_PX = 460;
/** Below this width a card beside the text would be as wide as the text. */
const SHEET_BELOW_PX = 480;

/** Places the card now and whenever page, window or card change; returns how to stop. `point`: what was pointed at, or null. */
export function placeCard(card: HTMLElement, range: Range, point: Point | null): () => void {
  const view = card.ownerDocument.defaultView;
  if (view === null) return () => {};
  const box = () => keepClear([...range.getClientRects()], { width: view.innerWidth, height: view.innerHeight }, point);
  const parent = range.startContainer.parentElement;
  const reference = {
    getBoundingClientRect: () => asRect(box()),
    ...(parent === null ? {} : { contextElement: parent }),
  };
  return autoUpdate(reference, card, () => {
    if (view.innerWidth < SHEET_BELOW_PX) return dock(card, box(), view.innerHeight);
    delete card.dataset.sheet;
    void computePosition(reference, card, {
      strategy: "fixed",
      placement: "bottom-start",
      middleware: [
        offset(GAP_PX),
        flip({ padding: EDGE_PX, fallbackPlacements: ["top-start"], fallbackStrategy: "bestFit" }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.max(LEAST_ROOM_PX / 2, Math.min(availableHeight, MOST_HEIGHT_PX))}px`;
          },
        }),
      ],
    }).then(({ x, y }) => {
      card.style.left = `${Math.round(x)}px`;
      card.style.top = `${Math.round(y)}px`;
    });
  });
}

/**
 * The box to keep clear: all visible lines of the mark, unless that leaves no room above or below; then the line pointed at. It begins
 * where that line begins, so that the card stands under the words.
 */
export function keepClear(
  lines: readonly Box[],
  view: { readonly width: number; readonly height: number },
  point: Point | null,
): Box {
  const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < view.height);
  const [first] = seen.length > 0 ? seen : lines;
  if (first === undefined) return { left: EDGE_PX, right: EDGE_PX, top: 0, bottom: 0 };
  const line =
    seen.find((box) => point !== null && point.y >= box.top && point.y <= box.bottom && isNear(box, point)) ?? first;
  const top = Math.min(line.top, ...seen.map((box) => box.top));
  const bottom = Math.max(line.bottom, ...seen.map((box) => box.bottom));
  const room = Math.max(top, view.height - bottom);
  return room >= LEAST_ROOM_PX ? { left: line.left, right: line.right, top, bottom } : line;
}

function isNear({ left, right }: Box, { x }: Point): boolean {
  return x >= left - GAP_PX && x <= right + GAP_PX;
}

function dock(card: HTMLElement, mark: Box, height: number): void {
  card.style.left = "";
  card.style.top = "";
  const above = mark.top;
  const below = height - mark.bottom;
  card.dataset.sheet = below >= above ? "bottom" : "top";
  card.style.maxHeight = `${Math.min(Math.max(above, below, LEAST_ROOM_PX) - GAP_PX, height * 0.6)}px`;
}

function asRect({ left, top, right, bottom }: Box) {
  return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
