/** `npm start` in the browsers that are here, without their windows: Sidelight is in, the example is open. */
import { describe, expect, test } from "vitest";
import { findBrowser } from "../../build/launch/find-browser.ts";
import { openBrowser } from "../../build/launch/open-browser.ts";
import { serveFile } from "../../build/launch/serve-file.ts";
import { CONTENDERS } from "./browsers.ts";

describe.each(CONTENDERS)("$kind", ({ kind, missing }) => {
  test.skipIf(missing !== null)("opens with Sidelight on the example article", async () => {
    const found = findBrowser(kind);
    if (found === null) throw new Error(`${kind} is required here and was not found`);
    const example = await serveFile("build/launch/example.html");
    const browser = await openBrowser(found, { extension: `dist/${kind}`, url: example.url, headless: true });
    try {
      const pages = await browser.pages();
      expect(await Promise.all(pages.map((page) => page.title()))).toContainEqual(
        expect.stringContaining("Vladivostok"),
      );
      // Firefox does not list extensions over this protocol; that it installed without an error is what it tells.
      if (kind === "chrome") expect((await browser.extensions()).size).toBe(1);
    } finally {
      await browser.close();
      example.close();
    }
  });
});
