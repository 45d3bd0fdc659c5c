/** The background door: opens tabs, reads articles against the pack, keeps the badge. */
import browser from "webextension-polyfill";
import { annotate } from "../engine/annotate.ts";
import type { Article } from "../engine/article.ts";
import type { ReadAnswer } from "../messages/protocol.ts";
import { answer } from "../messages/send.ts";
import { SLICES } from "../pack/layout.ts";
import { openSlice, verifySlice } from "../pack/open-slice.ts";
import { showBadge } from "./badge.ts";
import { openTab } from "./open-tab.ts";
import { readPack, readSlices } from "./read-pack.ts";

answer("background", {
  open: ({ tab }) => openTab(tab),
  read: ({ article }) => read(article),
  marks: async ({ count }, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, count);
    return null;
  },
});

// A download or a disk may damage a file: checked once, when it is installed, not at every waking.
browser.runtime.onInstalled.addListener(async () => {
  const slices = await readSlices();
  for (const name of SLICES) await verifySlice(openSlice(slices[name], name), sha256);
});

async function read(article: Article): Promise<ReadAnswer> {
  try {
    return { kind: "reading", reading: annotate(article, await readPack()) };
  } catch (error) {
    return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
}
