/** What has happened to this page: read or not, marks shown or hidden. Knows no browser; the door hands it the steps. */
import type { ReadPage } from "../article/read-article.ts";
import type { TextMap } from "../article/text-map.ts";
import type { Article } from "../engine/article.ts";
import type { Reading } from "../engine/reading.ts";
import type { Marks } from "../marks/marks.ts";
import { describeError } from "../messages/describe-error.ts";
import type { PopupState } from "../messages/popup-state.ts";
import type { ReadAnswer } from "../messages/protocol.ts";

export interface Steps {
  extract(): ReadPage;
  read(article: Article): Promise<ReadAnswer>;
  show(reading: Reading, map: TextMap): Marks;
  /** Null: the marks were taken off. */
  tellMarks(count: number | null): void;
  /** Tells one article of a page that changes without loading from the next. */
  address(): string;
}

export interface Page {
  /** First click, and the first at another address: reads. Later clicks: marks off while they are shown, else as it is. */
  click(): Promise<PopupState>;
  read(): Promise<PopupState>;
  state(): PopupState;
  hide(): PopupState;
  show(): PopupState;
  goTo(start: number, end: number): PopupState;
  /** The browser brought the page back from its cache, marks and all, but forgot the badge. */
  restore(): void;
}

export function makePage(steps: Steps): Page {
  let state: PopupState | null = null;
  let map: TextMap | null = null;
  let marks: Marks | null = null;
  let reading: Promise<PopupState> | null = null;
  let address: string | null = null;

  const show = (): PopupState => {
    if (state?.kind !== "found" || map === null) return now();
    if (marks === null) {
      marks = steps.show(state.reading, map);
      steps.tellMarks(countContext(state.reading));
    }
    state = { ...state, marks: "shown" };
    return state;
  };
  const hide = (): PopupState => {
    if (marks !== null) {
      marks.hide();
      marks = null;
      steps.tellMarks(null);
    }
    if (state?.kind === "found") state = { ...state, marks: "hidden" };
    return now();
  };
  const now = (): PopupState => state ?? { kind: "reading", step: "page" };
  const readOnce = async (): Promise<PopupState> => {
    hide();
    state = { kind: "reading", step: "page" };
    address = steps.address();
    const extracted = steps.extract();
    if (extracted.kind === "not-an-article") {
      state = extracted;
      return state;
    }
    map = extracted.map;
    state = { kind: "reading", step: "context" };
    const answered = await steps.read(extracted.article);
    if (answered.kind === "failed") {
      state = answered;
      return state;
    }
    const found = countContext(answered.reading) > 0 || answered.reading.topics.length > 0;
    state = found
      ? { kind: "found", reading: answered.reading, marks: "hidden" }
      : { kind: "nothing-found", reading: answered.reading };
    return show();
  };
  const read = (): Promise<PopupState> => {
    // Two clicks in a row read once; what throws becomes a state, so that the next click can try again.
    reading ??= readOnce()
      .catch((error: unknown): PopupState => {
        state = { kind: "failed", reason: describeError(error) };
        return state;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  return {
    read,
    show,
    hide,
    state: now,
    click: () => {
      if (reading !== null || state === null || state.kind === "failed" || address !== steps.address()) return read();
      return Promise.resolve(state.kind === "found" && state.marks === "shown" ? hide() : now());
    },
    goTo: (start, end) => {
      const shown = show();
      marks?.goTo(start, end);
      return shown;
    },
    restore: () => {
      if (state?.kind === "found" && marks !== null) steps.tellMarks(countContext(state.reading));
    },
  };
}

/** What the badge counts: people, organizations, places … with context, each once, and claims with at least one statement. */
export function countContext(reading: Reading): number {
  const entities = new Set(reading.mentions.map(({ entity }) => entity));
  return entities.size + reading.claims.filter(({ matches }) => matches.length > 0).length;
}
