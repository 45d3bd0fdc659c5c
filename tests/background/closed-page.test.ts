import { expect, test } from "vitest";
import { closedPage } from "../../src/background/closed-page.ts";

const REFUSED = "Cannot access contents of the page.";

test.each([
  ["https://news.example/a", "The tab was closed.", null],
  ["http://127.0.0.1:8080/", "Frame with ID 0 was removed.", null],
  ["https://support.mozilla.org/en-US/", "Missing host permission for the tab", "unknown"],
  ["https://intranet.example/", "This page cannot be scripted due to an ExtensionsSettings policy.", "unknown"],
  ["https://chromewebstore.google.com/category/extensions", REFUSED, "store"],
  ["https://chrome.google.com/webstore/devconsole", REFUSED, "store"],
  ["https://addons.mozilla.org/firefox/", REFUSED, "store"],
  ["https://microsoftedge.microsoft.com/addons/Home", REFUSED, "store"],
  ["https://chromewebstore.google.com.evil.example/", "The tab was closed.", null],
  ["chrome://settings/", REFUSED, "browser"],
  ["about:addons", REFUSED, "browser"],
  ["edge://newtab/", REFUSED, "browser"],
  ["moz-extension://abc/page.html", REFUSED, "browser"],
  ["view-source:https://news.example/", REFUSED, "browser"],
  ["file:///home/reader/saved.html", REFUSED, "file"],
  ["https://news.example/report.pdf?page=2", REFUSED, "viewer"],
  ["https://news.example/report.pdf-summary", "The tab was closed.", null],
  [undefined, REFUSED, "unknown"],
  ["", REFUSED, "unknown"],
])("%s (%s) → %s", (url, refusal, page) => expect(closedPage(url, refusal)).toBe(page));
