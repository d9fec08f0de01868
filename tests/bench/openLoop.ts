import { Agent, type IncomingMessage, request } from "node:http";

/** Somebody with a connection of his own that stays open. */
export interface Caller {
  ask(method: "GET" | "POST", path: string, fields?: Readonly<Record<string, string>>): Promise<Answered>;
  hangUp(): void;
}

interface Answered {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

export function aCaller(origin: string): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();

  function remember({ headers }: IncomingMessage): void {
    for (const cookie of headers["set-cookie"] ?? []) {
      const [name = "", ...value] = (cookie.split(";")[0] ?? "").split("=");
      cookies.set(name, value.join("="));
    }
  }

  return {
    ask: (method, path, fields = {}) =>
      new Promise((resolve, reject) => {
        const headers = {
          Origin: origin,
          Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          "Content-Type": "application/x-www-form-urlencoded",
        };
        const asked = request(`${origin}${path}`, { method, agent, headers }, (answer) => {
          remember(answer);
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("error", reject);
          answer.on("end", () =>
            resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? "",
              text: Buffer.concat(parts).toString("utf8"),
            }),
          );
        });
        asked.on("error", reject);
        asked.end(method === "POST" ? new URLSearchParams(fields).toString() : undefined);
      }),
    hangUp: () => agent.destroy(),
  };
}

export interface Paced {
  /** Milliseconds from when each request was due until it was answered: waiting in a queue counts. */
  readonly times: readonly number[];
  readonly errors: number;
}

/** Asks at a steady pace, however slow the answers are (open loop). */
export async function atPace(
  perSecond: number,
  seconds: number,
  askOnce: (index: number) => Promise<boolean>,
): Promise<Paced> {
  const count = Math.round(perSecond * seconds);
  const begin = performance.now();
  const asked = Array.from({ length: count }, async (_, index) => {
    const due = begin + (index * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const isGood = await askOnce(index).catch(() => false);
    return { time: performance.now() - due, isGood };
  });
  const answers = await Promise.all(asked);
  return { times: answers.map(({ time }) => time), errors: answers.filter(({ isGood }) => !isGood).length };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
