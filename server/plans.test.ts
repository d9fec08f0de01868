import { describe, expect, test } from "vitest";
import { UnreadableRecord } from "./keys/sealing";
import type { Session } from "./sessions";
import { aMachineRoom, databaseKinds, type TestRoom } from "./testing/aMachineRoom";

const aKey = () => crypto.randomUUID();
const content = (note: string) => ({ body: { note }, summary: { length: note.length } });

async function aSession({ room }: TestRoom): Promise<Session> {
  return (await room.sessions.start()).session;
}

async function aStoredPlan(test: TestRoom, session: Session, note = "はじめ") {
  return test.room.plans.create(session, { ...content(note), idempotencyKey: aKey() });
}

describe.each(databaseKinds)("計画書の保管（$name）", (kind) => {
  test("保存したものを、そのまま読める", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const body = { 氏名: "髙﨑𠮷郎 神󠄀", rows: [1, null, { a: "🍼\n\u0000" }] };
    const { id, revision, isNew } = await test.room.plans.create(session, {
      body,
      summary: [],
      idempotencyKey: aKey(),
    });
    expect(isNew).toBe(true);
    expect(await test.room.plans.read(session, id)).toEqual({ id, revision, body, summary: [] });
  });

  test("書いたことは、データベースのどの欄にも読める形で残らない", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const { id } = await aStoredPlan(test, session, "CANARY-NOTE");
    const code = await test.room.resumeCodes.show(session, id);
    const stored = JSON.stringify([
      await test.database.selectFrom("plans").selectAll().execute(),
      await test.database.selectFrom("resumeCodes").selectAll().execute(),
    ]);
    expect(stored).toContain(id);
    for (const secret of ["CANARY", Buffer.from("CANARY-NOTE").toString("base64url"), code?.replaceAll("-", "")]) {
      expect(stored).not.toContain(secret);
    }
  });

  test("番号は推測できない：144ビットで、同じ人の計画書どうしも似ていない", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const ids = await Promise.all(Array.from({ length: 50 }, async () => (await aStoredPlan(test, session)).id));
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{24}$/);
  });

  test("保存のたびに版が一つ進む", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const { id, revision } = await aStoredPlan(test, session);
    expect(await test.room.plans.save(session, id, revision, content("二度目"))).toEqual({ revision: 2 });
    expect(await test.room.plans.save(session, id, 2, content("三度目"))).toEqual({ revision: 3 });
    expect(await test.room.plans.read(session, id)).toMatchObject({ revision: 3, body: { note: "三度目" } });
  });

  test("古い版の上には保存せず、何も変えない", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const { id } = await aStoredPlan(test, session);
    await test.room.plans.save(session, id, 1, content("先の人"));
    expect(await test.room.plans.save(session, id, 1, content("後の人"))).toBe("stale");
    expect(await test.room.plans.save(session, id, 99, content("未来の人"))).toBe("stale");
    expect(await test.room.plans.read(session, id)).toMatchObject({ revision: 2, body: { note: "先の人" } });
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 53, 1e300])(
    "ありえない版（%d）の上には保存しない",
    async (revision) => {
      const test = await aMachineRoom(kind);
      const session = await aSession(test);
      const { id } = await aStoredPlan(test, session);
      expect(await test.room.plans.save(session, id, revision, content("後の人"))).toBe("stale");
      expect(await test.room.plans.read(session, id)).toMatchObject({ revision: 1, body: { note: "はじめ" } });
    },
  );

  test("同じ版への50の同時保存は、一つだけが勝つ", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const { id } = await aStoredPlan(test, session);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, writer) => test.room.plans.save(session, id, 1, content(`書き手${writer}`))),
    );
    const winners = answers.flatMap((answer, writer) => (answer === "stale" ? [] : [writer]));
    expect(winners).toHaveLength(1);
    expect(await test.room.plans.read(session, id)).toMatchObject({ body: { note: `書き手${winners[0]}` } });
  });
});

describe.each(databaseKinds)("ほかの人の計画書（$name）", (kind) => {
  test("読めず、保存もできず、再開コードも見えない。ない番号と同じ答えになる", async () => {
    const test = await aMachineRoom(kind);
    const [mine, stranger] = [await aSession(test), await aSession(test)];
    const { id } = await aStoredPlan(test, mine);
    for (const asked of [id, "A".repeat(24), "", "'; --", "\u0000", "あ"]) {
      expect(await test.room.plans.read(stranger, asked)).toBeUndefined();
      expect(await test.room.plans.save(stranger, asked, 1, content("乗っ取り"))).toBeUndefined();
      expect(await test.room.resumeCodes.show(stranger, asked)).toBeUndefined();
      await test.room.resumeCodes.markKept(stranger, asked);
    }
    expect(await test.room.plans.read(mine, id)).toMatchObject({ revision: 1, body: { note: "はじめ" } });
    expect(await test.room.resumeCodes.show(mine, id)).toBeDefined();
  });

  test("行を入れ替えたり、古い版に戻したりすると、読めない記録として断る", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const [one, other] = [await aStoredPlan(test, session), await aStoredPlan(test, session)];
    const row = await test.database
      .selectFrom("plans")
      .selectAll()
      .where("id", "=", other.id)
      .executeTakeFirstOrThrow();
    await test.database.updateTable("plans").set({ body: row.body }).where("id", "=", one.id).execute();
    await expect(test.room.plans.read(session, one.id)).rejects.toThrow(UnreadableRecord);

    await test.database.updateTable("plans").set({ revision: 2 }).where("id", "=", other.id).execute();
    await expect(test.room.plans.read(session, other.id)).rejects.toThrow(UnreadableRecord);
  });
});

describe.each(databaseKinds)("計画書ごとに渡す秘密（$name）", (kind) => {
  test("開いたことのあるセッションなら、だれにでも同じ32バイト。目的と計画書が違えば違う", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const { id } = await aStoredPlan(test, session);
    const other = await aStoredPlan(test, session);
    const secret = await test.room.plans.secretOf(session, id, "one");
    const code = (await test.room.resumeCodes.show(session, id)) ?? "";
    const opened = await test.room.resumeCodes.open(await aSession(test), code);
    if (opened.kind !== "opened") throw new Error(opened.kind);

    expect(secret).toHaveLength(32);
    expect(await test.room.plans.secretOf(opened.renewed.session, id, "one")).toEqual(secret);
    expect(await test.room.plans.secretOf(session, id, "other")).not.toEqual(secret);
    expect(await test.room.plans.secretOf(session, other.id, "one")).not.toEqual(secret);
  });

  test("開いていない人と、終わったセッションには渡さない", async () => {
    const test = await aMachineRoom(kind);
    const [mine, stranger] = [await aSession(test), await aSession(test)];
    const { id } = await aStoredPlan(test, mine);
    for (const asked of [id, "A".repeat(24), "../../etc", ""]) {
      expect(await test.room.plans.secretOf(stranger, asked, "one")).toBeUndefined();
    }
    await test.room.sessions.end(mine);
    expect(await test.room.plans.secretOf(mine, id, "one")).toBeUndefined();
  });
});

describe.each(databaseKinds)("同じ画面から二度送られたとき（$name）", (kind) => {
  test("同じセッションの100の同時送信から、計画書は一つだけできる", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const plan = { ...content("同じ"), idempotencyKey: aKey() };
    const answers = await Promise.all(Array.from({ length: 100 }, () => test.room.plans.create(session, plan)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await test.database.selectFrom("plans").selectAll().execute()).toHaveLength(1);
    expect(await test.database.selectFrom("resumeCodes").selectAll().execute()).toHaveLength(1);
  });

  test("まだCookieのない人の100の同時送信からも一つだけでき、どの答えの人も開ける", async () => {
    const test = await aMachineRoom(kind);
    const plan = { ...content("同じ"), idempotencyKey: aKey() };
    const opened = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const session = await aSession(test);
        const { id } = await test.room.plans.create(session, plan);
        return (await test.room.plans.read(session, id))?.id;
      }),
    );
    expect(new Set(opened).size).toBe(1);
    expect(opened[0]).toBeDefined();
    expect(await test.database.selectFrom("plans").selectAll().execute()).toHaveLength(1);
  });

  test("あとからでも、同じセッションなら同じ計画書に着く。先の内容は変わらない", async () => {
    const test = await aMachineRoom(kind);
    const session = await aSession(test);
    const idempotencyKey = aKey();
    const first = await test.room.plans.create(session, { ...content("先"), idempotencyKey });
    test.clock.advance({ minutes: 20 });
    const again = await test.room.plans.create(session, { ...content("後"), idempotencyKey });
    expect(again).toEqual({ id: first.id, revision: 1, isNew: false });
    expect(await test.room.plans.read(session, first.id)).toMatchObject({ body: { note: "先" } });
  });

  test("共用のパソコンで、次の人が同じ画面を見つけて送っても、前の人の計画書は開かない", async () => {
    const test = await aMachineRoom(kind);
    const idempotencyKey = aKey();
    const before = await test.room.plans.create(await aSession(test), { ...content("前の人"), idempotencyKey });
    test.clock.advance({ minutes: 1 });
    const next = await aSession(test);
    const created = await test.room.plans.create(next, { ...content("次の人"), idempotencyKey });
    expect(created.isNew).toBe(true);
    expect(created.id).not.toBe(before.id);
    expect(await test.room.plans.read(next, before.id)).toBeUndefined();
  });

  test.each(["", "1", "null", "undefined", "あ".repeat(40), "a b ".repeat(10), "x".repeat(10_000)])(
    "秘密といえない鍵（%#）では、他人の計画書と一緒にならない",
    async (idempotencyKey) => {
      const test = await aMachineRoom(kind);
      const one = await test.room.plans.create(await aSession(test), { ...content("甲"), idempotencyKey });
      const other = await test.room.plans.create(await aSession(test), { ...content("乙"), idempotencyKey });
      expect(one.id).not.toBe(other.id);
    },
  );
});
