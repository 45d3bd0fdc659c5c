/** `npm run pack -- DIR --out FILE`: compiles a folder of records laid out like `src/dataset` to one pack file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readDataset } from "../dataset/read.ts";
import { compilePack } from "./compile.ts";

const USAGE = "usage: npm run pack -- DIR --out FILE";

try {
  const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || values.out === undefined || positionals.length > 1) throw new Error(USAGE);
  const dataset = await readDataset(folder);
  const bytes = compilePack(dataset);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, bytes);
  const { entities, statements } = dataset;
  console.log(`${values.out}: ${bytes.length} bytes, ${entities.length} entities, ${statements.length} statements`);
} catch (error) {
  console.error(`pack: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
