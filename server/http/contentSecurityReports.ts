import type { RequestHandler } from "express";
import type { Log } from "../log";

/** Counts violations; what a report says is not kept, since it names the page a person was on. */
export function countContentSecurityReports(log: Log): RequestHandler {
  let count = 0;
  return (_request, response) => {
    count += 1;
    response.locals["route"] = "/csp-report";
    log({ level: "error", event: "contentSecurityReports", count });
    response.status(204).end();
  };
}
