import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = [{ find: /^~\//, replacement: `${fileURLToPath(new URL("./app", import.meta.url))}/` }];
const jsx = { jsx: "automatic" as const };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        esbuild: jsx,
        test: {
          name: "unit",
          environment: "node",
          include: ["{salary-rules,server,app}/**/*.test.ts", "tests/unit/**/*.test.ts"],
        },
      },
      {
        resolve: { alias },
        esbuild: jsx,
        test: { name: "pages", environment: "jsdom", include: ["app/**/*.test.tsx"] },
      },
      {
        resolve: { alias },
        esbuild: jsx,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.test.ts"],
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
