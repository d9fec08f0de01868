import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../server/commands/building";
import { projectRoot } from "../../../server/commands/projectRoot";
import { buildIsStale } from "../../../server/commands/staleness";

/** The production server of a journey, on a port and a database of its own. */
export interface BuiltServer {
  readonly origin: string;
  readonly databaseFile: string;
  readonly keyFile: string;
  /** Of the process that answers now. */
  processId(): number;
  /** Everything it printed so far. */
  printed(): string;
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Opens the same database again, on the same port. */
  restart(): Promise<void>;
  /** Ends it and takes its files away. */
  remove(): Promise<void>;
}

const patience = 20_000;

/** The folder of the project, with a build of what is in it now. */
export async function freshBuild(): Promise<string> {
  if (buildIsStale(projectRoot)) await build(projectRoot, () => undefined);
  return projectRoot;
}

export async function startBuiltServer(): Promise<BuiltServer> {
  const root = await freshBuild();
  const folder = mkdtempSync(join(tmpdir(), "navi-journey-"));
  const databaseFile = join(folder, "navi.db");
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let printed = "";
  let process_: ChildProcess | undefined;

  async function start(): Promise<void> {
    const started = spawn(process.execPath, [join(root, "build/server.js")], {
      cwd: root,
      env: { PATH: process.env["PATH"], NODE_ENV: "production", PORT: String(port), DATABASE_URL: databaseFile },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
      });
    }
    process_ = started;
    await untilHealthy(
      origin,
      () => started.exitCode !== null,
      () => printed,
    );
  }

  async function kill(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const running = process_;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill(signal);
    await ended;
  }

  await start();
  return {
    origin,
    databaseFile,
    keyFile: join(folder, "navi.key"),
    processId: () => process_?.pid ?? Number.NaN,
    printed: () => printed,
    kill,
    restart: start,
    async remove() {
      await kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(origin: string, hasEnded: () => boolean, printed: () => string): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline && !hasEnded()) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the built server does not answer:\n${printed()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
