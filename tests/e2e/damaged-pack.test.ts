/** A download or a disk can damage a file: the popup says so, and the page stays as it was. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONTENDERS } from "./browsers.ts";
import { until } from "./driven-browser.ts";
import { EXAMPLE, PAGES } from "./example-pages.ts";
import { POPUP_TEXT, SETTLED, TRACES } from "./page-traces.ts";
import { PICTURES } from "./pictures.ts";
import { servePages } from "./serve-pages.ts";
import { watchNetwork } from "./watch-network.ts";

/** What a test breaks in the pack's file of names, and what the popup must say of it. */
const DAMAGES: readonly { what: string; damage(bytes: Buffer): Buffer; says: RegExp }[] = [
  {
    what: "cut short",
    damage: (bytes) => bytes.subarray(0, bytes.length / 2),
    says: /Reason: The pack is cut short.*Installing Sidelight again/is,
  },
  {
    what: "one bit turned",
    damage: (bytes) => {
      const at = bytes.length - 1000;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      return bytes;
    },
    says: /Reason: The pack is damaged.*Installing Sidelight again/is,
  },
];

describe.each(CONTENDERS)("$kind", ({ kind, missing, start }) => {
  test.skipIf(missing !== null).each(DAMAGES)("a pack with a file $what", async ({ what, damage, says }) => {
    const folder = mkdtempSync(join(tmpdir(), "sidelight-damaged-"));
    cpSync(`dist/${kind}`, folder, { recursive: true });
    const file = join(folder, "pack", "names.bin");
    writeFileSync(file, damage(readFileSync(file)));
    const server = await servePages(PAGES);
    const network = await watchNetwork(server.origin);
    const browser = await start({ extension: folder, proxy: network.port });
    try {
      await browser.open(server.origin + EXAMPLE);
      await browser.clickIcon();
      expect(await until("the popup to settle", () => browser.inPopup<string | null>(SETTLED))).toBe("failed");
      expect(await browser.inPopup<string>(POPUP_TEXT)).toMatch(says);
      expect(await browser.inPage(TRACES)).toMatchObject({ hosts: 0, painted: 0, added: 2 });
      await browser.photographPopup(`${PICTURES}/${kind}-failed-${what.replaceAll(" ", "-")}-popup.png`);
    } finally {
      await browser.close();
      await network.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
