import type { Writable } from "node:stream";

/**
 * What a log line may contain. There is no field for an address, a query, a body, a name or a cookie,
 * and a message of an error is left out because it may quote what a person typed.
 */
export interface LogEntry {
  readonly level: "info" | "error";
  readonly event: "request" | "fault" | "start" | "stop" | "contentSecurityReports";
  readonly requestId?: string | undefined;
  readonly method?: string;
  /** The pattern of the route, never the address. */
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly count?: number;
  readonly error?: string;
  readonly frames?: readonly string[];
}

export type Log = (entry: LogEntry) => void;

const allowedFields = [
  "level",
  "event",
  "requestId",
  "method",
  "route",
  "status",
  "durationMs",
  "count",
  "error",
  "frames",
] as const satisfies readonly (keyof LogEntry)[];

/** One JSON object a line; anything not on the list is dropped. */
export function logTo(stream: Pick<Writable, "write">): Log {
  return (entry) => {
    const allowed = Object.fromEntries(allowedFields.map((field) => [field, entry[field]]));
    stream.write(`${JSON.stringify({ time: new Date().toISOString(), ...allowed })}\n`);
  };
}

/** A fault as class and place in the code, without its message. */
export function faultEntry(fault: unknown, requestId?: string): LogEntry {
  if (!(fault instanceof Error)) return { level: "error", event: "fault", requestId, error: typeof fault };
  const afterMessage = (fault.stack ?? "").split(`${fault.message}\n`).at(-1) ?? "";
  const frames = afterMessage.split("\n").map((line) => line.trim());
  return {
    level: "error",
    event: "fault",
    requestId,
    error: fault.constructor.name,
    frames: frames.filter((line) => /^at [^\n]+:\d+:\d+\)?$/.test(line)).slice(0, 12),
  };
}
