import { describe, expect, test } from "vitest";
import { newResumeCode, writeResumeCode } from "./resumeCode";
import { aMachineRoom, databaseKinds, type TestRoom } from "./testing/aMachineRoom";

async function aPlanWithCode(test: TestRoom) {
  const { session } = await test.room.sessions.start();
  const idempotencyKey = crypto.randomUUID();
  const { id } = await test.room.plans.create(session, { body: "計画", summary: null, idempotencyKey });
  return { session, id, code: (await test.room.resumeCodes.show(session, id)) ?? "" };
}

async function aVisitor(test: TestRoom) {
  return (await test.room.sessions.start()).session;
}

describe.each(databaseKinds)("再開コード（$name）", (kind) => {
  test("控えたと言われるまで、同じコードを何度でも見せる", async () => {
    const test = await aMachineRoom(kind);
    const { session, id, code } = await aPlanWithCode(test);
    expect(code).toMatch(/^(.{4}-){3}.$/);
    expect(await test.room.resumeCodes.show(session, id)).toBe(code);
  });

  test("控えたあとは見せず、データベースからも消える。コードは使い続けられる", async () => {
    const test = await aMachineRoom(kind);
    const { session, id, code } = await aPlanWithCode(test);
    await test.room.resumeCodes.markKept(session, id);
    expect(await test.room.resumeCodes.show(session, id)).toBeUndefined();
    const row = await test.database.selectFrom("resumeCodes").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ sealedCode: null, keptAt: "2026-11-24T00:00:00.000Z" });
    expect(await test.room.resumeCodes.open(await aVisitor(test), code)).toMatchObject({ kind: "opened", planId: id });
  });

  test("控えたと二度言われても、最初の時刻が残る", async () => {
    const test = await aMachineRoom(kind);
    const { session, id } = await aPlanWithCode(test);
    await test.room.resumeCodes.markKept(session, id);
    test.clock.advance({ hours: 1 });
    await test.room.resumeCodes.markKept(session, id);
    const row = await test.database.selectFrom("resumeCodes").select("keptAt").executeTakeFirstOrThrow();
    expect(row.keptAt).toBe("2026-11-24T00:00:00.000Z");
  });

  test("セッションが終わったあと、別のブラウザーから開ける", async () => {
    const test = await aMachineRoom(kind);
    const { id, code } = await aPlanWithCode(test);
    test.clock.advance({ hours: 24 * 60 });
    const opening = await test.room.resumeCodes.open(await aVisitor(test), code.toLowerCase().replaceAll("-", ""));
    if (opening.kind !== "opened") throw new Error(`expected to open, got ${opening.kind}`);
    expect(await test.room.plans.read(opening.renewed.session, id)).toMatchObject({ body: "計画" });
  });

  test("開くと印が新しくなり、開く前の印では何も見えない", async () => {
    const test = await aMachineRoom(kind);
    const { id, code } = await aPlanWithCode(test);
    const { session: planted, token } = await test.room.sessions.start();
    await test.room.resumeCodes.open(planted, code);
    expect(await test.room.sessions.find(token)).toBeUndefined();
    expect(await test.room.plans.read(planted, id)).toBeUndefined();
  });

  test("前から開いていた自分の計画書も、開いたままになる", async () => {
    const test = await aMachineRoom(kind);
    const [mine, other] = [await aPlanWithCode(test), await aPlanWithCode(test)];
    const opening = await test.room.resumeCodes.open(mine.session, other.code);
    if (opening.kind !== "opened") throw new Error(`expected to open, got ${opening.kind}`);
    expect(await test.room.plans.read(opening.renewed.session, mine.id)).toBeDefined();
    expect(await test.room.plans.read(opening.renewed.session, other.id)).toBeDefined();
  });

  test("写し間違いは、何度でも回数に数えない", async () => {
    const test = await aMachineRoom(kind);
    const { code } = await aPlanWithCode(test);
    const visitor = await aVisitor(test);
    for (let attempt = 0; attempt < 30; attempt += 1) {
      expect(await test.room.resumeCodes.open(visitor, "XXXX")).toEqual({ kind: "unreadable" });
    }
    expect(await test.room.resumeCodes.open(visitor, code)).toMatchObject({ kind: "opened" });
  });

  test("形の正しい外れは10回まで。11回目からは、当たりのコードでも待ってもらう", async () => {
    const test = await aMachineRoom(kind);
    const { id, code } = await aPlanWithCode(test);
    const visitor = await aVisitor(test);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await test.room.resumeCodes.open(visitor, writeResumeCode(newResumeCode()))).toEqual({ kind: "unknown" });
    }
    const refused = await test.room.resumeCodes.open(visitor, code);
    expect(refused).toMatchObject({ kind: "tooManyAttempts" });
    expect(refused.kind === "tooManyAttempts" && refused.retryAfterSeconds).toSatisfy((s) => s > 0 && s <= 600);
    expect(await test.room.plans.read(visitor, id)).toBeUndefined();
    expect(await test.room.resumeCodes.open(await aVisitor(test), code)).toMatchObject({ kind: "opened" });
  });

  test("セッションを作り直して試し続けても、全体で300回で止まる", async () => {
    const test = await aMachineRoom(kind);
    const { code } = await aPlanWithCode(test);
    for (let attempt = 0; attempt < 300; attempt += 1) {
      await test.room.resumeCodes.open({ idHash: `guesser ${attempt}` }, writeResumeCode(newResumeCode()));
    }
    expect(await test.room.resumeCodes.open(await aVisitor(test), code)).toMatchObject({ kind: "tooManyAttempts" });
  });

  test("当たったコードは、全体の回数に数えない", async () => {
    const test = await aMachineRoom(kind);
    const { code } = await aPlanWithCode(test);
    for (let attempt = 0; attempt < 299; attempt += 1) {
      await test.room.resumeCodes.open({ idHash: `guesser ${attempt}` }, writeResumeCode(newResumeCode()));
    }
    for (let father = 0; father < 3; father += 1) {
      expect(await test.room.resumeCodes.open(await aVisitor(test), code)).toMatchObject({ kind: "opened" });
    }
  });
});
