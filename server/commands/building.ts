import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, constants, gzip } from "node:zlib";
import { build as bundle } from "esbuild";
import { precompressions } from "../http/precompression";
import { markBuildFresh, markBuildStale } from "./staleness";

/** The bundled packages of the worker are CommonJS and ask for `require`. */
const requireInModule =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** Entries of the bundles beside the Remix build. The worker carries its packages: it starts in two thirds of the time. */
const bundles = [
  { entry: "server/index.ts", result: "build/server.js", options: { packages: "external" } },
  {
    entry: "app/documents/pdfWorker.server.ts",
    result: "build/pdfWorker.js",
    options: { banner: { js: requireInModule } },
  },
] as const;

const compressible = /\.(js|css|svg|json|webmanifest|txt|ttf|otf)$/;
/** Below this a compressed file saves less than its headers cost. */
const worthCompressing = 1_024;
/** Above this (the fonts) the highest quality of brotli takes half a minute for a few per cent. */
const large = 1_000_000;

export async function build(root: string, say: (progress: string) => void): Promise<void> {
  markBuildStale(root);
  say("画面を組み立てています… (1/3)");
  await buildPages(root);
  say("サーバーを組み立てています… (2/3)");
  await bundleServer(root);
  say("配信するファイルを圧縮しています… (3/3)");
  await precompress(join(root, "build/client"));
  markBuildFresh(root);
}

/** In a process of its own: the memory Vite needs is given back before the server starts. */
function buildPages(root: string): Promise<void> {
  const remix = createRequire(join(root, "package.json")).resolve("@remix-run/dev/dist/cli.js");
  const process_ = spawn(process.execPath, [remix, "vite:build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  process_.stdout.on("data", collect);
  process_.stderr.on("data", collect);

  return new Promise((resolve, reject) => {
    process_.once("error", reject);
    process_.once("exit", (code) => (code === 0 ? resolve() : reject(new BuildFailure(output))));
  });
}

/** The output of the tool that failed, to be shown as it is. */
export class BuildFailure extends Error {
  override readonly name = "BuildFailure";
}

export async function bundleServer(root: string): Promise<void> {
  for (const { entry, result, options } of bundles) {
    await bundle({
      ...options,
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: result,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "silent",
    });
  }
}

const compress = {
  br: (content: Buffer) =>
    promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: content.length > large ? 5 : constants.BROTLI_MAX_QUALITY },
    }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

async function precompress(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => compressible.test(name));
  await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name));
      if (content.length < worthCompressing) return;
      for (const { encoding, extension } of precompressions) {
        await writeFile(join(folder, `${name}${extension}`), await compress[encoding](content));
      }
    }),
  );
}
