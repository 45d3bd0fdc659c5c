import { defineConfig } from "vitest/config";

/** The real browsers: one file at a time, since each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    globalSetup: ["tests/e2e/build-extension.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
