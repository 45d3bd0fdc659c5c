/** The browsers on this machine: where each system keeps them, and what is on the PATH. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserKind = "chrome" | "firefox";

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly path: string;
}

/** Chromium before Chrome: it takes unpacked extensions without argument. */
const COMMANDS: readonly { readonly kind: BrowserKind; readonly name: string; readonly command: string }[] = [
  { kind: "chrome", name: "Chromium", command: "chromium" },
  { kind: "chrome", name: "Chromium", command: "chromium-browser" },
  { kind: "chrome", name: "Google Chrome", command: "google-chrome" },
  { kind: "chrome", name: "Google Chrome", command: "google-chrome-stable" },
  { kind: "chrome", name: "Microsoft Edge", command: "microsoft-edge" },
  { kind: "firefox", name: "Firefox", command: "firefox" },
  { kind: "firefox", name: "Firefox ESR", command: "firefox-esr" },
];

const MAC: readonly FoundBrowser[] = [
  { kind: "chrome", name: "Google Chrome", path: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" },
  { kind: "chrome", name: "Chromium", path: "/Applications/Chromium.app/Contents/MacOS/Chromium" },
  { kind: "chrome", name: "Microsoft Edge", path: "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" },
  { kind: "firefox", name: "Firefox", path: "/Applications/Firefox.app/Contents/MacOS/firefox" },
];

const WINDOWS: readonly FoundBrowser[] = [
  { kind: "chrome", name: "Google Chrome", path: "Google\\Chrome\\Application\\chrome.exe" },
  { kind: "chrome", name: "Microsoft Edge", path: "Microsoft\\Edge\\Application\\msedge.exe" },
  { kind: "firefox", name: "Firefox", path: "Mozilla Firefox\\firefox.exe" },
];

/** The first browser of the kind, or null. `SIDELIGHT_CHROME` and `SIDELIGHT_FIREFOX` name one by hand. */
export function findBrowser(kind: BrowserKind, environment: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  const named = environment[`SIDELIGHT_${kind.toUpperCase()}`];
  if (named !== undefined && named !== "") return { kind, name: kind, path: named };
  return candidates(environment).find((browser) => browser.kind === kind && existsSync(browser.path)) ?? null;
}

function candidates(environment: NodeJS.ProcessEnv): readonly FoundBrowser[] {
  if (process.platform === "darwin") return MAC;
  if (process.platform === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => WINDOWS.map((browser) => ({ ...browser, path: join(root, browser.path) })));
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return COMMANDS.flatMap(({ kind, name, command }) =>
    folders.map((folder) => ({ kind, name, path: join(folder, command) })),
  );
}
