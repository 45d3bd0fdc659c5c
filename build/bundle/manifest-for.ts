/** The one manifest as each browser gets it: without the other's way to run the background, which it would warn about. */
import { readFileSync } from "node:fs";

export const BROWSERS = ["chrome", "firefox"] as const;
export type Browser = (typeof BROWSERS)[number];

type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

export function manifestFor(browser: Browser): object {
  const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as Manifest;
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  manifest.version = version;
  if (browser === "chrome") {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
  }
  return manifest;
}
