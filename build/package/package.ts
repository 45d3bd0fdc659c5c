/** `npm run package`: one archive a store, the same bytes for the same sources, then Mozilla's linter without a word. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { bundle } from "../bundle/bundle-extension.ts";
import { runProgram } from "../check/run-program.ts";
import { zip } from "./zip.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const { folders } = await bundle("dist");
for (const folder of folders) {
  const bytes = zip(readFolder(folder));
  const file = `${folder}-${version}.zip`.replace(/^dist[\\/]/, `dist${sep}sidelight-`);
  writeFileSync(file, bytes);
  const digest = createHash("sha256").update(bytes).digest("hex");
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB, SHA-256 ${digest}`);
}
process.exitCode = runProgram("web-ext/bin/web-ext.js", [
  "lint",
  "--source-dir=dist/firefox",
  "--warnings-as-errors",
  "--no-config-discovery",
  "--no-input",
]);

function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(files.map((name) => [relative(".", name).replaceAll(sep, "/"), readFileSync(join(folder, name))]));
}
