/** Reading + text map → marks on the page, and the card that opens on them. */
import type { TextMap } from "../article/text-map.ts";
import type { Reading } from "../engine/reading.ts";
import { makeLookup } from "../ui/lookup.ts";
import { collectMarks } from "./collect-marks.ts";
import { findClaimAround, findMarkAtPoint, findMarkAtSpan, type Point, type PointedRegistry } from "./find-mark.ts";
import { AT_REST, type HoverEvent, nextHover } from "./hover.ts";
import { listenToPage } from "./listen-to-page.ts";
import type { Marks, MarksOptions } from "./marks.ts";
import { openCards } from "./open-cards.ts";
import { paintMarks } from "./paint-marks.ts";
import { scrollToRange } from "./scroll-to.ts";

/** Paints until `hide()`. Costs one range a mark, and one hit test a frame while the pointer moves. */
export function showMarks(reading: Reading, map: TextMap, { document, styles }: MarksOptions): Marks {
  const marks = collectMarks(reading, map);
  const registry: HighlightRegistry & PointedRegistry = CSS.highlights;
  const painting = paintMarks(registry, marks);
  const lookup = makeLookup(reading);
  const stop = new AbortController();
  let state = AT_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointed: Point | null = null;

  const goTo = (target: number): void => {
    const mark = marks[target];
    if (mark === undefined) return;
    scrollToRange(mark.range);
    pointed = null;
    dispatch({ kind: "press", target });
  };
  const cards = openCards(document, styles, ({ target }) => ({
    marks,
    target,
    around: marks[target]?.kind === "mention" ? findClaimAround(marks, marks[target]) : -1,
    lookup,
    actions: { close: () => dispatch({ kind: "close" }), goTo },
  }));
  const dispatch = (event: HoverEvent): void => {
    const before = state;
    state = nextHover(state, event);
    if (state.waiting !== before.waiting) {
      clearTimeout(timer);
      const { waiting } = state;
      if (waiting !== null) timer = setTimeout(() => dispatch({ kind: "timer", token: waiting.token }), waiting.delay);
    }
    if (state.open === before.open) return;
    const mark = state.open === null ? null : (marks[state.open.target] ?? null);
    painting.paintOpen(mark);
    if (state.open === null || mark === null) cards.close();
    else cards.open(state.open, mark.range, pointed);
  };
  listenToPage(document, cards.host, stop.signal, {
    findMark: (point) => findMarkAtPoint(marks, map, document, registry, point),
    isOpen: () => state.open !== null,
    point: (at) => {
      pointed = at;
    },
    dispatch,
  });

  return {
    hide() {
      stop.abort();
      clearTimeout(timer);
      painting.clear();
      cards.remove();
    },
    goTo: (start, end) => goTo(findMarkAtSpan(marks, start, end)),
  };
}
