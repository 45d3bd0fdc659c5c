/** Opens a browser with Sidelight in a temporary profile. Nothing of the reader's own profile is touched. */
import { resolve } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import type { FoundBrowser } from "./find-browser.ts";

export interface OpenOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly url: string;
  readonly headless: boolean;
}

/**
 * The profile is the launcher's: made for this run and removed after it. Branded Chrome ignores `--load-extension` since 137;
 * the extension is installed over the debugging pipe instead, which works in every Chrome and in Firefox.
 */
export async function openBrowser(found: FoundBrowser, { extension, url, headless }: OpenOptions): Promise<Browser> {
  const browser = await launch(
    found.kind === "firefox"
      ? { browser: "firefox", executablePath: found.path, headless, defaultViewport: null }
      : {
          browser: "chrome",
          executablePath: found.path,
          headless,
          defaultViewport: null,
          pipe: true,
          enableExtensions: true,
          // The bar that says a robot drives the browser would be untrue once it is open.
          ignoreDefaultArgs: ["--enable-automation"],
          args: ["--no-first-run", "--no-default-browser-check", ...sandboxFlags()],
        },
  );
  // Firefox wants the whole path.
  await browser.installExtension(resolve(extension));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return browser;
}

/** Chrome refuses to sandbox for root, as in most containers. */
function sandboxFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
