/** The licences of the packages that really are in the bundle, read off its own list of inputs. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { CHANGES } from "./text-only.ts";

/** Throws where a bundled package has no licence file: that has to be looked at by a person. */
export function writeNotices(metafile: Metafile): string {
  const packages = new Set(
    Object.keys(metafile.inputs)
      .map((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
      .filter((name) => name !== undefined),
  );
  const own = `Sidelight\n\n${readFileSync("LICENSE", "utf8")}`;
  const others = [...packages].sort().map((name) => `${name}\n\n${changesOf(name)}${licenceOf(name)}`);
  return [own, ...others].map((text) => `${text.trim()}\n`).join(`\n${"-".repeat(72)}\n\n`);
}

function changesOf(name: string): string {
  const notices = CHANGES.filter((change) => change.package === name).map(({ notice }) => notice);
  return notices.length === 0 ? "" : `Changed for Sidelight: ${notices.join("; ")}.\n\n`;
}

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8");
  const manifest = join(folder, "package.json");
  const { license, author } = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, "utf8")) as { license?: string; author?: unknown })
    : {};
  if (license === undefined) throw new Error(`the package ${name} is bundled and has no licence`);
  return `${license}, ${typeof author === "string" ? author : JSON.stringify(author ?? "unknown author")}`;
}
