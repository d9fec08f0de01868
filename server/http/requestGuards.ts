import express, { type Request, type RequestHandler } from "express";
import { sendError } from "./errorPage";

const knownMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
const hostPattern = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** Methods and addresses the web standard `Request` would refuse with an exception are refused with a page. */
export function refuseMalformedRequests(): RequestHandler {
  return (request, response, next) => {
    if (!knownMethods.has(request.method)) {
      response.set("Allow", [...knownMethods].join(", "));
      return sendError(request, response, 405);
    }
    return isWellFormed(request) ? next() : sendError(request, response, 400);
  };
}

function isWellFormed({ headers, originalUrl }: Request): boolean {
  if (!hostPattern.test(headers.host ?? "") || !originalUrl.startsWith("/")) return false;
  const base = `http://${headers.host}`;
  if (!URL.canParse(base) || !URL.canParse(`${base}${originalUrl}`)) return false;
  try {
    return !decodeURIComponent(new URL(`${base}${originalUrl}`).pathname).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Reads the whole body before anyone works with it: too large is 413 and broken off is 400,
 * always before an action has begun. Compressed bodies are refused, since their size is not known.
 */
export function readBody(limitInBytes: number): RequestHandler {
  return express.raw({ limit: limitInBytes, type: () => true, inflate: false });
}

/** Forms are the only thing pages send. Any other kind would make `request.formData()` throw. */
export function refuseOtherThanForms(): RequestHandler {
  return (request, response, next) => {
    const isEmpty = !Buffer.isBuffer(request.body) || request.body.length === 0;
    if (isEmpty || request.is("application/x-www-form-urlencoded")) next();
    else sendError(request, response, 415);
  };
}
