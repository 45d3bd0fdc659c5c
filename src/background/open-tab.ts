/** Brings the content script into a tab: on a click on the icon only, which is what grants `activeTab`. */
import browser from "webextension-polyfill";
import { describeError } from "../messages/describe-error.ts";
import type { BackgroundMessages } from "../messages/protocol.ts";
import { askContent } from "../messages/send.ts";
import { closedPage } from "./closed-page.ts";

export async function openTab(tab: number): Promise<ReturnType<BackgroundMessages["open"]>> {
  try {
    if (await isListening(tab)) return { kind: "ready" };
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ["content.js"] });
    return { kind: "ready" };
  } catch (error) {
    const reason = describeError(error);
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    const page = closedPage(url, reason);
    return page === null ? { kind: "failed", reason } : { kind: "not-allowed", page };
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
