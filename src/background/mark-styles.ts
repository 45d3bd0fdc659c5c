/** The style sheet of the marks: in the page while marks are shown, out of it with them. */
import browser, { type Scripting } from "webextension-polyfill";

/** `AUTHOR`, because Chromium does not paint `::highlight()` of origin `USER`. */
export async function styleMarks(tab: number, shown: boolean): Promise<void> {
  const sheet: Scripting.CSSInjection = { target: { tabId: tab }, files: ["marks.css"], origin: "AUTHOR" };
  // Removed first in both cases: a sheet inserted twice would have to be removed twice in one browser and once in the other.
  await browser.scripting.removeCSS(sheet).catch(() => undefined);
  if (shown) await browser.scripting.insertCSS(sheet);
}
