import { expect, test, vi } from "vitest";

const { browser } = await vi.hoisted(async () => ({
  browser: (await import("../messages/fake-browser.ts")).makeFakeBrowser(),
}));
vi.mock("webextension-polyfill", () => ({ default: browser }));
const { readSetting, writeSetting } = await import("../../src/settings/settings.ts");

test("what was never written reads as its default", async () => {
  expect(await readSetting("packFault")).toBeNull();
});

test("what was written is read back", async () => {
  await writeSetting("packFault", "The pack is damaged.");
  expect(await readSetting("packFault")).toBe("The pack is damaged.");
  await writeSetting("packFault", null);
  expect(await readSetting("packFault")).toBeNull();
});

test("what an older or newer version stored in another shape reads as the default", async () => {
  await browser.storage.local.set({ packFault: { reason: "moved" } });
  expect(await readSetting("packFault")).toBeNull();
});
