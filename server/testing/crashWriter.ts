import { openMachineRoom } from "../machineRoom";
import type { Session } from "../sessions";

/**
 * Saves plans without end, eight at a time, and prints a line for each save that was acknowledged.
 * Whoever started it kills it. The revision is written into the body, so that a mixed-up record shows.
 */
const [databaseUrl = "", keyFile = ""] = process.argv.slice(2);
const workers = { runInWorker: () => Promise.reject(new Error("none")), close: async () => undefined };
const room = await openMachineRoom({ databaseUrl, keyFile, workers, log: () => undefined });
process.stdout.write("ready\n");

const filling = "計画".repeat(2_000);

async function saveWithoutEnd(session: Session): Promise<never> {
  const content = (revision: number) => ({ body: { revision, filling }, summary: { revision } });
  const { id } = await room.plans.create(session, { ...content(1), idempotencyKey: crypto.randomUUID() });
  process.stdout.write(`${session.idHash} ${id} 1\n`);
  for (let revision = 1; ; revision += 1) {
    const saved = await room.plans.save(session, id, revision, content(revision + 1));
    if (saved === undefined || saved === "stale") throw new Error("the writer lost its plan");
    process.stdout.write(`${session.idHash} ${id} ${saved.revision}\n`);
    // Lets the output leave, and the signal in.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const { session } = await room.sessions.start();
await Promise.all(Array.from({ length: 8 }, () => saveWithoutEnd(session)));
