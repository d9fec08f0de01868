import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = [{ find: /^~\//, replacement: `${fileURLToPath(new URL("./app", import.meta.url))}/` }];
/** On a machine that does two things at once, hashing a password or drawing a page can take seconds. */
const patience = 30_000;
/** As many as the smallest machine that runs the checks has processors. */
const workers = 2;
const jsx = { jsx: "automatic" as const };

export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: ["salary-rules/**/*.ts"],
      exclude: ["**/*.test.ts", "salary-rules/testing/**"],
      reporter: ["text-summary"],
      thresholds: { branches: 100 },
    },
    projects: [
      {
        resolve: { alias },
        esbuild: jsx,
        test: {
          name: "unit",
          environment: "node",
          include: ["{salary-rules,server,app}/**/*.test.ts", "tests/unit/**/*.test.ts"],
          testTimeout: patience,
          maxWorkers: workers,
        },
      },
      {
        resolve: { alias },
        esbuild: jsx,
        test: {
          name: "pages",
          environment: "jsdom",
          include: ["app/**/*.test.tsx"],
          testTimeout: patience,
          maxWorkers: workers,
        },
      },
      {
        resolve: { alias },
        esbuild: jsx,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.test.ts"],
          maxWorkers: workers,
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
