/** The rooms of `src/` and what each may import, kept by the bundler's own graph. The same table stands in the README. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

/** Room → rooms and packages. Doors may import every room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  pack: [],
  dataset: ["valibot"],
  engine: ["pack"],
  article: ["engine", "@mozilla/readability"],
  ui: ["engine", "preact"],
  marks: ["ui", "article", "engine", "preact", "@floating-ui/dom"],
  messages: ["engine", "webextension-polyfill"],
  settings: ["webextension-polyfill"],
};
/** And these for their types only, which leave nothing in the bundle: what the pack gives back are the dataset's records. */
const MAY_NAME: Readonly<Record<string, readonly string[]>> = { pack: ["dataset"] };
const DOORS = ["content", "background", "popup", "options", "cli"];

const trespasses = async (rooms: string, count: "code" | "types"): Promise<readonly string[]> => {
  const files = readdirSync(rooms, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.d)\.tsx?$/.test(file),
  );
  const { metafile } = await build({
    entryPoints: files.map((file) => join(rooms, file)),
    outdir: "unused",
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    ...(count === "types" && {
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      plugins: [typesAsCode],
    }),
    logLevel: "error",
  });
  const inputs = Object.entries(metafile.inputs).filter(([from]) => from.startsWith(`${rooms}/`));
  return inputs.flatMap(([from, { imports }]) =>
    imports
      .filter(({ path }) => !mayImport(roomOf(rooms, from), roomOf(rooms, path), count))
      .map(({ path }) => `${from} → ${path}`),
  );
};

test("every room imports only what the table allows", async () => {
  expect(await trespasses("src", "code")).toEqual([]);
  expect(await trespasses("src", "types")).toEqual([]);
});

test("no room is missing from the table, and none is a drawer for everything", () => {
  for (const room of readdirSync("src")) {
    expect([...Object.keys(MAY_IMPORT), ...DOORS], `src/${room} has no line in the table`).toContain(room);
  }
});

test("a trespass would be seen, of a type as well", async () => {
  expect(await trespasses("tests/borders", "types")).toEqual([
    "tests/borders/engine/asks-the-browser.ts → webextension-polyfill",
    "tests/borders/engine/knows-an-article.ts → tests/borders/article/article.ts",
  ]);
});

function mayImport(from: string, to: string, count: "code" | "types"): boolean {
  if (DOORS.includes(from)) return to === from || !DOORS.includes(to);
  const named = count === "types" ? (MAY_NAME[from] ?? []) : [];
  return [from, ...(MAY_IMPORT[from] ?? []), ...named].includes(to);
}

/** The room of a file, or the name of a package. */
function roomOf(rooms: string, path: string): string {
  if (path.startsWith(`${rooms}/`)) return path.slice(rooms.length + 1).split("/")[0] ?? "";
  return path.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? path;
}

/** Type imports are erased before the graph is drawn; a border counts them too. */
const typesAsCode: Plugin = {
  name: "types-as-code",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/^(import|export) type (?=[{*])/gm, "$1 "),
      loader: path.endsWith("x") ? "tsx" : "ts",
    }));
  },
};
