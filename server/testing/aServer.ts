import { mkdirSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import type { ActionFunction, LoaderFunction, ServerBuild } from "@remix-run/node";
import { onTestFinished } from "vitest";
import { createApplication } from "../http/application";
import { type Listening, listen } from "../http/listening";
import { acceptedOrigins } from "../http/originCheck";
import { servePages } from "../http/pages";
import { serveStaticFiles } from "../http/staticFiles";
import type { LogEntry } from "../log";
import type { MachineRoom } from "../machineRoom";
import { aFolder } from "./aMachineRoom";

interface TestRoute {
  readonly path: string;
  readonly loader?: LoaderFunction;
  readonly action?: ActionFunction;
}

/** A Remix build without pages of React: routes that answer by themselves, and a plain page for everything else. */
function aBuild(routes: readonly TestRoute[]): ServerBuild {
  const entries = routes.map(({ path, ...module }) => [path, { id: path, parentId: "root", path, module }]);
  return {
    routes: { root: { id: "root", path: "", module: {} }, ...Object.fromEntries(entries) },
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) => {
          headers.set("Content-Type", "text/html; charset=utf-8");
          return new Response("<!doctype html><title>画面</title>", { status, headers });
        },
        handleError: (fault: unknown, { context }: { context: { reportFault: (fault: unknown) => void } }) => {
          if (fault instanceof Error) context.reportFault(fault);
        },
      },
    },
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "1" },
    future: { v3_singleFetch: true },
    basename: "/",
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
  } as unknown as ServerBuild;
}

export async function aFreePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
}

export interface TestServer {
  readonly port: number;
  readonly origin: string;
  readonly listening: Listening;
  readonly logged: readonly LogEntry[];
  ask(asked?: Asked): Promise<Answered>;
}

export interface TestServerOptions {
  readonly routes?: readonly TestRoute[];
  readonly publicOrigin?: string;
  /** Files of the browser build, by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly isReady?: () => Promise<boolean>;
  readonly graceInMilliseconds?: number;
}

/** The whole application around test routes, listening on a port of its own. */
export async function aServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { routes = [], publicOrigin, files = {}, isReady = async () => true, graceInMilliseconds = 1_000 } = options;
  const folder = aFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  const port = await aFreePort();
  const logged: LogEntry[] = [];
  const log = (entry: LogEntry) => void logged.push(entry);
  const isPublic = publicOrigin !== undefined;
  const room = {} as MachineRoom;
  const application = createApplication({
    log,
    isPublic,
    acceptedOrigins: acceptedOrigins(publicOrigin, port),
    isReady,
    staticFiles: serveStaticFiles(folder),
    pages: servePages({ build: aBuild(routes), mode: "production", room, publicOrigin, log }),
  });
  const listening = await listen(application, { port, isPublic, graceInMilliseconds });
  onTestFinished(() => listening.stop());
  return {
    port,
    origin: publicOrigin ?? `http://localhost:${port}`,
    listening,
    logged,
    ask: (asked = {}) => ask(port, asked),
  };
}

export function ask(port: number, { method = "GET", path = "/", headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: "127.0.0.1", method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes.toString(), bytes });
      });
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
