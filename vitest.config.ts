import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    // Two cores are what a small machine has; jsdom files are the slow ones.
    testTimeout: 60_000,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [cssAsText()],
});

/** Style sheets are text in the bundle, and so they are in tests. */
function cssAsText() {
  return {
    name: "css-as-text",
    enforce: "pre" as const,
    transform(code: string, id: string) {
      return id.endsWith(".css") ? { code: `export default ${JSON.stringify(code)}`, map: null } : null;
    },
  };
}
