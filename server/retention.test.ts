import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aFolder, aMachineRoom, databaseKinds } from "./testing/aMachineRoom";

const content = { body: { note: "計画" }, summary: {} };
const event = { event: { act: "submit" }, summary: { status: "submitted" } };
const limits = { draftsBefore: "2026-12-01T00:00:00.000Z", submittedBefore: "2026-12-01T00:00:00.000Z" };

describe.each(databaseKinds)("保存の期間（$name）", (kind) => {
  async function plansOfTwoAges() {
    const parts = await aMachineRoom(kind);
    const { room, clock } = parts;
    const { session } = await room.sessions.start();
    const aPlan = async (isSubmitted: boolean) => {
      const { id } = await room.plans.create(session, { ...content, idempotencyKey: crypto.randomUUID() });
      if (isSubmitted) await room.cases.append(session, "ownPlan", id, 0, event);
      return id;
    };
    const old = { draft: await aPlan(false), submitted: await aPlan(true), stillRead: await aPlan(true) };
    clock.advance({ hours: 24 * 30 });
    const { session: again } = await room.sessions.start();
    const fresh = await room.plans.create(again, { ...content, idempotencyKey: crypto.randomUUID() });
    return { ...parts, old, freshId: fresh.id };
  }

  const left = async ({ database }: Awaited<ReturnType<typeof plansOfTwoAges>>) =>
    (await database.selectFrom("plans").select("id").execute()).map(({ id }) => id).toSorted();

  test("数えるだけでは、何も消えない", async () => {
    const parts = await plansOfTwoAges();
    expect(await parts.room.retention.due(limits)).toEqual({ drafts: 1, submitted: 2 });
    expect(await left(parts)).toHaveLength(4);
  });

  test("提出していない計画と、提出した計画を、別の期間で消す。付いているものも一緒に消える", async () => {
    const parts = await plansOfTwoAges();
    const { room, database, old, freshId } = parts;
    const onlyDrafts = { ...limits, submittedBefore: "2026-01-01T00:00:00.000Z" };
    expect(await room.retention.purge(onlyDrafts)).toEqual({ drafts: 1, submitted: 0 });
    expect(await left(parts)).toEqual([old.submitted, old.stillRead, freshId].toSorted());

    expect(await room.retention.purge(limits)).toEqual({ drafts: 0, submitted: 2 });
    expect(await left(parts)).toEqual([freshId]);
    expect(await database.selectFrom("caseEvents").selectAll().execute()).toEqual([]);
    expect(await database.selectFrom("resumeCodes").select("planId").execute()).toEqual([{ planId: freshId }]);
    expect(await room.cases.list()).toEqual([]);
  });

  test("計画が古くても、面談などがあとにあれば残す", async () => {
    const { room, database, old } = await plansOfTwoAges();
    await database
      .updateTable("cases")
      .set({ updatedAt: "2026-12-20T00:00:00.000Z" })
      .where("planId", "=", old.stillRead)
      .execute();
    expect(await room.retention.due(limits)).toEqual({ drafts: 1, submitted: 1 });
  });
});

describe("消したものは", () => {
  async function onFile() {
    const file = join(aFolder(), "navi.db");
    const parts = await aMachineRoom({ aDatabaseUrl: async () => file });
    const { session } = await parts.room.sessions.start();
    const { id } = await parts.room.plans.create(session, { ...content, idempotencyKey: crypto.randomUUID() });
    await parts.room.cases.append(session, "ownPlan", id, 0, event);
    const sealed = await parts.database.selectFrom("plans").select("body").executeTakeFirstOrThrow();
    const happened = await parts.database.selectFrom("caseEvents").select("body").executeTakeFirstOrThrow();
    /** How many of the sealed texts stand anywhere in the files, whatever the tables say. */
    const standing = () => {
      const bytes = ["", "-wal"].map((suffix) => `${file}${suffix}`).filter((path) => existsSync(path));
      const all = bytes.map((path) => readFileSync(path, "latin1")).join("");
      return [sealed, happened].filter(({ body }) => all.includes(body)).length;
    };
    return { ...parts, session, id, standing };
  }

  test("保存の期間が過ぎて消すと、封をした文も、データベースのファイルとログのどこにも残らない", async () => {
    const { room, clock, standing } = await onFile();
    expect(standing()).toBe(2);
    clock.advance({ hours: 24 * 30 });
    expect(await room.retention.purge(limits)).toEqual({ drafts: 0, submitted: 1 });
    expect(standing()).toBe(0);
  });

  test("本人が消しても、同じように残らない", async () => {
    const { room, session, id, standing } = await onFile();
    expect(await room.plans.remove(session, id)).toBe(true);
    expect(standing()).toBe(0);
  });
});
