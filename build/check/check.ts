/** `npm test`: types, lint, unit tests, then the real browsers that are on the machine. The last line is the sum. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../launch/find-browser.ts";
import { runProgram } from "./run-program.ts";
import { add, NONE, one, sayTally, type Tally, tallyReport } from "./tally.ts";

const BROWSER_NAMES = { chrome: "Chrome, Chromium or Edge", firefox: "Firefox" };
const required = process.env.SIDELIGHT_BROWSERS === "required";

let sum = NONE;
step("Types", () =>
  // The nested ones hold the rooms that know no browser to the ES library.
  [".", ...roomsWithTypes()]
    .map((project) => one(runProgram("typescript/bin/tsc", ["--noEmit", "-p", project]) === 0))
    .reduce(add),
);
step("Lint", () => one(runProgram("@biomejs/biome/bin/biome", ["check", "."]) === 0));
step("Unit tests", () => runVitest("vitest.config.ts"));
step("Browsers", () => {
  const missing = (["chrome", "firefox"] as const).filter((kind) => findBrowser(kind) === null);
  for (const kind of missing) {
    console.log(
      `Not on this machine: ${BROWSER_NAMES[kind]}. Its tests ${required ? "are required and fail" : "are skipped"}.`,
    );
  }
  return runVitest("vitest.e2e.config.ts");
});
console.log(sayTally(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;

function step(title: string, run: () => Tally): void {
  console.log(`\n${title}`);
  const tally = run();
  sum = add(sum, tally);
  console.log(`${title}: ${sayTally(tally)}\n`);
}

function roomsWithTypes(): readonly string[] {
  return readdirSync("src")
    .map((room) => join("src", room, "tsconfig.json"))
    .filter((file) => existsSync(file));
}

function runVitest(config: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-check-"));
  try {
    const report = join(folder, "report.json");
    const code = runProgram("vitest/vitest.mjs", [
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]);
    return tallyReport(existsSync(report) ? readFileSync(report, "utf8") : null, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
