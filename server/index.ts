import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { readEnvironment } from "./environment";
import { createApplication } from "./http/application";
import { listen } from "./http/listening";
import { acceptedOrigins } from "./http/originCheck";
import { servePages } from "./http/pages";
import { serveStaticFiles } from "./http/staticFiles";
import { faultEntry, type Log, logTo } from "./log";
import { openMachineRoom } from "./machineRoom";
import { RefusalToStart } from "./refusalToStart";
import { createWorkerHost } from "./workers";

/** The production server: bundled to `build/server.js`, beside the builds it serves. */
async function serve(log: Log): Promise<void> {
  // What this process writes (database, key) is for its owner only.
  process.umask(0o077);
  const environment = readEnvironment(process.env);
  const { port, publicOrigin } = environment;
  const isPublic = publicOrigin !== undefined;

  const workers = createWorkerHost({ bundleOf: (name) => new URL(`./${name}.js`, import.meta.url) });
  const room = await openMachineRoom({ ...environment, workers, log });
  const build: ServerBuild = await import(new URL("./server/index.js", import.meta.url).href);

  const application = createApplication({
    log,
    isPublic,
    acceptedOrigins: acceptedOrigins(publicOrigin, port),
    isReady: room.isReady,
    staticFiles: serveStaticFiles(fileURLToPath(new URL("./client", import.meta.url))),
    pages: servePages({ build, mode: "production", room, publicOrigin, log }),
  });
  const listening = await listen(application, { port, isPublic });
  log({ level: "info", event: "start" });
  process.send?.({ ready: true });

  await untilAskedToStop();
  await listening.stop();
  await room.close();
  log({ level: "info", event: "stop" });
}

/** SIGTERM, Ctrl+C, or the end of `npm start` that opened this process: none may leave the port taken. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => resolve());
    process.once("disconnect", () => resolve());
  });
}

const log = logTo(process.stdout);
// A stray promise is a fault to look into, not a reason to send everybody away.
process.on("unhandledRejection", (fault) => log(faultEntry(fault)));
process.on("uncaughtException", (fault) => {
  log(faultEntry(fault));
  process.exit(1);
});

try {
  await serve(log);
  process.exit(0);
} catch (error) {
  if (error instanceof RefusalToStart) process.stderr.write(`\n起動できません。\n${error.message}\n`);
  else log(faultEntry(error));
  process.exit(1);
}
