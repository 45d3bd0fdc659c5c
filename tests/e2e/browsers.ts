/** Which browsers the tests drive: those on the machine, and each where `SIDELIGHT_BROWSERS=required` allows no skipping. */
import { type BrowserKind, findBrowser } from "../../build/launch/find-browser.ts";
import { startChrome } from "./chrome.ts";
import type { DrivenBrowser, StartOptions } from "./driven-browser.ts";
import { startFirefox } from "./firefox.ts";

export interface Contender {
  readonly kind: BrowserKind;
  /** Why its tests are skipped, or null. */
  readonly missing: string | null;
  start(options: Omit<StartOptions, "program">): Promise<DrivenBrowser>;
}

const STARTS = { chrome: startChrome, firefox: startFirefox };

export const CONTENDERS: readonly Contender[] = (["chrome", "firefox"] as const).map((kind) => {
  const found = findBrowser(kind);
  const required = process.env.SIDELIGHT_BROWSERS === "required";
  return {
    kind,
    missing: found === null && !required ? `no ${kind} on this machine` : null,
    start: (options) => {
      if (found === null) throw new Error(`${kind} is required here and was not found`);
      return STARTS[kind]({ ...options, program: found.path });
    },
  };
});
