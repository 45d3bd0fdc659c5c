/** What `npm start` tells people. */
import { resolve } from "node:path";
import type { BrowserKind } from "./find-browser.ts";

export const WHAT_TO_CLICK: Readonly<Record<BrowserKind, string>> = {
  chrome: `Click the puzzle piece to the right of the address bar, then "Sidelight" (the pin beside it keeps the icon in view).`,
  firefox: `Click the puzzle piece to the right of the address bar, then "Sidelight" (its wheel can pin it to the toolbar).`,
};

export const WHAT_HAPPENS =
  "The article's names and claims are marked and the popup lists them; hover or click a mark for its card. Click the icon again: every trace is gone.";

export function byHand(): string {
  return `To load it by hand:
  Chrome, Chromium, Edge: open chrome://extensions, switch on "Developer mode", "Load unpacked", choose
    ${resolve("dist/chrome")}
  Firefox: open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose
    ${resolve("dist/firefox/manifest.json")}`;
}

export function noBrowser(kind: BrowserKind | null): string {
  const wanted =
    kind === null ? "Chrome, Chromium, Edge or Firefox" : kind === "chrome" ? "Chrome, Chromium or Edge" : "Firefox";
  return `No ${wanted} was found on this machine (SIDELIGHT_CHROME or SIDELIGHT_FIREFOX can name its program).`;
}

export const NO_DISPLAY =
  "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no browser is opened.";
