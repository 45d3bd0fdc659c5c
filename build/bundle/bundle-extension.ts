/** One build of the extension: scripts by esbuild, pack by our compiler, manifest by hand, everything else copied. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { SLICES } from "../../src/pack/layout.ts";
import { splitPack } from "../../src/pack/open-slice.ts";
import { readDataset } from "../dataset/read.ts";
import { compilePack } from "../pack/compile.ts";
import { bundleScript, SCRIPTS } from "./bundle-script.ts";
import { BROWSERS, manifestFor } from "./manifest-for.ts";
import { writeNotices } from "./notices.ts";

export interface Built {
  readonly folders: readonly string[];
  readonly metafile: Metafile;
  readonly packBytes: number;
}

/** Builds into `dist/chrome` and `dist/firefox`; the same sources give the same bytes. */
export async function bundle(dist: string): Promise<Built> {
  const pack = compilePack(await readDataset("src/dataset"));
  const slices = splitPack(pack);
  const scripts = await Promise.all(SCRIPTS.map(bundleScript));
  const metafile = joinMetafiles(scripts.map(({ metafile }) => metafile));
  const popupStyles = ["src/ui/tokens.css", "src/ui/pieces.css", "src/popup/popup.css"].map((file) =>
    readFileSync(file),
  );
  const folders = BROWSERS.map((browser) => {
    const folder = join(dist, browser);
    rmSync(folder, { recursive: true, force: true });
    const write = (file: string, data: string | Uint8Array) => {
      const path = join(folder, file);
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, data);
    };
    for (const { out, code } of scripts) write(out, code);
    write("manifest.json", `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
    write("popup/popup.html", readFileSync("src/popup/popup.html"));
    write("popup/popup.css", Buffer.concat(popupStyles));
    write("marks.css", readFileSync("src/marks/marks.css"));
    for (const name of SLICES) write(`pack/${name}.bin`, slices[name]);
    write("LICENSES.txt", writeNotices(metafile));
    cpSync("icons", join(folder, "icons"), { recursive: true, filter: (path) => !/\.(svg|ts)$/.test(path) });
    return folder;
  });
  return { folders, metafile, packBytes: pack.length };
}

function joinMetafiles(files: readonly Metafile[]): Metafile {
  return {
    inputs: Object.assign({}, ...files.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...files.map(({ outputs }) => outputs)),
  };
}
