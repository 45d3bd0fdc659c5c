/** The scripts of the extension, each bundled by esbuild from its door. */
import { build, type Metafile } from "esbuild";
import { textOnly } from "./text-only.ts";

export interface Script {
  readonly entry: string;
  /** Below the extension's folder. */
  readonly out: string;
  readonly format: "iife" | "esm";
}

export interface BundledScript {
  readonly out: string;
  readonly code: string;
  readonly metafile: Metafile;
}

/** Where the scripts begin. The content script is injected, so it is one classic script; the others are modules. */
export const SCRIPTS: readonly Script[] = [
  { entry: "src/content/content.ts", out: "content.js", format: "iife" },
  { entry: "src/background/background.ts", out: "background.js", format: "iife" },
  { entry: "src/popup/popup.tsx", out: "popup/popup.js", format: "esm" },
];

/** Minified, for the oldest browsers we run in; the same sources give the same bytes. */
export async function bundleScript({ entry, out, format }: Script): Promise<BundledScript> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format,
    target: ["chrome128", "firefox140"],
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    plugins: [textOnly()],
  });
  return { out, code: outputFiles[0]?.text ?? "", metafile };
}
