import { describe, expect, test } from "vitest";
import { aMachineRoom, databaseKinds } from "./testing/aMachineRoom";

describe.each(databaseKinds)("面談の記録の書きかけ（$name）", (kind) => {
  async function aPlan() {
    const test = await aMachineRoom(kind);
    const { session } = await test.room.sessions.start();
    const content = { body: null, summary: null, idempotencyKey: crypto.randomUUID() };
    return { ...test, drafts: test.room.recordDrafts, ...(await test.room.plans.create(session, content)) };
  }

  test("保存した版の上にだけ保存でき、読める形では残らない", async () => {
    const { drafts, database, id } = await aPlan();
    expect(await drafts.read(id)).toBeUndefined();
    expect(await drafts.save(id, 0, { concerns: "CANARY" })).toMatchObject({ revision: 1 });
    expect(await drafts.save(id, 0, {})).toBe("stale");
    expect(await drafts.save(id, 1, { concerns: "CANARY 2" })).toMatchObject({ revision: 2 });
    expect(await drafts.save(id, 1, {})).toBe("stale");
    expect(await drafts.read(id)).toMatchObject({ revision: 2, body: { concerns: "CANARY 2" } });
    expect(JSON.stringify(await database.selectFrom("recordDrafts").selectAll().execute())).not.toContain("CANARY");
  });

  test("同時に50回保存しても、勝つのは一つ", async () => {
    const { drafts, id } = await aPlan();
    const saved = await Promise.all(Array.from({ length: 50 }, (_, index) => drafts.save(id, 0, { index })));
    expect(saved.filter((answer) => answer !== "stale")).toHaveLength(1);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 31, 1e99])("版ではない数（%d）は受けない", async (revision) => {
    const { drafts, id } = await aPlan();
    expect(await drafts.save(id, revision, {})).toBe("stale");
  });

  test("記録になったら消え、計画のない番号には何もない", async () => {
    const { drafts, id } = await aPlan();
    await drafts.save(id, 0, {});
    await drafts.drop(id);
    expect(await drafts.read(id)).toBeUndefined();
    expect(await drafts.read("\0")).toBeUndefined();
  });
});
