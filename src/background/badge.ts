/** The number on the toolbar icon: entities and claims with context in the tab's article (see 0005). A navigation clears it. */
import browser from "webextension-polyfill";

/** Calm slate, the same in light and dark toolbars; the text is white on it (contrast 7.6). */
const BACKGROUND = "#3d5166";

/** `count` null: no marks, no badge. */
export async function showBadge(tab: number, count: number | null): Promise<void> {
  const text = count === null ? "" : count > 999 ? "999+" : String(count);
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND });
}
