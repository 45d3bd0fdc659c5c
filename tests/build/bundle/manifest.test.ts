import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestFor } from "../../../build/bundle/manifest-for.ts";

const written = JSON.parse(readFileSync("manifest.json", "utf8")) as Record<string, unknown>;
const chrome = manifestFor("chrome") as Record<string, unknown>;
const firefox = manifestFor("firefox") as Record<string, unknown>;

test("each browser gets its own way to run the background, and not the other's", () => {
  expect(chrome.background).toEqual({ service_worker: "background.js" });
  expect(firefox.background).toEqual({ scripts: ["background.js"] });
  expect(chrome).not.toHaveProperty("browser_specific_settings");
  expect(firefox).not.toHaveProperty("minimum_chrome_version");
});

test.each([
  ["as written", written],
  ["for Chrome", chrome],
  ["for Firefox", firefox],
])("least permission, %s", (_, manifest) => {
  expect(manifest.permissions).toEqual(["activeTab", "scripting", "storage"]);
  for (const key of ["host_permissions", "content_scripts", "externally_connectable", "web_accessible_resources"]) {
    expect(manifest, `${key} would give more than a click gives`).not.toHaveProperty(key);
  }
});

test("the policy lets an extension page load its own files and nothing else", () => {
  const { extension_pages: policy } = written.content_security_policy as { extension_pages: string };
  const sources = new Map(policy.split("; ").map((line) => [line.split(" ")[0], line.split(" ").slice(1).join(" ")]));
  expect(sources.get("default-src")).toBe("'none'");
  for (const [name, source] of sources) expect(["'none'", "'self'"], name).toContain(source);
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect([written.version, chrome.version, firefox.version]).toEqual([version, version, version]);
});
