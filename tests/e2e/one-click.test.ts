/** The whole way through in real browsers: a click on the icon, marks, card, popup, and nothing left behind or sent away. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { VIOLATIONS } from "./accessible.ts";
import { CONTENDERS } from "./browsers.ts";
import { type DrivenBrowser, until } from "./driven-browser.ts";
import { EXAMPLE, GARDENING, PAGES, RIGHT_TO_LEFT, START_PAGE, STRICT, UNFINISHED } from "./example-pages.ts";
import { MARKUP, middleOf, POPUP_TEXT, pressIn, SETTLED, TRACES, type Traces } from "./page-traces.ts";
import { PICTURES } from "./pictures.ts";
import { type PageServer, servePages } from "./serve-pages.ts";
import { type NetworkWatch, watchNetwork } from "./watch-network.ts";

/** Longer than any transition of the card; for the pictures only. */
const CARD_FADES_MS = 500;

describe.each(CONTENDERS)("$kind", ({ kind, missing, start }) => {
  if (missing !== null) {
    test.skip(missing, () => undefined);
    return;
  }
  let server: PageServer;
  let network: NetworkWatch;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    server = await servePages(PAGES);
    network = await watchNetwork(server.origin);
    browser = await start({ extension: `dist/${kind}`, proxy: network.port });
  });
  afterEach(() => browser.closePopup());
  afterAll(async () => {
    await browser?.close();
    await network?.close();
    await server?.close();
  });

  const visit = (path: string) => browser.open(server.origin + path);
  const traces = () => browser.inPage<Traces>(TRACES);
  const settled = () => until("the popup to settle", () => browser.inPopup<string | null>(SETTLED));
  const click = async () => {
    await browser.clickIcon();
    return settled();
  };
  /** Presses a mark and reads its card once it has faded in. */
  const clickMark = async (text: string) => {
    const point = await browser.inPage<{ x: number; y: number } | null>(middleOf(text));
    if (point === null) throw new Error(`nothing marked reads "${text}"`);
    await browser.clickPage(point.x, point.y);
    const card = await until("a card", () => browser.readCard());
    await new Promise((faded) => setTimeout(faded, CARD_FADES_MS));
    return card;
  };
  const photograph = async (name: string) => {
    expect(await browser.inPopup(VIOLATIONS), `the popup is accessible: ${name}`).toEqual([]);
    await browser.photographPopup(`${PICTURES}/${kind}-${name}-popup.png`);
    await browser.photographPage(`${PICTURES}/${kind}-${name}-page.png`);
  };

  test("leaves a page alone until the icon is clicked", async () => {
    await visit(EXAMPLE);
    expect(await traces()).toEqual({ hosts: 0, painted: 0, registered: 0, styled: false, added: 2 });
    expect(await browser.badge()).toBe("");
  });

  test("marks the text, lists what was found and opens a card, without an edit to the page", async () => {
    await visit(EXAMPLE);
    const before = await browser.inPage<string>(MARKUP);
    expect(await click()).toBe("found");
    const marked = await until("marks", async () => {
      const seen = await traces();
      return seen.painted > 20 && seen.styled && seen;
    });
    expect(marked).toMatchObject({ hosts: 1, styled: true, added: 3 });
    expect(Number(await browser.badge())).toBeGreaterThan(10);
    const list = await browser.inPopup<string>(POPUP_TEXT);
    for (const title of ["Since this article", "People", "Organizations", "Places"]) expect(list).toContain(title);
    for (const name of ["Kim Jong Un", "Vladimir Putin", "Vladivostok"]) expect(list).toContain(name);
    expect(list, "nothing from beside the article").not.toContain("Macron");
    expect(list, "the summit that the article could not know").toContain("Vostochny");
    expect(await browser.inPage(MARKUP)).toBe(before);
    await photograph("found");
    await browser.closePopup();

    const card = await clickMark("Dmitry Peskov");
    expect(card).toContain("Peskov");
    expect(await browser.inPage(MARKUP)).toBe(before);
    await browser.photographPage(`${PICTURES}/${kind}-card-page.png`);
  });

  test("opens a card under a resting pointer and closes it when the pointer leaves", async () => {
    await visit(EXAMPLE);
    await click();
    await browser.closePopup();
    const point = await until("the mark", () =>
      browser.inPage<{ x: number; y: number }>(middleOf("Eastern Economic Forum")),
    );
    await browser.movePage(point.x, point.y);
    expect(await until("a card", () => browser.readCard())).toContain("Eastern Economic Forum");
    await browser.movePage(5, 500);
    await until("the card to close", async () => (await browser.readCard()) === null);
  });

  test("takes a row of the popup to its place in the text", async () => {
    await visit(EXAMPLE);
    await click();
    expect(await browser.inPopup(pressIn("Jake Sullivan"))).toBe(true);
    expect(await until("the card", () => browser.readCard())).toContain("Sullivan");
    expect(await browser.inPage("scrollY")).toBeGreaterThan(100);
  });

  test("removes every trace on the second click, and brings the marks back from the popup", async () => {
    await visit(EXAMPLE);
    const before = await browser.inPage<string>(MARKUP);
    await click();
    await until("marks", async () => (await traces()).styled);
    await browser.closePopup();
    expect(await click(), "the list stays").toBe("found");
    const gone = { hosts: 0, painted: 0, registered: 0, styled: false, added: 2 };
    await until("no trace", async () => !(await traces()).styled);
    expect(await traces()).toEqual(gone);
    expect(await browser.inPage(MARKUP)).toBe(before);
    await until("no badge", async () => (await browser.badge()) === "");

    expect(await browser.inPopup(pressIn("Show marks"))).toBe(true);
    await until("marks again", async () => (await traces()).styled);
    expect(await browser.inPopup(pressIn("Hide marks"))).toBe(true);
    await until("no trace again", async () => !(await traces()).styled);
    expect(await traces()).toEqual(gone);
    expect(await browser.inPage(MARKUP)).toBe(before);
  });

  test("works on a page whose own policy allows nothing", async () => {
    await visit(STRICT);
    expect(await click()).toBe("found");
    await until("marks", async () => (await traces()).styled);
    await browser.closePopup();
    expect(await clickMark("Sergei Shoigu")).toContain("Shoigu");
    await browser.photographPage(`${PICTURES}/${kind}-strict-page.png`);
  });

  test("shows that it is reading while the page still loads", async () => {
    await browser.open(server.origin + UNFINISHED, "begun");
    await until("the page", () => browser.inPage<boolean>(`document.querySelector("article p") !== null`));
    await browser.clickIcon();
    const state = await until("the popup", () =>
      browser.inPopup<string | null>(`document.querySelector("[data-state]")?.dataset.state ?? null`),
    );
    expect(state).toBe("reading");
    await photograph("reading");
  });

  test("finds nothing on gardening and says what was looked at", async () => {
    await visit(GARDENING);
    expect(await click()).toBe("nothing-found");
    expect(await browser.inPopup(POPUP_TEXT)).toMatch(/characters/);
    expect(await traces()).toMatchObject({ hosts: 0, painted: 0, added: 2 });
    expect(await browser.badge()).toBe("");
    await photograph("nothing-found");
  });

  test("says that a start page is no article", async () => {
    await visit(START_PAGE);
    expect(await click()).toBe("not-an-article");
    expect(await traces()).toMatchObject({ hosts: 0, painted: 0, added: 2 });
    await photograph("not-an-article");
  });

  test("says that the browser's own pages are closed to it", async () => {
    await browser.open(kind === "chrome" ? "chrome://version/" : "about:support");
    expect(await click(), await browser.inPopup<string>(POPUP_TEXT)).toBe("not-allowed");
    expect(await browser.inPopup(VIOLATIONS)).toEqual([]);
    await browser.photographPopup(`${PICTURES}/${kind}-not-allowed-popup.png`);
  });

  test("is legible in the dark and from right to left", async () => {
    await browser.setScheme("dark");
    await visit(EXAMPLE);
    expect(await click()).toBe("found");
    await browser.setScheme("dark");
    await until("marks", async () => (await traces()).styled);
    await photograph("dark");
    await browser.closePopup();
    await clickMark("Sergei Shoigu");
    await browser.photographPage(`${PICTURES}/${kind}-dark-card-page.png`);
    await browser.setScheme("light");
    await visit(RIGHT_TO_LEFT);
    expect(await click()).toBe("found");
    await until("marks", async () => (await traces()).styled);
    await browser.closePopup();
    await clickMark("Sergei Shoigu");
    await browser.photographPage(`${PICTURES}/${kind}-right-to-left-page.png`);
  });

  test("cannot send a request even if it wanted to", async () => {
    await visit(EXAMPLE);
    await click();
    const asked = server.requests.length;
    const outcome = await browser.inPopup<string>(
      `fetch(${JSON.stringify(`${server.origin}/leak`)}).then(() => "sent", () => "refused")`,
    );
    expect(outcome).toBe("refused");
    expect(server.requests.slice(asked)).toEqual([]);
  });

  // Last, over everything above: the proxy is the only way out, and what it refused or let through is known.
  test("sent no request but those for the pages themselves", async () => {
    const expected = new Set([...PAGES.keys()].map((path) => `GET ${path}`));
    expect(server.requests.filter((request) => !expected.has(request))).toEqual([]);
    expect(network.refused).toEqual([]);
    await browser.inPage(`fetch("http://outside.invalid/", { mode: "no-cors" }).then(() => 1, () => 1)`);
    expect(network.refused, "the watch itself is awake").toEqual(["GET http://outside.invalid/"]);
  });
});
