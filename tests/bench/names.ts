/**
 * `npm run bench -- names [--sizes 1000,…] [--only NAME,…] [--limit SECONDS] [--json]`: how long it takes to find names in
 * news articles, cold and warm, beside the usual ways, on the same names and the same text.
 *
 * Every measurement is a process of its own with a time limit; one that does not finish says so in its cell.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { nodeSha256 } from "../../build/pack/compile.ts";
import { compileNames } from "../../build/pack/compile-names.ts";
import { splitPack } from "../../src/pack/open-slice.ts";
import { writePack } from "../../src/pack/write-slices.ts";
import type { Measurement } from "./names-child.ts";
import { CONTENDERS } from "./names-contenders.ts";
import { entitiesOf, makeLabels, readArticles } from "./names-corpus.ts";

const SIZES = "1000,10000,100000,1000000";
/** Seconds one measurement may take, its opening included. */
const LIMIT = "120";
/** Seconds the warm rounds of one measurement last at least. */
const WARM = "3";
/** Cold is measured so often, each time in a new process; the median counts. */
const COLD_RUNS = 3;
const HEAP_MEGABYTES = 3000;

interface Row {
  readonly size: number;
  readonly name: string;
  readonly result: Measurement | string;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: SIZES },
      only: { type: "string" },
      limit: { type: "string", default: LIMIT },
      json: { type: "boolean" },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "sidelight-bench-"));
  try {
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const articles = readArticles([join(root, "../shared/pages"), join(root, "tests/pages")]);
    const texts = join(folder, "texts.json");
    writeFileSync(texts, JSON.stringify(articles));
    const program = bundleChild(folder);
    const names = values.only?.split(",") ?? Object.keys(CONTENDERS);
    const rows: Row[] = [];
    for (const size of values.sizes.split(",").map(Number)) {
      const files = prepare(size, articles, folder);
      for (const name of names) {
        const row = { size, name, result: measure(program, name, files, texts, Number(values.limit)) };
        rows.push(row);
        if (!values.json) console.error(describe(row));
      }
    }
    const characters = Math.round(articles.reduce((sum, text) => sum + text.length, 0) / articles.length);
    if (values.json) console.log(JSON.stringify({ articles: articles.length, characters, rows }));
    else printTable(rows, articles.length, characters);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the list as JSON and as the slice of a pack. */
function prepare(
  size: number,
  articles: readonly string[],
  folder: string,
): Readonly<Record<"names" | "json" | "none", string>> {
  const labels = makeLabels(size, articles);
  const json = join(folder, `${size}.json`);
  const names = join(folder, `${size}.names`);
  writeFileSync(json, JSON.stringify(labels));
  const pack = writePack(
    { names: compileNames({ entities: entitiesOf(labels) }), claims: {}, records: {} },
    nodeSha256,
  );
  writeFileSync(names, splitPack(pack).names);
  return { names, json, none: "" };
}

function measure(
  program: string,
  name: string,
  files: ReturnType<typeof prepare>,
  texts: string,
  limit: number,
): Measurement | string {
  const contender = CONTENDERS[name];
  if (contender === undefined) throw new Error(`there is no contender "${name}"`);
  const runs: Measurement[] = [];
  for (let i = 0; i < COLD_RUNS; i++) {
    const result = child(program, name, files[contender.file], texts, i === 0 ? WARM : "0", limit);
    if (typeof result === "string") return result;
    runs.push(result);
    if (result.coldMs > 5000) break;
  }
  const cold = runs.map(({ coldMs }) => coldMs).sort((a, b) => a - b);
  return { ...(runs[0] as Measurement), coldMs: cold[Math.floor(cold.length / 2)] as number };
}

/** The measuring program, built as the extension's own code is; each contender in a file of its own. */
function bundleChild(folder: string): string {
  buildSync({
    entryPoints: [fileURLToPath(new URL("./names-child.ts", import.meta.url))],
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    splitting: true,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  return join(folder, "names-child.mjs");
}

function child(
  program: string,
  name: string,
  file: string,
  texts: string,
  warm: string,
  limit: number,
): Measurement | string {
  const options = ["--expose-gc", `--max-old-space-size=${HEAP_MEGABYTES}`];
  const run = spawnSync(process.execPath, [...options, program, name, file, texts, warm], {
    encoding: "utf8",
    timeout: limit * 1000,
    killSignal: "SIGKILL",
  });
  if (run.signal === "SIGKILL") return `not within ${limit} s`;
  if (run.status === 0) return JSON.parse(run.stdout) as Measurement;
  if (/heap out of memory|Maximum call stack|SIGABRT/.test(run.stderr + run.signal))
    return `not within ${HEAP_MEGABYTES} MB`;
  const reason = /^(?:\w*Error): (.{0,60})/m.exec(run.stderr)?.[0] ?? `failed with ${run.status ?? run.signal}`;
  return /RegExp|regular expression/i.test(reason) ? "too large for RegExp" : reason;
}

function describe({ size, name, result }: Row): string {
  if (typeof result === "string") return `${size} ${name}: ${result}`;
  return `${size} ${name}: cold ${result.coldMs.toFixed(1)} ms, warm ${result.warmUs.toFixed(0)} µs`;
}

function printTable(rows: readonly Row[], articles: number, characters: number): void {
  console.log(`${articles} articles of ${characters} characters on average; times are for one article.\n`);
  console.log(
    "| names | way | cold, ms | × ours | warm, µs | × ours | × loop | memory, MB | beyond its file | file, MB | mentions |",
  );
  console.log("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const { size, name, result } of rows) {
    const title = CONTENDERS[name]?.title ?? name;
    if (typeof result === "string") {
      console.log(`| ${size} | ${title} | ${result} | | | | | | | | |`);
      continue;
    }
    const of = (other: string): Measurement | undefined => {
      const found = rows.find((row) => row.size === size && row.name === other)?.result;
      return typeof found === "string" ? undefined : found;
    };
    const ratio = (value: number, base: number | undefined) =>
      base === undefined ? "" : (value / base).toFixed(value / base < 10 ? 2 : 0);
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
    const beyond =
      result.fileBytes === 0
        ? ""
        : `${((100 * (result.memoryBytes - result.fileBytes)) / result.fileBytes).toFixed(0)} %`;
    const cells = [
      size,
      title,
      result.coldMs.toFixed(2),
      ratio(result.coldMs, of("sidelight")?.coldMs),
      result.warmUs.toFixed(0),
      ratio(result.warmUs, of("sidelight")?.warmUs),
      ratio(result.warmUs, of("loop")?.warmUs),
      megabytes(result.memoryBytes),
      beyond,
      megabytes(result.fileBytes),
      result.mentions,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
