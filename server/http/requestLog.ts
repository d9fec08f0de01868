import type { RequestHandler } from "express";
import type { Log } from "../log";
import { randomLetters } from "../randomText";

/** Gives each request its 参照番号 and writes one line when the answer is out, or the visitor gone. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const requestId = randomLetters(8);
    const begin = performance.now();
    response.locals["requestId"] = requestId;
    response.once("close", () =>
      log({
        level: response.statusCode >= 500 ? "error" : "info",
        event: "request",
        requestId,
        method: request.method,
        route: response.locals["route"] ?? "unmatched",
        status: response.statusCode,
        durationMs: Math.round(performance.now() - begin),
      }),
    );
    next();
  };
}
