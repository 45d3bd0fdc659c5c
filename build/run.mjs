// Runs one of our TypeScript programs from a fresh clone: installs the packages first where they are missing or older
// than the lock file. Plain JavaScript, because nothing is installed yet when it starts.
//   node build/run.mjs FILE.ts [arguments]        node build/run.mjs --bin NAME [arguments]
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, "package-lock.json");
const installed = join(root, "node_modules", ".package-lock.json");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sidelight needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  // On stderr, so that `--json` output of the program stays clean.
  console.error("Installing packages (once) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The packages could not be installed; see the lines above. `npm ci` tries again.");
    process.exit(1);
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === undefined) {
  console.error("usage: node build/run.mjs FILE.ts [arguments] | --bin NAME [arguments]");
  process.exit(2);
}
const command =
  first === "--bin"
    ? [join(root, "node_modules", ".bin", rest[0] ?? ""), ...rest.slice(1)]
    : [process.execPath, "--import", import.meta.resolve("tsx"), join(root, first), ...rest];
const [program = "", ...args] = command;
const run = spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" && first === "--bin" });
if (run.error) console.error(`${program}: ${run.error.message}`);
process.exit(run.status ?? 1);
