import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { findBrowser } from "../../../build/launch/find-browser.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(...programs: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-path-"));
  made.push(folder);
  for (const program of programs) {
    writeFileSync(join(folder, program), "");
    chmodSync(join(folder, program), 0o755);
  }
  return folder;
}

test("a browser named by hand is taken as it is", () => {
  expect(findBrowser("firefox", { SIDELIGHT_FIREFOX: "/opt/nightly/firefox", PATH: "" })?.path).toBe(
    "/opt/nightly/firefox",
  );
});

describe.skipIf(process.platform !== "linux")("on the PATH", () => {
  test.each([
    [["chromium", "google-chrome"], "chrome", "Chromium"],
    [["microsoft-edge"], "chrome", "Microsoft Edge"],
    [["firefox-esr"], "firefox", "Firefox ESR"],
    [["firefox", "firefox-esr"], "firefox", "Firefox"],
  ] as const)("%j: %s is %s", (programs, kind, name) => {
    const folder = folderWith(...programs);
    expect(findBrowser(kind, { PATH: folder })).toMatchObject({ kind, name });
  });

  test("nothing is found where nothing is", () => {
    expect(findBrowser("chrome", { PATH: folderWith("firefox") })).toBeNull();
    expect(findBrowser("chrome", {})).toBeNull();
  });
});
