import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type MachineRoom, openMachineRoom } from "../machineRoom";

export interface Crashes {
  /** Saves the writer was told are kept. */
  readonly acknowledged: number;
  /** Acknowledged saves that were gone or older after the restart. */
  readonly lost: number;
  /** Records that do not open, or whose body, summary and revision do not belong together. */
  readonly halfWritten: number;
  readonly slowestRestartMs: number;
}

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const workers = { runInWorker: () => Promise.reject(new Error("none")), close: async () => undefined };

export interface CrashSite {
  /** Starts the writer, kills it a moment after `ready` or after `killAfterMs` without waiting, and returns what it printed. */
  runAndKill(killAfterMs: number, when: "afterReady" | "whileStarting"): Promise<readonly string[]>;
  reopen(): Promise<MachineRoom>;
  remove(): void;
}

/** A database that a writer of its own is killed on, again and again. */
export async function aCrashSite(): Promise<CrashSite> {
  // Inside the project, where the bundle finds its packages.
  mkdirSync(join(projectRoot, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, ".cache", "crash-"));
  const writer = join(folder, "writer.js");
  await build({
    entryPoints: [fileURLToPath(new URL("./crashWriter.ts", import.meta.url))],
    outfile: writer,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const place = { databaseUrl: join(folder, "data", "navi.db"), keyFile: join(folder, "data", "navi.key") };

  return {
    async runAndKill(killAfterMs, when) {
      const child = spawn(process.execPath, [writer, place.databaseUrl, place.keyFile], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let output = "";
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
      if (when === "afterReady") await once(child.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, killAfterMs));
      await kill(child);
      // The last line may be cut off: what was not printed whole was not acknowledged.
      return output
        .split("\n")
        .slice(0, -1)
        .filter((line) => line !== "ready");
    },
    reopen: () => openMachineRoom({ ...place, workers, log: () => undefined }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
}

/** Kills a process that is saving plans, restarts on the same files, and looks for everything it had acknowledged. */
export async function killWhileSaving(cycles: number): Promise<Crashes> {
  const site = await aCrashSite();
  const total = { acknowledged: 0, lost: 0, halfWritten: 0, slowestRestartMs: 0 };
  try {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const lines = await site.runAndKill(50 + Math.random() * 250, "afterReady");
      const begin = performance.now();
      const room = await site.reopen();
      total.slowestRestartMs = Math.max(total.slowestRestartMs, Math.round(performance.now() - begin));
      total.acknowledged += lines.length;
      for (const [id, acknowledged] of newestRevisions(lines)) {
        const state = await stateOf(room, id, acknowledged);
        if (state === "lost") total.lost += 1;
        if (state === "halfWritten") total.halfWritten += 1;
      }
      await room.close();
    }
  } finally {
    site.remove();
  }
  return total;
}

interface Acknowledged {
  readonly idHash: string;
  readonly revision: number;
}

function newestRevisions(lines: readonly string[]): ReadonlyMap<string, Acknowledged> {
  const newest = new Map<string, Acknowledged>();
  for (const line of lines) {
    const [idHash = "", id = "", revision = ""] = line.split(" ");
    newest.set(id, { idHash, revision: Number(revision) });
  }
  return newest;
}

async function stateOf(room: MachineRoom, id: string, { idHash, revision }: Acknowledged) {
  try {
    const plan = await room.plans.read({ idHash }, id);
    if (plan === undefined || plan.revision < revision) return "lost";
    const { body, summary } = plan as { body: { revision?: unknown }; summary: { revision?: unknown } };
    return body.revision === plan.revision && summary.revision === plan.revision ? "kept" : "halfWritten";
  } catch {
    return "halfWritten";
  }
}
