import type { Request, RequestHandler } from "express";
import { sendError } from "./errorPage";

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** The origins a form of ours can come from. Without a public origin the server is on loopback only. */
export function acceptedOrigins(publicOrigin: string | undefined, port: number): ReadonlySet<string> {
  return new Set(
    publicOrigin === undefined
      ? ["localhost", "127.0.0.1", "[::1]"].map((host) => new URL(`http://${host}:${port}`).origin)
      : [publicOrigin],
  );
}

/**
 * Refuses whatever could change something and was not sent by a page of ours. On every path:
 * documents, `.data` and resource routes alike. `Host` is not asked, since proxies rewrite it.
 */
export function refuseForeignOrigins(accepted: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    if (safeMethods.has(request.method) || comesFromUs(request, accepted)) next();
    else sendError(request, response, 403);
  };
}

function comesFromUs(request: Request, accepted: ReadonlySet<string>): boolean {
  const origin = request.get("Origin");
  return origin === undefined ? request.get("Sec-Fetch-Site") === "same-origin" : accepted.has(origin);
}
