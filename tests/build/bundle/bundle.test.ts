import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Built, bundle } from "../../../build/bundle/bundle-extension.ts";

const folder = mkdtempSync(join(tmpdir(), "sidelight-bundle-"));
let first: ReadonlyMap<string, Buffer>;
let second: ReadonlyMap<string, Buffer>;
let built: Built;

beforeAll(async () => {
  built = await bundle(join(folder, "a"));
  await bundle(join(folder, "b"));
  first = readFolder(join(folder, "a"));
  second = readFolder(join(folder, "b"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function readFolder(root: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(root, file)).isFile(),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file))]));
}

test("the same sources give the same bytes", () => {
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [file, bytes] of first) expect(second.get(file)?.equals(bytes), file).toBe(true);
});

test.each(["chrome", "firefox"])("%s: every file that the manifest and its pages name is there", (browser) => {
  const manifest = first.get(`${browser}/manifest.json`)?.toString() ?? "";
  const named = manifest.match(/[\w/]+\.(js|html|png|css)/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  for (const file of [...named, "content.js", "marks.css", "popup/popup.css", "popup/popup.js", "LICENSES.txt"]) {
    expect([...first.keys()]).toContain(`${browser}/${file}`);
  }
});

test("the pack lies in slices of their own", () => {
  const sizes = ["names", "claims", "records"].map((name) => first.get(`chrome/pack/${name}.bin`)?.length ?? 0);
  expect(sizes.every((size) => size > 0)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(built.packBytes);
});

test("no script runs text as code, assigns markup or names an address outside", () => {
  for (const [file, bytes] of first) {
    if (!file.endsWith(".js")) continue;
    const code = bytes.toString();
    expect(code, file).not.toMatch(
      /\beval\(|new Function\(|\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/,
    );
    expect(code, file).not.toMatch(/XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  }
});

test("the pack does not travel into the page", () => {
  const content = first.get("chrome/content.js")?.toString() ?? "";
  expect(content).not.toContain("pack/");
  expect(content).not.toContain("Q56226");
});

test("every bundled package stands in the notices with its licence", () => {
  const notices = first.get("firefox/LICENSES.txt")?.toString() ?? "";
  for (const name of ["@floating-ui/dom", "@mozilla/readability", "preact", "webextension-polyfill"]) {
    expect(notices).toContain(`\n${name}\n`);
  }
  expect(notices).toMatch(/Changed for Sidelight: .*DOMParser/);
});
