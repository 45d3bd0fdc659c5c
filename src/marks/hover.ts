/**
 * The life of a card, as a pure reducer: dwell → show → abandon, press → pin, Escape → close.
 *
 * At most one change waits at a time. It carries a token, so that a timer that fires late, after something else was decided,
 * changes nothing. After Wikimedia Popups, which learned it the hard way.
 */

/** Long enough that a pointer crossing the text on its way elsewhere opens nothing (Popups uses 500 with a network fetch
 * inside it; ours has nothing to fetch). */
export const DWELL_MS = 320;
/** A card is open already: the reader is comparing, so the next one comes sooner. */
export const SWITCH_MS = 160;
/** Time to cross the gap between the mark and its card, at an unhurried hand's speed. */
export const ABANDON_MS = 280;

/** `target`: the mark's key, a place in the list of marks. */
export interface HoverState {
  readonly open: { readonly target: number; readonly pinned: boolean } | null;
  /** `target` null: close. */
  readonly waiting: { readonly token: number; readonly target: number | null; readonly delay: number } | null;
  readonly lastToken: number;
}

export type HoverEvent =
  | { readonly kind: "over-mark"; readonly target: number }
  | { readonly kind: "over-card" }
  | { readonly kind: "over-nothing" }
  | { readonly kind: "timer"; readonly token: number }
  /** A click, a tap or a key; `target` null: beside every mark and the card. */
  | { readonly kind: "press"; readonly target: number | null }
  | { readonly kind: "close" };

export const AT_REST: HoverState = { open: null, waiting: null, lastToken: 0 };

/** The next state; the very same object where nothing changes. */
export function nextHover(state: HoverState, event: HoverEvent): HoverState {
  const { open, waiting } = state;
  switch (event.kind) {
    case "over-mark":
      if (open?.target === event.target) return stay(state);
      if (open?.pinned || waiting?.target === event.target) return state;
      return wait(state, event.target, open === null ? DWELL_MS : SWITCH_MS);
    case "over-card":
      return stay(state);
    case "over-nothing":
      if (open === null) return stay(state);
      if (open.pinned || (waiting !== null && waiting.target === null)) return state;
      return wait(state, null, ABANDON_MS);
    case "timer":
      if (waiting === null || waiting.token !== event.token) return state;
      return {
        ...state,
        open: waiting.target === null ? null : { target: waiting.target, pinned: false },
        waiting: null,
      };
    case "press":
      if (event.target === null) return closed(state);
      if (open?.pinned && open.target === event.target) return stay(state);
      return { ...state, open: { target: event.target, pinned: true }, waiting: null };
    case "close":
      return closed(state);
  }
}

function wait(state: HoverState, target: number | null, delay: number): HoverState {
  const token = state.lastToken + 1;
  return { ...state, waiting: { token, target, delay }, lastToken: token };
}

function stay(state: HoverState): HoverState {
  return state.waiting === null ? state : { ...state, waiting: null };
}

function closed(state: HoverState): HoverState {
  return state.open === null && state.waiting === null ? state : { ...state, open: null, waiting: null };
}
