/** Runs one of the checks' programs with its output in view. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** `file`: a package's own program below `node_modules`, run by this very Node: that needs no shell on any system. Returns its exit code. */
export function runProgram(file: string, words: readonly string[]): number {
  const { status, error } = spawnSync(process.execPath, [join("node_modules", file), ...words], { stdio: "inherit" });
  if (error !== undefined) console.error(`${file}: ${error.message}`);
  return status ?? 1;
}
