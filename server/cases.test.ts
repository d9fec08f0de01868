import { describe, expect, test } from "vitest";
import { UnreadableRecord } from "./keys/sealing";
import { aMachineRoom, databaseKinds } from "./testing/aMachineRoom";

describe.each(databaseKinds)("提出からあとの記録（$name）", (kind) => {
  async function aPlan() {
    const test = await aMachineRoom(kind);
    const { session } = await test.room.sessions.start();
    const { session: stranger } = await test.room.sessions.start();
    const content = { body: null, summary: null, idempotencyKey: crypto.randomUUID() };
    const { id } = await test.room.plans.create(session, content);
    const append = (revision: number, note: string, by = session) =>
      test.room.cases.append(by, "ownPlan", id, revision, { event: { note }, summary: { note } });
    return { ...test, session, stranger, id, append };
  }

  test("提出していない計画には、記録が一つもない", async () => {
    const { room, session, id } = await aPlan();
    expect(await room.cases.read(session, "ownPlan", id)).toEqual({
      planId: id,
      revision: 0,
      events: [],
    });
  });

  test("足した順に、そのまま読める", async () => {
    const { room, session, id, append } = await aPlan();
    expect(await append(0, "提出 髙﨑")).toEqual({ revision: 1 });
    expect(await append(1, "面談")).toEqual({ revision: 2 });
    expect(await room.cases.read(session, "ownPlan", id)).toEqual({
      planId: id,
      revision: 2,
      events: [{ note: "提出 髙﨑" }, { note: "面談" }],
    });
  });

  test("同じ版の上に50人が同時に足しても、足せるのは一人", async () => {
    const { append } = await aPlan();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, number) => append(0, `${number}`)));
    expect(answers.filter((answer) => answer !== "stale")).toEqual([{ revision: 1 }]);
  });

  test("ほかの人には、ないのと同じ", async () => {
    const { room, stranger, id, append } = await aPlan();
    await append(0, "提出");
    expect(await room.cases.read(stranger, "ownPlan", id)).toBeUndefined();
    expect(await append(1, "確認", stranger)).toBeUndefined();
    expect(await room.cases.read(stranger, "ownPlan", "' or 1=1 --")).toBeUndefined();
  });

  test("データベースに読める形で残らず、書き換えや入れ替えに気づく", async () => {
    const { room, session, id, append, database } = await aPlan();
    await append(0, "CANARY-1");
    await append(1, "CANARY-2");
    const rows = await database.selectFrom("caseEvents").selectAll().execute();
    const cases = await database.selectFrom("cases").selectAll().execute();
    expect(JSON.stringify([rows, cases])).not.toContain("CANARY");
    await database
      .updateTable("caseEvents")
      .set({ body: rows[0]?.body ?? "" })
      .where("revision", "=", 2)
      .execute();
    await expect(room.cases.read(session, "ownPlan", id)).rejects.toThrow(UnreadableRecord);
  });
});
