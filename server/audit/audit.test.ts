import { describe, expect, test } from "vitest";
import { aMachineRoom, databaseKinds } from "../testing/aMachineRoom";

describe.each(databaseKinds)("だれが見たかの記録（$name）", (kind) => {
  async function threeEntries() {
    const test = await aMachineRoom(kind);
    for (const what of ["一覧", "計画", "書き出し"]) await test.room.audit.record({ what });
    return test;
  }

  test("書いた順に読め、データベースには読める形で残らない", async () => {
    const { room, database } = await threeEntries();
    expect((await room.audit.read()).map(({ entry }) => entry)).toEqual([
      { what: "一覧" },
      { what: "計画" },
      { what: "書き出し" },
    ]);
    expect(await room.audit.firstBreak()).toBeUndefined();
    expect(JSON.stringify(await database.selectFrom("audit").selectAll().execute())).not.toContain("計画");
  });

  test("同時に書いても、鎖は一本", async () => {
    const { room } = await threeEntries();
    await Promise.all(Array.from({ length: 20 }, (_, number) => room.audit.record({ number })));
    expect(await room.audit.firstBreak()).toBeUndefined();
    expect(await room.audit.read()).toHaveLength(23);
  });

  test.each([
    ["時刻を書き換える", { at: "2000-01-01T00:00:00.000Z" }],
    ["中身を差し替える", { entry: "AAAA" }],
    ["印を書き換える", { hash: "AAAA" }],
  ])("%sと、その場所がわかる", async (_, change) => {
    const { room, database } = await threeEntries();
    await database.updateTable("audit").set(change).where("sequence", "=", 2).execute();
    expect(await room.audit.firstBreak()).toBe(2);
  });

  test("一つ書き換えられても、ほかの記録は読める", async () => {
    const { room, database } = await threeEntries();
    await database.updateTable("audit").set({ entry: "AAAA" }).where("sequence", "=", 2).execute();
    expect((await room.audit.read()).map(({ entry }) => entry)).toEqual([
      { what: "一覧" },
      undefined,
      { what: "書き出し" },
    ]);
  });

  test("最後の記録を抜いたことは、鎖だけではわからない", async () => {
    const { room, database } = await threeEntries();
    await database.deleteFrom("audit").where("sequence", "=", 3).execute();
    expect(await room.audit.firstBreak()).toBeUndefined();
    expect(await room.audit.read()).toHaveLength(2);
  });

  test("一つ抜くと、その場所がわかる", async () => {
    const { room, database } = await threeEntries();
    await database.deleteFrom("audit").where("sequence", "=", 2).execute();
    expect(await room.audit.firstBreak()).toBe(2);
  });
});
