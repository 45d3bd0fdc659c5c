/** What the reader's browser has to load and parse at a click. A budget that nobody checks is a wish. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleScript, SCRIPTS } from "../build/bundle/bundle-script.ts";

/** Kilobytes of 1,024 bytes after gzip. The content script is parsed in the page, the popup is waited for. */
const BUDGETS: Readonly<Record<string, number>> = { "content.js": 45, "popup/popup.js": 30 };

test.each(Object.entries(BUDGETS))("%s stays within %d KB gzip", async (out, kilobytes) => {
  const script = SCRIPTS.find((one) => one.out === out);
  if (script === undefined) throw new Error(`${out} is not built any more`);
  const { code } = await bundleScript(script);
  expect(gzipSync(code, { level: 9 }).length / 1024).toBeLessThanOrEqual(kilobytes);
});
