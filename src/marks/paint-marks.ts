/** Marks → the browser's highlight registry. The page's own highlights and its DOM are not touched. */
import type { Mark, MarkKind } from "./collect-marks.ts";

export interface Painting {
  /** Tints the mark whose card is open; null: none. */
  paintOpen(mark: Mark | null): void;
  clear(): void;
}

/** Later kinds lie over earlier ones: a name inside a claim keeps its dots. Spelled as in `marks.css`. */
const LAYERS: readonly MarkKind[] = ["claim", "since", "mention"];
const OPEN = "sidelight-open";

export function paintMarks(registry: HighlightRegistry, marks: readonly Mark[]): Painting {
  for (const [priority, kind] of LAYERS.entries()) {
    const highlight = new Highlight();
    for (const mark of marks) if (mark.kind === kind) highlight.add(mark.range);
    highlight.priority = priority;
    registry.set(`sidelight-${kind}`, highlight);
  }
  return {
    paintOpen(mark) {
      if (mark === null) registry.delete(OPEN);
      // A range of its own: one Range in two highlights would be found twice under the pointer.
      else registry.set(OPEN, new Highlight(mark.range.cloneRange()));
    },
    clear() {
      for (const kind of LAYERS) registry.delete(`sidelight-${kind}`);
      registry.delete(OPEN);
    },
  };
}
