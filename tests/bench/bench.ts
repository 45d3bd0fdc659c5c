/** `npm run bench -- NAME …`: times the engine beside its peers, in one run. Each benchmark is a file of this folder. */
export {};

const benchmarks: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  names: () => import("./names.ts"),
  claims: () => import("./claims.ts"),
  click: () => import("./click.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = benchmarks[name];
if (load === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join("|")} …`);
  process.exit(2);
}
try {
  await (await load()).run(args);
} catch (error) {
  console.error(`bench ${name}: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
