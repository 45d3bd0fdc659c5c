import { describe, expect, it } from "vitest";
import { keepClear } from "../../src/marks/place-card.ts";

const view = { width: 900, height: 700 };
const line = (left: number, top: number, right: number) => ({ left, top, right, bottom: top + 20 });

describe("keepClear", () => {
  it.each([
    ["one line", [line(100, 50, 200)], null, { left: 100, right: 200, top: 50, bottom: 70 }],
    [
      "all lines of a claim, under the line pointed at",
      [line(300, 50, 600), line(100, 80, 600), line(100, 110, 250)],
      { x: 150, y: 115 },
      { left: 100, right: 250, top: 50, bottom: 130 },
    ],
    [
      "pointed at nothing: the first line",
      [line(300, 50, 600), line(100, 80, 600)],
      null,
      { left: 300, right: 600, top: 50, bottom: 100 },
    ],
    [
      "lines scrolled away do not count",
      [line(100, -90, 600), line(100, 10, 600)],
      null,
      { left: 100, right: 600, top: 10, bottom: 30 },
    ],
    [
      "a mark that fills the window: the line pointed at only",
      Array.from({ length: 22 }, (_, at) => line(100, 20 + 30 * at, 600)),
      { x: 200, y: 325 },
      { left: 100, right: 600, top: 320, bottom: 340 },
    ],
    [
      "wholly scrolled away: where it is",
      [line(100, -300, 200)],
      null,
      { left: 100, right: 200, top: -300, bottom: -280 },
    ],
  ])("%s", (_, lines, point, clear) => {
    expect(keepClear(lines, view, point)).toEqual(clear);
  });

  it("gives a place even to a mark without boxes", () => {
    expect(keepClear([], view, null)).toMatchObject({ top: 0, bottom: 0 });
  });
});
