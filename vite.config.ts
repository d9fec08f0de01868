import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixConfig as never)],
  resolve: { alias: [{ find: /^~\//, replacement: `${fileURLToPath(new URL("./app", import.meta.url))}/` }] },
  build: { assetsInlineLimit: 0, target: "es2022" },
  worker: { format: "es" },
  ssr: { external: ["fontkit", "pdf-lib", "libsql"] },
  optimizeDeps: { entries: ["app/**/*.{ts,tsx}", "salary-rules/**/*.ts"] },
});
