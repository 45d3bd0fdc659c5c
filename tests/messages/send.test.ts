import { afterEach, expect, test, vi } from "vitest";
import type { Article } from "../../src/engine/article.ts";

const { browser } = await vi.hoisted(async () => ({ browser: (await import("./fake-browser.ts")).makeFakeBrowser() }));
vi.mock("webextension-polyfill", () => ({ default: browser }));
const { answer, askBackground, askContent } = await import("../../src/messages/send.ts");

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const background = (marks = vi.fn(() => null)) => {
  stops.push(
    answer("background", {
      open: ({ tab }) => ({ kind: "failed", reason: `tab ${tab}` }),
      read: () => ({ kind: "failed", reason: "no pack" }),
      marks,
    }),
  );
  return marks;
};
const content = () => {
  const state = () => ({ kind: "not-an-article", reason: "a list" }) as const;
  stops.push(answer("content", { click: state, state, hide: state, show: state, goTo: state, retry: state }));
};

test("a question reaches the addressee alone, and the answer comes back", async () => {
  background();
  content();
  expect(await askBackground("open", { tab: 3 })).toEqual({ kind: "failed", reason: "tab 3" });
  expect(await askContent(3, "state", {})).toEqual({ kind: "not-an-article", reason: "a list" });
});

test("the answering side learns which tab asks", async () => {
  const marks = background();
  await askBackground("marks", { count: 12 });
  expect(marks).toHaveBeenCalledWith({ count: 12 }, expect.objectContaining({ tab: { id: 7 } }));
});

test("nobody listening is an error, not silence", async () => {
  background();
  await expect(askContent(3, "state", {})).rejects.toThrow("Receiving end");
});

test("an article crosses the border unchanged", async () => {
  const article: Article = {
    url: null,
    title: "“Kim” & Söhne",
    byline: null,
    siteName: null,
    published: null,
    language: null,
    text: "a\n\nb",
    blocks: [
      { start: 0, end: 1, kind: "headline" },
      { start: 3, end: 4, kind: "paragraph" },
    ],
  };
  const read = vi.fn(() => ({ kind: "failed", reason: "no pack" }) as const);
  stops.push(answer("background", { open: () => ({ kind: "ready" }), read, marks: () => null }));
  await askBackground("read", { article });
  expect(read).toHaveBeenCalledWith({ article }, expect.anything());
});

test.each([
  ["another extension", "somebody-else", { to: "background", name: "open", message: { tab: 1 } }],
  ["a name that is not in the protocol", "sidelight", { to: "background", name: "toString", message: {} }],
  ["a message of another kind", "sidelight", "open"],
  ["nothing", "sidelight", null],
])("%s is not answered", async (_, id, message) => {
  background();
  await expect(browser.deliverFrom(id, message)).rejects.toThrow("Receiving end");
});
