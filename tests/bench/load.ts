import { readFileSync } from "node:fs";
import { type BuiltServer, startBuiltServer } from "../journeys/kit/builtServer";
import { idempotencyKeyIn } from "../journeys/kit/scriptedVisitor";
import { planIdIn } from "../journeys/kit/steps";
import { type Measurement, measurement } from "./measurement";
import { aCaller, atPace, type Caller, percentile } from "./openLoop";

const connections = 500;
const perSecond = 50;
const seconds = 30;
/** 70 % look, 20 % are saved while typing, 10 % send a step. */
const looks = ["check", "steps/leaves", "simulation", "deadlines", "steps/birth", "share", ""] as const;

/** How the server holds with a town's fathers at once: 500 connections, 50 requests a second, mixed. */
export async function measure(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  try {
    const fathers: Father[] = [];
    for (let made = 0; made < connections; made += 10) {
      fathers.push(...(await Promise.all(Array.from({ length: 10 }, () => aFather(server.origin)))));
    }
    const { times, errors } = await atPace(perSecond, seconds, (index) => {
      const father = fathers[(index * 7) % connections];
      return father ? act(father, index) : Promise.resolve(false);
    });
    const memory = residentMegabytes(server);
    for (const { caller } of fathers) caller.hangUp();
    return [
      measurement("load.p99_ms", percentile(times, 0.99), "ms", 500),
      measurement("load.errors", errors, "count", 0),
      measurement("load.rss_mb", memory, "MB", 400),
    ];
  } finally {
    await server.remove();
  }
}

interface Father {
  readonly caller: Caller;
  readonly plan: string;
  revision: number;
}

async function aFather(origin: string): Promise<Father> {
  const caller = aCaller(origin);
  const idempotencyKey = idempotencyKeyIn((await caller.ask("GET", "/")).text);
  const { location } = await caller.ask("POST", "/plans/new", { idempotencyKey, _intent: "sample" });
  return { caller, plan: `/plans/${planIdIn(location)}`, revision: 1 };
}

async function act(father: Father, index: number): Promise<boolean> {
  const { caller, plan } = father;
  const kind = index % 10;
  if (kind < 7) return (await caller.ask("GET", `${plan}/${looks[index % looks.length]}`)).status === 200;
  const fields = { workload: `当直を外してほしい（${index}）`, _revision: String(father.revision) };
  if (kind < 9) {
    const kept = await caller.ask("POST", `${plan}/keep/wishes`, fields);
    if (kept.status !== 200) return false;
    father.revision = (JSON.parse(kept.text) as { revision: number }).revision;
    return true;
  }
  const sent = await caller.ask("POST", `${plan}/steps/wishes`, { ...fields, _intent: "next" });
  if (sent.status === 303) father.revision += 1;
  return sent.status === 303;
}

function residentMegabytes({ processId }: BuiltServer): number {
  const [, kilobytes = "NaN"] = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${processId()}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
