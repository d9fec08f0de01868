import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from "express";
import { faultEntry, type Log } from "../log";
import { countContentSecurityReports } from "./contentSecurityReports";
import { explainedStatus, sendError } from "./errorPage";
import { refuseForeignOrigins } from "./originCheck";
import { readBody, refuseMalformedRequests, refuseOtherThanForms } from "./requestGuards";
import { logRequests } from "./requestLog";
import { setSecurityHeaders } from "./securityHeaders";

export interface ApplicationParts {
  readonly log: Log;
  readonly isPublic: boolean;
  readonly acceptedOrigins: ReadonlySet<string>;
  readonly isReady: () => Promise<boolean>;
  readonly staticFiles: RequestHandler;
  readonly pages: RequestHandler;
  /** Replaced in development, where Vite injects scripts without a nonce. */
  readonly headers?: RequestHandler;
}

const formLimit = 256 * 1024;
const reportLimit = 8 * 1024;

/** The order is the point: each step may rely on what the ones before it have refused. */
export function createApplication(parts: ApplicationParts): Express {
  const application = express();
  application.disable("x-powered-by");

  application.use(logRequests(parts.log));
  application.use(parts.headers ?? setSecurityHeaders({ isPublic: parts.isPublic }));
  application.use(refuseMalformedRequests());
  application.use("/csp-report", readBody(reportLimit));
  application.use(readBody(formLimit));
  application.use(refuseForeignOrigins(parts.acceptedOrigins));
  application.post("/csp-report", countContentSecurityReports(parts.log));
  application.use(refuseOtherThanForms());
  application.get("/healthz", health(parts.isReady));
  application.use(parts.staticFiles);
  application.use(compressWithGzip());
  application.use(parts.pages);
  application.use((request, response) => sendError(request, response, 404));
  application.use(answerFaults(parts.log));
  return application;
}

function health(isReady: () => Promise<boolean>): RequestHandler {
  return (_request, response, next) => {
    response.locals["route"] = "/healthz";
    isReady().then(
      (ready) =>
        response
          .status(ready ? 200 : 503)
          .type("text/plain")
          .send(ready ? "ok" : "unavailable"),
      next,
    );
  };
}

/** Brotli costs 40 % of the pages a second; static files were compressed with it at build time. */
function compressWithGzip(): RequestHandler[] {
  const withoutBrotli: RequestHandler = (request, _response, next) => {
    if (request.headers["accept-encoding"] !== undefined) {
      request.headers["accept-encoding"] = request.acceptsEncodings("gzip") === "gzip" ? "gzip" : "identity";
    }
    next();
  };
  return [withoutBrotli, compression()];
}

/** Refusals of the parsers below carry a status; anything else is our bug and is answered with a 参照番号 only. */
function answerFaults(log: Log): ErrorRequestHandler {
  return (fault: unknown, request: Request, response, _next) => {
    const status = explainedStatus(statusOf(fault));
    if (status === 500) log(faultEntry(fault, response.locals["requestId"]));
    if (response.headersSent) response.destroy();
    else sendError(request, response, status);
  };
}

function statusOf(fault: unknown): unknown {
  return typeof fault === "object" && fault !== null && "status" in fault ? fault.status : undefined;
}
