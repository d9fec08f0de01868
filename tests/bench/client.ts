import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { freshBuild } from "../journeys/kit/builtServer";
import { type Measurement, measurement } from "./measurement";

interface Module {
  readonly module: string;
  readonly imports: readonly string[];
  readonly css: readonly string[];
}

interface Manifest {
  readonly entry: Module;
  readonly routes: Readonly<Record<string, Module & { readonly parentId?: string }>>;
  readonly url: string;
}

const money = "routes/plans.$planId.simulation";

/** What a first visit to a route loads, following the manifest of the build; kB of 1,000 bytes, gzip. */
export async function measure(): Promise<readonly Measurement[]> {
  const client = join(await freshBuild(), "build/client");
  const manifest = manifestIn(client);
  const gzippedKilobytes = (files: ReadonlySet<string>) => {
    const sizes = [...files].map((file) => gzipSync(readFileSync(join(client, file)), { level: 9 }).length);
    return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
  };
  return [
    measurement("client.first_route.js_gz_kb", gzippedKilobytes(scriptsOf(manifest, "routes/_index")), "kB", 130),
    measurement("client.money_route.js_gz_kb", gzippedKilobytes(scriptsOf(manifest, money)), "kB", 190),
    measurement("client.css_gz_kb", gzippedKilobytes(stylesOf(manifest)), "kB", 25),
    measurement("client.webfont_kb", kilobytesOf(fontsOf(client, stylesOf(manifest)), client), "kB", 0),
  ];
}

function manifestIn(client: string): Manifest {
  const file = readdirSync(join(client, "assets")).find((name) => /^manifest-.*\.js$/u.test(name)) ?? "";
  const [, json = ""] =
    /^window\.__remixManifest=(.*);$/su.exec(readFileSync(join(client, "assets", file), "utf8").trim()) ?? [];
  return JSON.parse(json) as Manifest;
}

function scriptsOf({ entry, routes, url }: Manifest, route: string): ReadonlySet<string> {
  const matched: Module[] = [entry];
  for (let id: string | undefined = route; id !== undefined; id = routes[id]?.parentId) {
    const module = routes[id];
    if (!module) throw new Error(`the manifest does not know ${id}`);
    matched.push(module);
  }
  return new Set([url, ...matched.flatMap(({ module, imports }) => [module, ...imports])]);
}

function stylesOf({ entry, routes }: Manifest): ReadonlySet<string> {
  return new Set([entry, ...Object.values(routes)].flatMap(({ css }) => css));
}

/** Fonts that a style sheet asks for. Those of the paper are fetched by its worker, on a click. */
function fontsOf(client: string, styles: ReadonlySet<string>): readonly string[] {
  const sheets = [...styles].map((file) => readFileSync(join(client, file), "utf8"));
  return sheets.flatMap((sheet) =>
    [...sheet.matchAll(/url\(["']?([^"')]+\.(?:woff2?|ttf|otf))/gu)].map(([, file = ""]) => file),
  );
}

function kilobytesOf(files: readonly string[], client: string): number {
  return files.reduce((sum, file) => sum + readFileSync(join(client, file)).length, 0) / 1_000;
}
