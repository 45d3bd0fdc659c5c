/** The pack of our own dataset, compiled once for each state of the records and of the code that compiles them. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDataset } from "../../build/dataset/read.ts";
import { compilePack } from "../../build/pack/compile.ts";
import { splitPack } from "../pack/open-slice.ts";
import { openPack, type Pack } from "../pack/pack.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = join(ROOT, "dist", "annotate");
/** What the bytes of a pack depend on. */
const INPUTS = ["src/dataset", "src/pack", "src/engine", "build/pack"];

/** Throws an Error that names the first faulty records where the dataset cannot be compiled. */
export async function openDataset(): Promise<Pack> {
  const name = `${hashInputs()}.pack`;
  return openPack(splitPack(readCached(name) ?? (await compileAndKeep(name))));
}

function readCached(name: string): Uint8Array | null {
  try {
    return readFileSync(join(CACHE, name));
  } catch {
    return null;
  }
}

async function compileAndKeep(name: string): Promise<Uint8Array> {
  const bytes = compilePack(await readDataset(join(ROOT, "src/dataset")));
  try {
    mkdirSync(CACHE, { recursive: true });
    for (const old of readdirSync(CACHE)) if (old.endsWith(".pack")) rmSync(join(CACHE, old), { force: true });
    // Renamed into place, so that another run never reads half a pack.
    const partial = join(CACHE, `${name}.${process.pid}`);
    writeFileSync(partial, bytes);
    renameSync(partial, join(CACHE, name));
  } catch {
    // A folder that cannot be written costs the next run some seconds, nothing else.
  }
  return bytes;
}

function hashInputs(): string {
  const hash = createHash("sha256");
  for (const folder of INPUTS) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      .sort()) {
      hash.update(`${entry}\0`).update(readFileSync(entry)).update("\0");
    }
  }
  return hash.digest("hex").slice(0, 16);
}
