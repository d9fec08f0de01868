import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything a build is made from, and what it must have left behind. */
const sources = [
  "app",
  "server",
  "salary-rules",
  "public",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];
const results = ["build/server.js", "build/server/index.js", "build/client"];
const stampFile = "build/.stamp";

/** By content and not by date: a fresh clone and a switched branch both look new to a clock. */
export function buildIsStale(root: string): boolean {
  if (!results.every((result) => existsSync(join(root, result)))) return true;
  return !existsSync(join(root, stampFile)) || readFileSync(join(root, stampFile), "utf8") !== contentOf(root);
}

export function markBuildFresh(root: string): void {
  writeFileSync(join(root, stampFile), contentOf(root));
}

/** A build that breaks off halfway must not pass for a whole one. */
export function markBuildStale(root: string): void {
  rmSync(join(root, stampFile), { force: true });
}

function contentOf(root: string): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesBelow(root, source)).filter((file) => !isTest(file))) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function filesBelow(root: string, path: string): string[] {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(root, join(path, name)));
}
