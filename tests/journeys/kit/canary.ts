import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Request } from "playwright-core";

/** An amount nobody earns, in the spellings it could travel in. */
export const canary = {
  typed: "７４３，９１７",
  spellings: ["743917", "743,917", "７４３，９１７", "７４３９１７", "743%2C917", encodeURIComponent("７４３，９１７")],
} as const;

export function carriesCanary(text: string): boolean {
  return canary.spellings.some((spelling) => text.includes(spelling));
}

/** Everything that leaves the browser: addresses, headers and bodies, beacons and reports included. */
export async function recordRequests(context: BrowserContext): Promise<() => readonly string[]> {
  const sent: string[] = [];
  context.on("request", (request: Request) => {
    const headers = JSON.stringify(request.headers());
    sent.push(`${request.method()} ${request.url()}\n${headers}\n${request.postDataBuffer()?.toString("utf8") ?? ""}`);
  });
  return () => sent;
}

/** Everything a page can leave in the browser by itself. */
export function browserStorage(context: BrowserContext): Promise<string> {
  const page = context.pages()[0];
  if (!page) throw new Error("no page is open");
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, window.name];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push(request.url, await (await cache.match(request))?.text());
      }
    }
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        found.push(await new Promise((resolve) => (reading.onsuccess = () => resolve(reading.result))));
      }
    }
    return JSON.stringify(found);
  });
}

/** Files below a folder that contain the canary, as UTF-8 or as UTF-16. */
export function filesWithCanary(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = bytesIfStillThere(file);
      return canary.spellings.some((spelling) => bytes.includes(spelling) || bytes.includes(spelling, 0, "utf16le"));
    });
}

/** The browser is running and deletes files of its cache meanwhile; what is gone holds nothing. */
function bytesIfStillThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw fault;
  }
}
