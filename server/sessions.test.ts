import { describe, expect, test } from "vitest";
import { aMachineRoom, databaseKinds } from "./testing/aMachineRoom";

describe.each(databaseKinds)("セッション（$name）", (kind) => {
  test("始めたセッションは、渡した印で見つかる", async () => {
    const { room } = await aMachineRoom(kind);
    const { session, token } = await room.sessions.start();
    expect(await room.sessions.find(token)).toEqual(session);
  });

  test("印は256ビットの乱数で、データベースにはハッシュしか残らない", async () => {
    const { room, database } = await aMachineRoom(kind);
    const { token } = await room.sessions.start();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const rows = await database.selectFrom("sessions").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test.each(["", "x", "A".repeat(43), "'; drop table sessions; --", "\u0000", "あ".repeat(5_000)])(
    "知らない印では見つからない（%#）",
    async (token) => {
      const { room } = await aMachineRoom(kind);
      await room.sessions.start();
      expect(await room.sessions.find(token)).toBeUndefined();
    },
  );

  test("30分使わないと終わる", async () => {
    const { room, clock } = await aMachineRoom(kind);
    const { token } = await room.sessions.start();
    clock.advance({ minutes: 29, seconds: 59 });
    expect(await room.sessions.find(token)).toBeDefined();
    clock.advance({ minutes: 30 });
    expect(await room.sessions.find(token)).toBeUndefined();
  });

  test("使い続けていても、10時間で終わる", async () => {
    const { room, clock } = await aMachineRoom(kind);
    const { token } = await room.sessions.start();
    for (let quarter = 0; quarter < 39; quarter += 1) {
      clock.advance({ minutes: 15 });
      expect(await room.sessions.find(token)).toBeDefined();
    }
    clock.advance({ minutes: 15 });
    expect(await room.sessions.find(token)).toBeUndefined();
  });

  test("時計が1時間戻っても、寿命は延びない", async () => {
    const { room, clock } = await aMachineRoom(kind);
    const { token } = await room.sessions.start();
    clock.advance({ hours: -1 });
    expect(await room.sessions.find(token)).toBeUndefined();
  });

  test("時計の数秒のずれでは終わらない", async () => {
    const { room, clock } = await aMachineRoom(kind);
    const { token } = await room.sessions.start();
    clock.advance({ seconds: -5 });
    expect(await room.sessions.find(token)).toBeDefined();
  });

  test("1分以内に続けて開いても、データベースに書かない", async () => {
    const { room, database, clock } = await aMachineRoom(kind);
    const { token } = await room.sessions.start();
    const before = await database.selectFrom("sessions").selectAll().execute();
    clock.advance({ seconds: 59 });
    await room.sessions.find(token);
    expect(await database.selectFrom("sessions").selectAll().execute()).toEqual(before);
    clock.advance({ seconds: 1 });
    await room.sessions.find(token);
    expect(await database.selectFrom("sessions").selectAll().execute()).not.toEqual(before);
  });

  test("終えたセッションは、すぐに使えなくなる", async () => {
    const { room } = await aMachineRoom(kind);
    const { session, token } = await room.sessions.start();
    await room.sessions.end(session);
    expect(await room.sessions.find(token)).toBeUndefined();
  });

  test("作り直すと、計画書は新しい印だけで開ける", async () => {
    const { room } = await aMachineRoom(kind);
    const { session, token } = await room.sessions.start();
    const { id } = await room.plans.create(session, { body: 1, summary: 2, idempotencyKey: "k".repeat(30) });

    const renewed = await room.sessions.renew(session);
    expect(await room.sessions.find(token)).toBeUndefined();
    expect(await room.sessions.find(renewed.token)).toEqual(renewed.session);
    expect(await room.plans.read(session, id)).toBeUndefined();
    expect(await room.plans.read(renewed.session, id)).toMatchObject({ id, body: 1 });
  });

  test("期限の切れたものだけを片付け、計画書は残す", async () => {
    const { room, database, clock } = await aMachineRoom(kind);
    const { session } = await room.sessions.start();
    await room.plans.create(session, { body: 1, summary: 2, idempotencyKey: "k".repeat(30) });
    clock.advance({ minutes: 20 });
    const { token } = await room.sessions.start();
    clock.advance({ minutes: 10 });

    await room.sessions.forgetExpired();
    expect(await database.selectFrom("sessions").selectAll().execute()).toHaveLength(1);
    expect(await room.sessions.find(token)).toBeDefined();
    expect(await database.selectFrom("planAccess").selectAll().execute()).toEqual([]);
    expect(await database.selectFrom("plans").selectAll().execute()).toHaveLength(1);
  });
});
