import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../clock";
import { sealingWith } from "../keys/sealing";
import { plansIn } from "../plans";
import { sessionsIn } from "../sessions";
import { aFolder } from "../testing/aMachineRoom";
import { migrate, openDatabase } from "./database";

/** A file that may grow by a few pages only: SQLite refuses the next one as it does on a full disk (SQLITE_FULL). */
async function aNearlyFullDisk(morePages: number) {
  const database = await openDatabase(join(aFolder(), "navi.db"), () => undefined);
  onTestFinished(() => database.destroy());
  await migrate(database);
  const key = { id: "k1", secret: randomBytes(32) };
  await database.insertInto("encryptionKeys").values({ id: key.id, proof: "", createdAt: "" }).execute();
  const plans = plansIn(database, sealingWith(key), systemClock);
  const { session } = await sessionsIn(database, systemClock).start();
  const pragma = async (text: string) =>
    (await sql.raw<Record<string, unknown>>(`pragma ${text}`).execute(database)).rows;
  const [size] = await pragma("page_count");
  const limit = (pages: number) => pragma(`max_page_count = ${pages}`);
  await limit(Number(size?.["page_count"]) + morePages);
  return { plans, session, pragma, limit };
}

type FullDisk = Awaited<ReturnType<typeof aNearlyFullDisk>>;

/** Creates and saves until the disk refuses; what was acknowledged until then. */
async function writeUntilRefused({ plans, session }: FullDisk) {
  const acknowledged = new Map<string, { revision: number; body: string }>();
  const content = (body: string) => ({ body, summary: null });
  for (let turn = 0; turn < 1_000; turn += 1) {
    const body = `${turn}${"あ".repeat(300)}`;
    try {
      const { id, revision } = await plans.create(session, {
        ...content(body),
        idempotencyKey: randomBytes(24).toString("base64url"),
      });
      acknowledged.set(id, { revision, body });
      const longer = `${body}${"い".repeat(600)}`;
      const saved = await plans.save(session, id, revision, content(longer));
      if (saved && saved !== "stale") acknowledged.set(id, { revision: saved.revision, body: longer });
    } catch (refusal) {
      return { acknowledged, refusal };
    }
  }
  throw new Error("the disk was never full");
}

test.each([1, 2, 3, 5, 8, 13, 40])(
  "あと%dページで一杯になっても、受け付けたものは失われず、半端なものもない",
  async (pages) => {
    const disk = await aNearlyFullDisk(pages);
    const { acknowledged, refusal } = await writeUntilRefused(disk);
    expect(String(refusal)).toMatch(/full/u);
    expect(await disk.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    for (const [id, { revision, body }] of acknowledged) {
      expect(await disk.plans.read(disk.session, id)).toMatchObject({ revision, body });
    }
    // Space comes back, and the same program goes on.
    await disk.limit(100_000);
    const again = { body: "また書ける", summary: null, idempotencyKey: randomBytes(24).toString("base64url") };
    const { id } = await disk.plans.create(disk.session, again);
    expect(await disk.plans.read(disk.session, id)).toMatchObject({ body: "また書ける" });
  },
);
