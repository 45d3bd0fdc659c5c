import { describe, expect, it } from "vitest";
import {
  ABANDON_MS,
  AT_REST,
  DWELL_MS,
  type HoverEvent,
  type HoverState,
  nextHover,
  SWITCH_MS,
} from "../../src/marks/hover.ts";

const over = (target: number): HoverEvent => ({ kind: "over-mark", target });
const press = (target: number | null): HoverEvent => ({ kind: "press", target });
const nothing: HoverEvent = { kind: "over-nothing" };
const card: HoverEvent = { kind: "over-card" };
const close: HoverEvent = { kind: "close" };
/** The timer that is waiting now goes off. */
const ring = "ring";

describe("what is open in the end", () => {
  const cases: readonly (readonly [string, readonly (HoverEvent | typeof ring)[], HoverState["open"]])[] = [
    ["a glance", [over(1)], null],
    ["a dwell", [over(1), ring], { target: 1, pinned: false }],
    ["crossing the text", [over(1), nothing, over(2), nothing], null],
    ["leaving for good", [over(1), ring, nothing, ring], null],
    ["leaving, then into the card", [over(1), ring, nothing, card], { target: 1, pinned: false }],
    ["leaving, then back to the mark", [over(1), ring, nothing, over(1)], { target: 1, pinned: false }],
    ["comparing with the next", [over(1), ring, over(2), ring], { target: 2, pinned: false }],
    ["over the next on the way to the card", [over(1), ring, over(2), card], { target: 1, pinned: false }],
    ["a press", [press(1)], { target: 1, pinned: true }],
    ["a press pins what hovering opened", [over(1), ring, press(1)], { target: 1, pinned: true }],
    ["a press does not wait for the dwell", [over(1), press(1)], { target: 1, pinned: true }],
    ["pinned stays when left", [press(1), nothing], { target: 1, pinned: true }],
    ["pinned stays while another is pointed at", [press(1), over(2)], { target: 1, pinned: true }],
    ["pinned gives way to another press", [press(1), press(2)], { target: 2, pinned: true }],
    ["a press beside closes", [press(1), press(null)], null],
    ["closing", [press(1), close], null],
    ["closing cancels a dwell", [over(1), close], null],
  ];
  it.each(cases)("%s", (_, events, open) => {
    expect(events.reduce<HoverState>(step, AT_REST).open).toEqual(open);
  });
});

it("waits longest before the first card", () => {
  const opened = step(nextHover(AT_REST, over(1)), ring);
  expect(nextHover(AT_REST, over(1)).waiting?.delay).toBe(DWELL_MS);
  expect(nextHover(opened, over(2)).waiting?.delay).toBe(SWITCH_MS);
  expect(nextHover(opened, nothing).waiting?.delay).toBe(ABANDON_MS);
});

it("keeps a running timer while the pointer stays where it is", () => {
  const dwelling = nextHover(AT_REST, over(1));
  expect(nextHover(dwelling, over(1))).toBe(dwelling);
});

it("ignores a timer that rings late", () => {
  const first = nextHover(AT_REST, over(1));
  const late: HoverEvent = { kind: "timer", token: first.waiting?.token ?? Number.NaN };
  const second = nextHover(nextHover(first, nothing), over(2));
  expect(nextHover(second, late)).toBe(second);
  const pinned = nextHover(second, press(3));
  expect(nextHover(pinned, late)).toBe(pinned);
});

it("never opens by a late timer, and never gives a token twice, whatever happens in whatever order", () => {
  const events: readonly HoverEvent[] = [
    over(0),
    over(1),
    over(2),
    nothing,
    card,
    press(0),
    press(1),
    press(null),
    close,
  ];
  for (let seed = 1; seed <= 200; seed++) {
    const random = makeRandom(seed);
    const spent = new Set<number>();
    let state = AT_REST;
    for (let at = 0; at < 60; at++) {
      const before = state;
      const late = [...spent][Math.floor(random() * spent.size)];
      if (late !== undefined) expect(nextHover(state, { kind: "timer", token: late })).toBe(state);
      state =
        random() < 0.25 ? step(state, ring) : nextHover(state, events[Math.floor(random() * events.length)] ?? close);
      if (before.waiting !== null && state.waiting?.token !== before.waiting.token) spent.add(before.waiting.token);
      if (state.waiting !== null) expect(spent.has(state.waiting.token)).toBe(false);
      if (before.open?.pinned && state.open !== before.open) expect(state.waiting).toBeNull();
    }
    expect(nextHover(state, close)).toMatchObject({ open: null, waiting: null });
  }
});

function step(state: HoverState, event: HoverEvent | typeof ring): HoverState {
  if (event !== ring) return nextHover(state, event);
  return state.waiting === null ? state : nextHover(state, { kind: "timer", token: state.waiting.token });
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
