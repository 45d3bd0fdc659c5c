/** The background door: opens tabs, reads articles against the pack, keeps badge and style sheet of the marks. */
import browser from "webextension-polyfill";
import { annotate } from "../engine/annotate.ts";
import type { Article } from "../engine/article.ts";
import { describeError } from "../messages/describe-error.ts";
import type { ReadAnswer } from "../messages/protocol.ts";
import { answer } from "../messages/send.ts";
import { readSetting, writeSetting } from "../settings/settings.ts";
import { showBadge } from "./badge.ts";
import { findPackFault } from "./check-pack.ts";
import { styleMarks } from "./mark-styles.ts";
import { openTab } from "./open-tab.ts";
import { readPack, readSlices } from "./read-pack.ts";

answer("background", {
  open: ({ tab }) => {
    // The pack is read while the page is: it is needed in a moment. What fails here is told when the article arrives.
    readPack().catch(() => undefined);
    return openTab(tab);
  },
  read: ({ article }) => read(article),
  marks: async ({ count }, { tab }) => {
    // A tab can be closed or lead elsewhere meanwhile; then there is nothing to dress.
    if (tab?.id !== undefined) await Promise.allSettled([showBadge(tab.id, count), styleMarks(tab.id, count !== null)]);
    return null;
  },
});

/** A click may come while the files are still being checked. */
let checking: Promise<void> = Promise.resolve();

browser.runtime.onInstalled.addListener(() => {
  checking = findPackFault(readSlices).then((fault) => writeSetting("packFault", fault));
  return checking;
});

async function read(article: Article): Promise<ReadAnswer> {
  try {
    await checking;
    const fault = await readSetting("packFault");
    if (fault !== null) return { kind: "failed", reason: `${fault} Installing Sidelight again will mend it.` };
    return { kind: "reading", reading: annotate(article, await readPack()) };
  } catch (error) {
    return { kind: "failed", reason: describeError(error) };
  }
}
