import type { ServerBuild } from "@remix-run/node";
import { createRequestHandler, writeReadableStreamToWritable } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { faultEntry, type Log } from "../log";
import type { MachineRoom } from "../machineRoom";
import type { LoadContext } from "./loadContext";
import { routePatternsOf } from "./routePatterns";

export interface PagesOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly mode: "production" | "development";
  readonly room: MachineRoom;
  readonly publicOrigin: string | undefined;
  readonly log: Log;
}

/** Hands a request to Remix. The body has been read before, so that its limits hold before any action runs. */
export function servePages({ build, mode, room, publicOrigin, log }: PagesOptions): RequestHandler {
  const currentBuild = typeof build === "function" ? build : async () => build;
  const handle = createRequestHandler(currentBuild, mode);
  let patternOf: ReturnType<typeof routePatternsOf> | undefined;

  async function answer(request: ExpressRequest, response: ExpressResponse): Promise<void> {
    if (patternOf === undefined || mode === "development") patternOf = routePatternsOf((await currentBuild()).routes);
    response.locals["route"] = patternOf(request.path);

    const context: LoadContext = {
      room,
      nonce: response.locals["nonce"],
      requestId: response.locals["requestId"],
      isPublic: publicOrigin !== undefined,
      reportFault: (fault) => log(faultEntry(fault, response.locals["requestId"])),
    };
    await send(await handle(asWebRequest(request, response, publicOrigin), { ...context }), response);
  }

  return (request, response, next) => {
    // A visitor who leaves while the page streams is not a fault.
    answer(request, response).catch((fault: unknown) => (response.destroyed ? undefined : next(fault)));
  };
}

function asWebRequest(request: ExpressRequest, response: ExpressResponse, publicOrigin: string | undefined): Request {
  // An `Origin` that came this far is one of ours, so Remix may take its host for granted.
  const origin = publicOrigin ?? request.get("Origin") ?? `http://${request.headers.host}`;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const { host } = new URL(origin);
  headers.set("Host", host);
  headers.set("X-Forwarded-Host", host);

  const gone = new AbortController();
  response.once("close", () => gone.abort());

  const init = { method: request.method, headers, signal: gone.signal };
  const url = `${origin}${request.originalUrl}`;
  if (request.method === "GET" || request.method === "HEAD") return new Request(url, init);

  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  // A post without fields is an empty form, not an exception in `request.formData()`.
  if (body.length === 0) headers.set("Content-Type", "application/x-www-form-urlencoded");
  return new Request(url, { ...init, body: new Uint8Array(body) });
}

/** The headers of the machine room stand: no route can loosen them. */
async function send(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name === "set-cookie") response.append(name, value);
    else if (!response.hasHeader(name)) response.setHeader(name, value);
  }
  if (answer.body === null) response.end();
  else await writeReadableStreamToWritable(answer.body, response);
}
