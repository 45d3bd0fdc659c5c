/** Brings the content script into a tab: on a click on the icon only, which is what grants `activeTab`. */
import browser from "webextension-polyfill";
import { describeError } from "../messages/describe-error.ts";
import type { BackgroundMessages } from "../messages/protocol.ts";
import { askContent } from "../messages/send.ts";
import { closedPage } from "./closed-page.ts";

type Opened = ReturnType<BackgroundMessages["open"]>;

export async function openTab(tab: number): Promise<Opened> {
  try {
    if (await isListening(tab)) return { kind: "ready" };
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ["content.js"] });
    // Firefox does not always refuse: on pages of its own it says yes and runs nothing.
    return (await isListening(tab)) ? { kind: "ready" } : refused(tab, "The page does not answer.");
  } catch (error) {
    return refused(tab, describeError(error));
  }
}

async function refused(tab: number, reason: string): Promise<Opened> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  const page = closedPage(url, reason);
  return page === null ? { kind: "failed", reason } : { kind: "not-allowed", page };
}

async function isListening(tab: number): Promise<boolean> {
  try {
    await askContent(tab, "state", {});
    return true;
  } catch {
    return false;
  }
}
