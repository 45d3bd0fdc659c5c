// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { collectMarks, type Mark } from "../../src/marks/collect-marks.ts";
import { findClaimAround, findMarkAtPoint, findMarkAtSpan } from "../../src/marks/find-mark.ts";
import { SAMPLE } from "../ui/sample-reading.ts";
import { spanOf, TEXT } from "../ui/sample-text.ts";
import { openSamplePage } from "./sample-page.ts";

const { map } = openSamplePage();
const marks = collectMarks(SAMPLE, map);

describe("collectMarks", () => {
  it("gives every mark the very characters of its span", () => {
    for (const { start, end, range } of marks) expect(range.toString()).toBe(TEXT.slice(start, end));
  });

  it("marks names and claims with statements, the younger ones apart, and no claim without", () => {
    expect(marks.map(({ kind }) => kind).filter((kind) => kind !== "mention")).toEqual(["since", "claim", "since"]);
    expect(marks.filter(({ kind }) => kind === "mention")).toHaveLength(SAMPLE.mentions.length);
  });

  it("stands in text order, a claim before the names inside it", () => {
    const claim = marks.findIndex(({ kind }) => kind === "since");
    expect(marks[claim + 1]).toMatchObject({ kind: "mention", mention: { text: "Ilse Varga" } });
    for (const [at, mark] of marks.entries()) expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.start ?? 0);
  });

  it("leaves out what the page no longer holds", () => {
    const from = TEXT.indexOf("The accord would");
    const left = collectMarks(SAMPLE, {
      ...map,
      rangeOf: (start, end) => (start < from ? null : map.rangeOf(start, end)),
    });
    expect(left.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).filter((start) => start >= from));
    expect(left.length).toBeGreaterThan(0);
  });
});

describe("findMarkAtSpan", () => {
  it.each([
    ["Ilse Varga", "Ilse Varga"],
    ["The accord would add 40 crossings a week", "The accord would add 40 crossings a week"],
    // Inside a name and inside a claim: the name.
    ["Varga", "Ilse Varga"],
    // Inside a claim only.
    ["40 crossings", "The accord would add 40 crossings a week"],
  ])("%s → %s", (asked, text) => {
    const { start, end } = spanOf(asked);
    expect(textAt(findMarkAtSpan(marks, start, end))).toBe(text);
  });

  it("finds nothing where nothing is marked", () => {
    const { start, end } = spanOf("A spokeswoman");
    expect(findMarkAtSpan(marks, start, end)).toBe(-1);
  });
});

it("takes the narrowest in whatever order the marks stand", () => {
  const { start, end } = spanOf("Varga");
  const turned = [...marks].reverse();
  expect(turned[findMarkAtSpan(turned, start, end)]?.range.toString()).toBe("Ilse Varga");
});

it("finds the claim around a name, and none where the name stands alone", () => {
  expect(textAt(findClaimAround(marks, markOf("Ilse Varga")))).toMatch(/^President Ilse Varga will travel/);
  expect(findClaimAround(marks, markOf("Tomas Reik"))).toBe(-1);
});

describe("findMarkAtPoint", () => {
  const point = { x: 10, y: 10 };

  it("takes the narrowest of the ranges the browser names", () => {
    const [claim, name] = [markOf("President Ilse Varga will travel"), markOf("Ilse Varga")];
    const registry = { highlightsFromPoint: () => [{ ranges: [claim.range] }, { ranges: [name.range] }] };
    expect(textAt(findMarkAtPoint(marks, map, document, registry, point))).toBe("Ilse Varga");
  });

  it("leaves the page's own highlights alone", () => {
    const registry = { highlightsFromPoint: () => [{ ranges: [document.createRange()] }] };
    expect(findMarkAtPoint(marks, map, document, registry, point)).toBe(-1);
  });

  describe("without highlightsFromPoint", () => {
    const boxes = [{ left: 5, right: 60, top: 5, bottom: 20 }];

    it.each([
      ["inside the box", { x: 30, y: 10 }, "Tomas Reik"],
      ["a rounding beside it", { x: 60.5, y: 10 }, "Tomas Reik"],
      ["in the margin, where the caret is the same", { x: 200, y: 10 }, undefined],
      ["between the lines", { x: 30, y: 30 }, undefined],
    ])("%s", (_, at, text) => {
      const { start } = spanOf("Tomas Reik");
      const page = pageWithCaret(start + 3);
      const placed = marks.map((mark) => withBoxes(mark, mark.start === start ? boxes : []));
      expect(textAt(findMarkAtPoint(placed, map, page, {}, at))).toBe(text);
    });

    it("counts a caret behind the last character of a node to that character", () => {
      const range = map.rangeOf(0, 4);
      const node = range?.startContainer as Text;
      const page = { caretPositionFromPoint: () => ({ offsetNode: node, offset: node.length }) } as unknown as Document;
      const end = node.length;
      const here: Mark = { ...withBoxes(markOf("Corvania"), boxes), start: 0, end };
      expect(findMarkAtPoint([here], map, page, {}, { x: 30, y: 10 })).toBe(0);
    });

    it("finds nothing off the text", () => {
      const page = { caretPositionFromPoint: () => null } as unknown as Document;
      expect(findMarkAtPoint(marks, map, page, {}, point)).toBe(-1);
    });
  });
});

function textAt(at: number): string | undefined {
  return marks[at]?.range.toString();
}

function markOf(text: string): Mark {
  const { start } = spanOf(text);
  const mark = marks.find((known) => known.start === start && known.range.toString().startsWith(text));
  if (mark === undefined) throw new Error(`no mark on ${text}`);
  return mark;
}

function pageWithCaret(offset: number): Document {
  const range = map.rangeOf(offset, offset + 1);
  return {
    caretPositionFromPoint: () => ({ offsetNode: range?.startContainer, offset: range?.startOffset }),
  } as unknown as Document;
}

/** jsdom lays nothing out; the mark is given its boxes. */
function withBoxes(mark: Mark, boxes: readonly object[]): Mark {
  const range = mark.range.cloneRange();
  range.getClientRects = () => boxes as unknown as DOMRectList;
  return { ...mark, range };
}
