// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { PopupState } from "../../src/messages/popup-state.ts";
import type { PopupActions } from "../../src/popup/popup-actions.ts";
import { PopupView } from "../../src/popup/popup-view.tsx";
import { draw, findA11yFaults, textOf } from "../ui/draw.ts";
import { NOTHING, SAMPLE, UNDATED } from "../ui/sample-reading.ts";
import { spanOf } from "../ui/sample-text.ts";

const found: PopupState = { kind: "found", reading: SAMPLE, marks: "shown" };

const states: readonly (readonly [string, PopupState, string])[] = [
  ["reading the page", { kind: "reading", step: "page" }, "Reading the article…"],
  ["looking for context", { kind: "reading", step: "context" }, "Looking for context…"],
  ["found", found, "12 names, 10 with context. 3 claims with statements"],
  [
    "found, undated",
    { kind: "found", reading: UNDATED, marks: "hidden" },
    "12 names, 10 with context. 3 claims with statements",
  ],
  ["nothing found", { kind: "nothing-found", reading: NOTHING }, "Nothing found here"],
  ["not an article", { kind: "not-an-article", reason: "The page is a list of links." }, "Not an article"],
  ["not allowed", { kind: "not-allowed", page: "store" }, "Extensions may not run here"],
  ["failed", { kind: "failed", reason: "The dataset could not be read." }, "That did not work"],
];

describe.each(states)("%s", (_, state, announced) => {
  it("says so to screen readers, politely", () => {
    expect(textOf(show(state).root.querySelector('[role="status"]'))).toBe(announced);
  });

  it("has one main landmark, one first heading, no heading out of turn, nothing axe objects to", async () => {
    const { root } = show(state);
    expect(root.querySelectorAll("main")).toHaveLength(1);
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(await findA11yFaults(document.documentElement)).toEqual([]);
  });
});

describe("found", () => {
  it("puts what is new first, then claims, then who and what, then the rest", () => {
    expect([...show(found).root.querySelectorAll("h2")].map(textOf)).toEqual([
      "Since this article",
      "Claims",
      "People",
      "Organizations",
      "Places",
      "Events, works and things",
      "Names without context",
      "Background",
    ]);
  });

  it("names article, outlet, day and where the day was read from", () => {
    const head = textOf(show(found).root.querySelector("header"));
    expect(head).toContain("The Harbour Post");
    expect(head).toContain("Published 6 May 2023 (from the page’s metadata)");
  });

  it("shows three of five statements since, the rest folded, each with its distance in time", () => {
    const since = show(found).root.querySelector('[data-section="since"]');
    expect([...(since?.querySelectorAll(":scope > ul .when") ?? [])].map(textOf)).toEqual([
      "20 May 2023 · 14 days later",
      "1 November 2023 · 6 months later",
      "September 2024",
    ]);
    expect(textOf(since?.querySelector(":scope > details > summary"))).toBe("Show 2 more");
  });

  it("lists a name once, with how often it stands there, and an unknown one apart", () => {
    const { root } = show(found);
    const rows = [...root.querySelectorAll('[data-section="people"] .row')].map(textOf);
    expect(rows[1]).toBe("Tomas Reik×2, 2 mentions, Minister of Transport of Estmark");
    expect([...root.querySelectorAll(".unlinked li")].map(textOf)).toEqual(["Lena Orlik", "Bay Forum"]);
  });

  it("labels the background as what it is", () => {
    const background = show(found).root.querySelector('[data-section="background"]');
    expect(textOf(background)).toContain("No sentence of the article was matched with these.");
    expect(textOf(background?.querySelector("summary"))).toBe("The Northern Strait ferry accord 2 statements");
  });

  it("carries the passport of its dataset", () => {
    expect(textOf(show(found).root.querySelector("footer"))).toBe(
      "Sidelight context, revision 12, as of 24 November 2026. The Sidelight contributors, CC BY 4.0.",
    );
  });

  it("leads from a name to its first mention, from a claim and from a later statement to the claim", () => {
    const { root, actions } = show(found);
    const press = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
    press('[data-section="people"] .row');
    press('[data-section="claims"] .row');
    press('[data-section="since"] .to-text');
    const claim = spanOf(
      "President Ilse Varga will travel to Port Aldern on 14 May to sign the Northern Strait ferry accord",
    );
    const name = spanOf("Ilse Varga");
    expect(vi.mocked(actions.goTo).mock.calls).toEqual([
      [name.start, name.end],
      [claim.start, claim.end],
      [claim.start, claim.end],
    ]);
  });

  it.each([
    ["shown", "Hide marks", "hide"],
    ["hidden", "Show marks", "show"],
  ] as const)("offers the other way while marks are %s", (marks, label, action) => {
    const { root, actions } = show({ ...found, marks });
    const button = [...root.querySelectorAll("button")].find((known) => textOf(known) === label);
    button?.click();
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it("says that there is no date, and then claims nothing about before and since", () => {
    const { root } = show({ kind: "found", reading: UNDATED, marks: "shown" });
    expect(textOf(root.querySelector("header"))).toContain("No date found.");
    expect(root.querySelector('[data-section="since"]')).toBeNull();
    expect(textOf(root.querySelector("main"))).not.toMatch(/this article|later|earlier/);
  });
});

describe("keys", () => {
  it.each([
    ["ArrowDown", 1, 2],
    ["ArrowUp", 1, 0],
    ["ArrowUp", 0, 0],
    ["Home", 3, 0],
    ["End", 0, -1],
    ["a", 1, 1],
  ])("%s on row %i goes to row %i", (key, from, to) => {
    const rows = openRows();
    rows.at(from)?.focus();
    rows.at(from)?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    expect(rows.indexOf(document.activeElement as HTMLElement)).toBe(
      rows.length > 0 ? (to + rows.length) % rows.length : -1,
    );
  });

  it("leaves the arrows alone outside the rows", () => {
    const { root } = show(found);
    const summary = root.querySelector("summary");
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true });
    summary?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe("the quiet states", () => {
  it("tells what was looked at where nothing was found", () => {
    const main = textOf(show({ kind: "nothing-found", reading: NOTHING }).root.querySelector("main"));
    expect(main).toContain("2 names without context");
    expect(main).toContain("4 claims, none with a statement");
    expect(main).toContain("4,210 entities and 1,312 statements in the dataset");
  });

  it("gives the reason it is no article", () => {
    const { root } = show({ kind: "not-an-article", reason: "The page is a list of links." });
    expect(textOf(root)).toContain("Reason: The page is a list of links.");
  });

  it("tells apart the pages that browsers keep to themselves", () => {
    const texts = (["browser", "store", "file", "viewer", "unknown"] as const).map((page) =>
      textOf(show({ kind: "not-allowed", page }).root.querySelector("main")),
    );
    expect(new Set(texts).size).toBe(5);
  });

  it("offers to try again after a failure", () => {
    const { root, actions } = show({ kind: "failed", reason: "The dataset could not be read." });
    root.querySelector("button")?.click();
    expect(actions.retry).toHaveBeenCalledOnce();
    expect(textOf(root)).toContain("Reason: The dataset could not be read.");
  });
});

function show(state: PopupState) {
  const actions: PopupActions = { goTo: vi.fn(), hide: vi.fn(), show: vi.fn(), retry: vi.fn() };
  return { root: draw(<PopupView state={state} actions={actions} />), actions };
}

function openRows(): readonly HTMLElement[] {
  const rows = [...show(found).root.querySelectorAll<HTMLElement>("[data-row]")];
  return rows.filter((row) => row.closest("details:not([open])") === null);
}
