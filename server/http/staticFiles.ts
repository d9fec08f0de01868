import { existsSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { sendError } from "./errorPage";
import { precompressions } from "./precompression";

const immutable = "public, max-age=31536000, immutable";
const unversioned = "public, max-age=3600";

/** The files of the browser build. Names below /assets carry a hash, so they never change. */
export function serveStaticFiles(folder: string): RequestHandler {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const known = new Set(names.map((name) => `/${name.replaceAll("\\", "/")}`));
  const files = express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response) =>
      response.set("Cache-Control", response.req.originalUrl.startsWith("/assets/") ? immutable : unversioned),
  });

  const router = Router();
  router.use((request, response, next) => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (!isReading) return next("router");
    if (!known.has(request.path)) return next();
    response.locals["route"] = "static";

    const precompressed = precompressions.filter(({ extension }) => known.has(`${request.path}${extension}`));
    const chosen = precompressed.find(({ encoding }) => request.acceptsEncodings(encoding) === encoding);
    if (precompressed.length > 0) response.vary("Accept-Encoding");
    if (chosen !== undefined) {
      response.set("Content-Encoding", chosen.encoding);
      response.type(extname(request.path));
      request.url = `${request.path}${chosen.extension}`;
    }
    return files(request, response, next);
  });
  router.use("/assets", (request, response) => sendError(request, response, 404));
  return router;
}
