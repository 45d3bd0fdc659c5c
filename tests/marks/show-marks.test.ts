// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DWELL_MS } from "../../src/marks/hover.ts";
import type { Marks } from "../../src/marks/marks.ts";
import { showMarks } from "../../src/marks/show-marks.ts";
import { textOf } from "../ui/draw.ts";
import { SAMPLE } from "../ui/sample-reading.ts";
import { spanOf } from "../ui/sample-text.ts";
import { openSamplePage, type SamplePage } from "./sample-page.ts";

/** What jsdom lacks: highlights, layout, popovers. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: readonly AbstractRange[]) {
    super(ranges);
  }
}

let page: SamplePage;
let marks: Marks;
let shadow: ShadowRoot;
let registry: Map<string, FakeHighlight> & { highlightsFromPoint: (x: number, y: number) => unknown };
/** The text under the pointer, whatever the point. */
let under: string | null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame"] });
  under = null;
  registry = Object.assign(new Map<string, FakeHighlight>(), {
    highlightsFromPoint: () => {
      const ranges = [...registry.values()].flatMap((highlight) => [...highlight]);
      return [{ ranges: ranges.filter((range) => String(range) === under) }];
    },
  });
  vi.stubGlobal("Highlight", FakeHighlight);
  vi.stubGlobal("CSS", { highlights: registry });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
      unobserve() {}
    },
  );
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => ({ top: 0 }) as DOMRect;
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollBy = vi.fn();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe("closed");
    shadow = attach.call(this, { ...init, mode: "open" });
    return shadow;
  });
  page = openSamplePage();
  marks = showMarks(SAMPLE, page.map, { document, styles: ".card {}" });
});

afterEach(() => {
  marks.hide();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("paints each kind apart, names over claims", () => {
  expect([...registry].map(([name, highlight]) => [name, highlight.size, highlight.priority])).toEqual([
    ["sidelight-claim", 1, 0],
    ["sidelight-since", 2, 1],
    ["sidelight-mention", SAMPLE.mentions.length, 2],
  ]);
});

it("opens a card after a dwell, tints its mark, takes no focus", () => {
  hover("Tomas Reik");
  expect(card()).toBeNull();
  vi.advanceTimersByTime(DWELL_MS);
  expect(title()).toBe("Tomas Reik");
  expect([...(registry.get("sidelight-open") ?? [])].map(String)).toEqual(["Tomas Reik"]);
  expect(document.activeElement).toBe(document.body);
});

it("opens nothing where the pointer only crosses", () => {
  hover("Tomas Reik");
  vi.advanceTimersByTime(DWELL_MS / 2);
  hover(null);
  vi.advanceTimersByTime(DWELL_MS * 10);
  expect(card()).toBeNull();
});

it("ignores a finger that moves", () => {
  hover("Tomas Reik", "touch");
  vi.advanceTimersByTime(DWELL_MS * 2);
  expect(card()).toBeNull();
});

it("opens at once on a click, with the focus; Escape closes and gives the focus back", () => {
  const link = document.querySelector("a") as HTMLElement;
  link.focus();
  click("Tomas Reik");
  expect(title()).toBe("Tomas Reik");
  expect(document.activeElement).toBe(shadow.host);
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(card()).toBeNull();
  expect(registry.has("sidelight-open")).toBe(false);
  expect(document.activeElement).toBe(link);
});

it("closes on a click beside", () => {
  click("Tomas Reik");
  click(null);
  expect(card()).toBeNull();
});

it("leaves clicks on the page's own links to the page", () => {
  under = "Tomas Reik";
  const event = new MouseEvent("click", { bubbles: true, cancelable: true });
  document.querySelector("a")?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(card()).toBeNull();
});

describe("the card", () => {
  it("leads from a name to the claim around it", () => {
    click("Ilse Varga");
    const around = shadow.querySelector<HTMLElement>(".claim-around");
    expect(textOf(around)).toBe("In this sentence: a claim with 3 statements");
    around?.click();
    expect(textOf(shadow.querySelector(".card-kind"))).toBe("Claim");
    expect(textOf(shadow.querySelector(".claim-source"))).toContain("according to Aldern Courier");
  });

  it("walks to the next mark and back, and stops at the ends", () => {
    const { start, end } = spanOf("Corvania");
    marks.goTo(start, end);
    const press = (name: string) => shadow.querySelector<HTMLButtonElement>(`.${name}`)?.click();
    expect(shadow.querySelector<HTMLButtonElement>(".previous")?.disabled).toBe(true);
    press("next");
    expect(title()).toBe("Estmark");
    press("previous");
    expect(title()).toBe("Corvania");
  });

  it("keeps its keys to itself", () => {
    click("Tomas Reik");
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard);
    window.addEventListener("keydown", heard);
    card()?.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, composed: true }));
    window.removeEventListener("keydown", heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it("is a labelled dialog with named buttons", () => {
    click("Tomas Reik");
    const label = card()?.getAttribute("aria-labelledby") ?? "";
    expect(textOf(shadow.getElementById(label))).toBe("Tomas Reik");
    for (const button of shadow.querySelectorAll("button")) {
      expect(button.getAttribute("aria-label") ?? textOf(button)).not.toBe("");
    }
  });
});

it("goes to a place asked for, scrolls and opens; a place without a mark changes nothing", () => {
  const { start, end } = spanOf("The accord would add 40 crossings a week");
  marks.goTo(start, end);
  expect(window.scrollBy).toHaveBeenCalledOnce();
  expect(title()).toBe("The accord would add 40 crossings a week");
  const nowhere = spanOf("A spokeswoman");
  marks.goTo(nowhere.start, nowhere.end);
  expect(title()).toBe("The accord would add 40 crossings a week");
});

it("leaves the page as it was, and not a trace when hidden", () => {
  const { main } = page;
  const before = main.outerHTML;
  click("Tomas Reik");
  expect(main.outerHTML).toBe(before);
  const others = [...document.documentElement.children].filter((element) => element !== shadow.host);
  expect(others.map(({ localName }) => localName)).toEqual(["head", "body"]);
  marks.hide();
  expect(registry.size).toBe(0);
  expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual(["head", "body"]);
  click("Tomas Reik");
  expect(registry.size).toBe(0);
});

function hover(text: string | null, pointerType = "mouse"): void {
  under = text;
  const event = Object.assign(new MouseEvent("pointermove", { bubbles: true }), { pointerType });
  page.main.dispatchEvent(event);
  vi.advanceTimersToNextFrame();
}

function click(text: string | null): void {
  under = text;
  page.main.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}

function card(): Element | null {
  return shadow.querySelector(".card");
}

function title(): string {
  return textOf(shadow.querySelector(".card-title"));
}
