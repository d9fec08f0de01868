import { createServer, type RequestListener, type Server, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { RefusalToStart } from "../refusalToStart";
import { errorPage, explainedStatus } from "./errorPage";
import { securityHeaders } from "./securityHeaders";

export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets the running ones finish, and cuts off what takes longer than the grace period. */
  stop(): Promise<void>;
}

export interface ListeningOptions {
  readonly port: number;
  readonly isPublic: boolean;
  readonly graceInMilliseconds?: number;
}

/** A reverse proxy stands on the same machine, so loopback is the only place to listen. */
const loopbacks = ["127.0.0.1", "::1"] as const;
const isAbsent: ReadonlySet<unknown> = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

export async function listen(
  handle: RequestListener,
  { port, isPublic, graceInMilliseconds = 10_000 }: ListeningOptions,
): Promise<Listening> {
  const servers: Server[] = [];
  try {
    for (const host of loopbacks) {
      const server = createHttpServer(handle, isPublic);
      if (await listensOn(server, host, port)) servers.push(server);
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  return { port, stop: () => stopAll(servers, graceInMilliseconds) };
}

function createHttpServer(handle: RequestListener, isPublic: boolean): Server {
  const server = createServer(
    {
      requestTimeout: 30_000,
      headersTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
      // Longer than a reverse proxy keeps its side open.
      keepAliveTimeout: 75_000,
      // A missing Host is answered by the application, with all its headers.
      requireHostHeader: false,
    },
    handle,
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => answerBelowHttp(error, socket, isPublic));
  return server;
}

/** What the parser of Node refuses never reaches the application. It gets the same headers and a page all the same. */
function answerBelowHttp(error: NodeJS.ErrnoException, socket: Socket, isPublic: boolean): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = explainedStatus(statusOfParserError(error.code));
  const body = errorPage(status);
  const headers = {
    ...securityHeaders(isPublic),
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n"));
}

function statusOfParserError(code: string | undefined): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  return 400;
}

function listensOn(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (isAbsent.has(error.code)) resolve(false);
      else if (error.code === "EADDRINUSE") reject(portIsTaken(port));
      else reject(error);
    });
    server.listen({ host, port }, () => resolve(true));
  });
}

function portIsTaken(port: number): RefusalToStart {
  return new RefusalToStart(
    `ポート${port}は、ほかのプログラムが使っています。\nそのプログラムを終了するか、PORT に別の番号を指定してください。`,
  );
}

async function stopAll(servers: readonly Server[], graceInMilliseconds: number): Promise<void> {
  const closed = Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  // A connection that was busy when closing began turns idle later, and would wait for its keep-alive time-out.
  const sweeping = setInterval(() => {
    for (const server of servers) server.closeIdleConnections();
  }, 100);
  const deadline = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, graceInMilliseconds);
  await closed;
  clearInterval(sweeping);
  clearTimeout(deadline);
}
