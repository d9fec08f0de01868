import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** `npm run test:long`: soaks, many kills, big batches. Not part of `npm run validate`. */
export default defineConfig({
  resolve: { alias: [{ find: /^~\//, replacement: `${fileURLToPath(new URL("./app", import.meta.url))}/` }] },
  esbuild: { jsx: "automatic" },
  test: {
    name: "long",
    environment: "node",
    include: ["tests/long/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 180_000,
  },
});
