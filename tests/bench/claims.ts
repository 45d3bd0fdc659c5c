/**
 * `npm run bench -- claims [--sizes 1000,…] [--json]`: how long it takes to match the claims of a 1,000-word article against
 * statements, cold and warm, beside minisearch on the same texts, in one run.
 *
 * Both are asked the same claims. Ours answers with weighed matches, minisearch with its ranking alone. Cold is a new
 * process: read the file, be ready, match one article; minisearch is given its own serialized index, not the texts.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import MiniSearch from "minisearch";
import { readDataset } from "../../build/dataset/read.ts";
import { compilePack } from "../../build/pack/compile.ts";
import { splitPack } from "../../src/pack/open-slice.ts";
import { openPack } from "../../src/pack/pack.ts";
import type { ClaimsMeasurement } from "./claims-child.ts";
import { makeArticle, makeStatements, prepareClaims } from "./claims-corpus.ts";

const SIZES = "1000,10000,100000";
const COLD_RUNS = 3;
const HEAP_MEGABYTES = 4000;

interface Row {
  readonly size: number;
  readonly way: "sidelight" | "minisearch";
  readonly result: ClaimsMeasurement;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: "string", default: SIZES }, json: { type: "boolean" } },
  });
  const folder = mkdtempSync(join(tmpdir(), "sidelight-bench-"));
  try {
    const program = bundleChild(folder);
    const dataset = await readDataset(fileURLToPath(new URL("../../src/dataset", import.meta.url)));
    const article = makeArticle(dataset);
    const rows: Row[] = [];
    for (const size of values.sizes.split(",").map(Number)) {
      const statements = makeStatements(dataset, size);
      const slices = splitPack(compilePack({ ...dataset, statements }));
      const claims = prepareClaims(article, openPack(slices));
      writeFileSync(join(folder, "claims.json"), JSON.stringify(claims));
      writeFileSync(join(folder, "sidelight"), slices.claims);
      const mini = new MiniSearch({ fields: ["text", "headline"] });
      mini.addAll(
        statements.map(({ text, sources }, id) => ({
          id,
          text,
          headline: sources.map(({ title }) => title).join(" "),
        })),
      );
      writeFileSync(join(folder, "minisearch"), JSON.stringify(mini));
      for (const way of ["sidelight", "minisearch"] as const) {
        rows.push({ size, way, result: measure(program, way, folder) });
      }
    }
    if (values.json) console.log(JSON.stringify(rows));
    else printTable(rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(program: string, way: Row["way"], folder: string): ClaimsMeasurement {
  const runs = Array.from({ length: COLD_RUNS }, (_, i) => child(program, way, folder, i === 0 ? "2" : "0"));
  const cold = runs.map(({ coldMs }) => coldMs).sort((a, b) => a - b);
  const ready = runs.map(({ readyMs }) => readyMs).sort((a, b) => a - b);
  const middle = Math.floor(COLD_RUNS / 2);
  return { ...(runs[0] as ClaimsMeasurement), coldMs: cold[middle] as number, readyMs: ready[middle] as number };
}

function bundleChild(folder: string): string {
  const outfile = join(folder, "child.mjs");
  buildSync({
    entryPoints: [fileURLToPath(new URL("./claims-child.ts", import.meta.url))],
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

function child(program: string, way: string, folder: string, seconds: string): ClaimsMeasurement {
  const options = [
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    program,
    way,
    join(folder, way),
    join(folder, "claims.json"),
  ];
  const run = spawnSync(process.execPath, [...options, seconds], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${way}: ${run.stderr.trim().split("\n").at(-1) ?? "failed"}`);
  return JSON.parse(run.stdout) as ClaimsMeasurement;
}

function printTable(rows: readonly Row[]): void {
  console.log(`A 1,000-word article, ${rows[0]?.result.claims ?? 0} claims; times are for the whole article.\n`);
  console.log("| statements | way | ready, ms | × ours | cold, ms | warm, ms | × ours | file, MB |");
  console.log("|--:|---|--:|--:|--:|--:|--:|--:|");
  for (const { size, way, result } of rows) {
    const ours = rows.find((row) => row.size === size && row.way === "sidelight")?.result;
    const ratio = (value: number, base: number | undefined) => (base === undefined ? "" : (value / base).toFixed(1));
    const cells = [
      size,
      way,
      result.readyMs.toFixed(2),
      ratio(result.readyMs, ours?.readyMs),
      result.coldMs.toFixed(1),
      result.warmMs.toFixed(3),
      ratio(result.warmMs, ours?.warmMs),
      (result.fileBytes / 1e6).toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
