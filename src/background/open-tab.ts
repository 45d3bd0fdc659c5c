/** Brings the content script into a tab: on a click on the icon only, which is what grants `activeTab`. */
import browser from "webextension-polyfill";
import type { PopupState } from "../messages/popup-state.ts";
import type { BackgroundMessages } from "../messages/protocol.ts";
import { askContent } from "../messages/send.ts";

type Opened = ReturnType<BackgroundMessages["open"]>;

export async function openTab(tab: number): Promise<Opened> {
  try {
    if (await isListening(tab)) return { kind: "ready" };
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: ["marks.css"] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ["content.js"] });
    return { kind: "ready" };
  } catch (error) {
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    const page = closedPage(url);
    if (page !== null) return { kind: "not-allowed", page };
    return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

async function isListening(tab: number): Promise<boolean> {
  try {
    await askContent(tab, "state", {});
    return true;
  } catch {
    return false;
  }
}

/** Why a page is closed to extensions, or null for an ordinary page. Without a URL the browser did not even tell us where we are. */
export function closedPage(url: string | undefined): Extract<PopupState, { kind: "not-allowed" }>["page"] | null {
  if (url === undefined || url === "") return "unknown";
  if (
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)\b/.test(
      url,
    )
  ) {
    return "store";
  }
  if (/^file:/.test(url)) return "file";
  if (/^https?:.*\.pdf($|[?#])/i.test(url)) return "viewer";
  if (/^https?:/.test(url)) return null;
  return "browser";
}
