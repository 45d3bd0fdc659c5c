/** `npm run eval -- NAME …`: measures the engine against a yardstick. Each measurement is a file of this folder. */
export {};

const measurements: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  linking: () => import("./linking.ts"),
  quotes: () => import("./quotes.ts"),
  claims: () => import("./claims.ts"),
  pairs: () => import("./pairs.ts"),
  pages: () => import("./pages.ts"),
  unseen: () => import("./unseen.ts"),
  extraction: () => import("./extraction.ts"),
  coverage: () => import("./coverage.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = measurements[name];
if (load === undefined) {
  console.error(`usage: npm run eval -- ${Object.keys(measurements).join("|")} …`);
  process.exit(2);
}
try {
  await (await load()).run(args);
} catch (error) {
  console.error(`eval ${name}: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
