import { Router } from "express";
import { createServer } from "vite";
import { readEnvironment } from "../environment";
import { createApplication } from "../http/application";
import { listen } from "../http/listening";
import { acceptedOrigins } from "../http/originCheck";
import { servePages } from "../http/pages";
import { logTo } from "../log";
import { openMachineRoom } from "../machineRoom";
import { createWorkerHost } from "../workers";
import { bundleServer } from "./building";
import { projectRoot } from "./projectRoot";

process.chdir(projectRoot);
const environment = readEnvironment(process.env);
const { port } = environment;
const log = logTo(process.stdout);

await bundleServer(projectRoot);
const workers = createWorkerHost({ bundleOf: (name) => new URL(`../../build/${name}.js`, import.meta.url) });
const room = await openMachineRoom({ ...environment, workers, log });
const vite = await createServer({ server: { middlewareMode: true } });

const application = createApplication({
  log,
  isPublic: false,
  acceptedOrigins: acceptedOrigins(undefined, port),
  isReady: room.isReady,
  // Vite injects scripts without a nonce and opens a web socket, so this policy holds in production only.
  headers: (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  },
  staticFiles: Router().use(vite.middlewares),
  pages: servePages({
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as never,
    mode: "development",
    room,
    publicOrigin: undefined,
    log,
  }),
});
await listen(application, { port, isPublic: false });
console.log(`\nブラウザーで http://localhost:${port} を開いてください\n`);
