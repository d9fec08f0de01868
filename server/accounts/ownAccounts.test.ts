import { describe, expect, test, vi } from "vitest";
import { aMachineRoom, databaseKinds } from "../testing/aMachineRoom";
import { readBase32 } from "../testing/readBase32";
import { codeOf, stepAt } from "./oneTimeCode";

/** The true hash takes a third of a second each time, and has tests of its own. */
vi.mock("./passwordHash", () => ({
  hashPassword: async (password: string) => `hash of ${[...password].reverse().join("")}`,
  passwordFits: async (password: string, stored?: string) => stored === `hash of ${[...password].reverse().join("")}`,
}));

describe.each(databaseKinds)("自分のアカウント（$name）", (kind) => {
  async function entered() {
    const test = await aMachineRoom(kind);
    const { accounts, sessions } = test.room;
    const made = await accounts.create({ loginName: "jinji1", name: "人事 花子", role: "hrOfficer" });
    if (typeof made === "string") throw new Error(made);
    const codes = [...made.recoveryCodes];
    const logIn = async (changes: Partial<Record<"password" | "code", string>> = {}) => {
      const { session } = await sessions.start();
      const code = changes.code ?? codes.pop() ?? "";
      return accounts.logIn(session, { loginName: "jinji1", password: made.password, ...changes, code });
    };
    const session = async () => {
      const entering = await logIn();
      if (entering.kind !== "loggedIn") throw new Error(entering.kind);
      return entering.renewed.session;
    };
    return { ...test, own: test.room.ownAccounts, made, logIn, session, here: await session() };
  }

  const codeFor = (address: string, now: Date) =>
    codeOf(readBase32(new URL(address).searchParams.get("secret") ?? ""), stepAt(now));

  test("パスワードを変えると、前のものでは入れず、ほかの画面は閉じ、この画面は残る", async () => {
    const { room, own, made, session, here, logIn } = await entered();
    const elsewhere = await session();
    expect(await own.changePassword(made, here, "wrong", "new one")).toBe("wrongPassword");
    expect(await own.changePassword(made, here, made.password, "new one")).toBe("done");
    expect(await room.accounts.of(elsewhere)).toBeUndefined();
    expect(await room.accounts.of(here)).toMatchObject({ loginName: "jinji1" });
    expect((await logIn()).kind).toBe("refused");
    expect((await logIn({ password: "new one" })).kind).toBe("loggedIn");
  });

  test("いまのパスワードを5回間違えると待つ。正しく入れた回は数えない", async () => {
    const { own, made, here } = await entered();
    for (let attempt = 0; attempt < 4; attempt += 1) await own.changePassword(made, here, "wrong", "x");
    expect(await own.changePassword(made, here, made.password, made.password)).toBe("done");
    for (let attempt = 0; attempt < 5; attempt += 1) await own.changePassword(made, here, "wrong", "x");
    expect(await own.changePassword(made, here, made.password, "x")).toBe("tooManyAttempts");
    expect(await own.renewRecoveryCodes(made, made.password)).toBe("tooManyAttempts");
    expect(await own.beginEnrolment(made, made.password)).toBe("tooManyAttempts");
  });

  test("予備のコードを作り直すと、前のコードは使えず、新しいコードで入れる", async () => {
    const { own, made, logIn } = await entered();
    expect(await own.renewRecoveryCodes(made, "wrong")).toBe("wrongPassword");
    const renewed = await own.renewRecoveryCodes(made, made.password);
    if (typeof renewed === "string") throw new Error(renewed);
    expect(renewed).toHaveLength(8);
    expect((await logIn()).kind).toBe("refused");
    expect((await logIn({ code: renewed[0] ?? "" })).kind).toBe("loggedIn");
  });

  test("新しい認証アプリが自分のコードを見せるまで、前のアプリが使える", async () => {
    const { own, made, logIn, clock } = await entered();
    const begun = await own.beginEnrolment(made, made.password);
    if (typeof begun === "string") throw new Error(begun);
    expect(own.enrolmentIn(made, begun.ticket)).toEqual(begun);
    expect(await own.finishEnrolment(made, begun.ticket, "000000")).toBe(false);
    expect((await logIn({ code: codeFor(made.setupAddress, clock.read()) })).kind).toBe("loggedIn");
    clock.advance({ seconds: 30 });
    const shown = codeFor(begun.setupAddress, clock.read());
    expect(await own.finishEnrolment(made, begun.ticket, shown)).toBe(true);
    // The code that proved the app is used up.
    expect((await logIn({ code: shown })).kind).toBe("refused");
    clock.advance({ seconds: 30 });
    expect((await logIn({ code: codeFor(made.setupAddress, clock.read()) })).kind).toBe("refused");
    expect((await logIn({ code: codeFor(begun.setupAddress, clock.read()) })).kind).toBe("loggedIn");
  });

  test("登録の途中は、ほかの人のもの、書き換えたもの、15分を過ぎたものを受けない", async () => {
    const { room, own, made, clock } = await entered();
    const other = await room.accounts.create({ loginName: "jinji2", name: "人事 次郎", role: "hrOfficer" });
    const begun = await own.beginEnrolment(made, made.password);
    if (typeof begun === "string" || typeof other === "string") throw new Error("始められません");
    expect(own.enrolmentIn(other, begun.ticket)).toBeUndefined();
    for (const ticket of ["", "x", `${begun.ticket}A`]) expect(own.enrolmentIn(made, ticket)).toBeUndefined();
    clock.advance({ minutes: 15 });
    expect(own.enrolmentIn(made, begun.ticket)).toBeUndefined();
    expect(await own.finishEnrolment(made, begun.ticket, codeFor(begun.setupAddress, clock.read()))).toBe(false);
  });

  test("入っている画面を並べ、選んだものだけを終わらせる。ほかの人の画面は終わらせられない", async () => {
    const { room, own, made, session, here } = await entered();
    const elsewhere = await session();
    const listed = await own.sessionsOf(made, here);
    expect(listed.map(({ isThisOne }) => isThisOne).toSorted()).toEqual([false, true]);
    const other = await room.accounts.create({ loginName: "jinji2", name: "人事 次郎", role: "hrOfficer" });
    if (typeof other === "string") throw new Error(other);
    const handle = listed.find(({ isThisOne }) => !isThisOne)?.handle ?? "";
    await own.endSession(other, handle);
    expect(await room.accounts.of(elsewhere)).toBeDefined();
    await own.endSession(made, handle);
    expect(await room.accounts.of(elsewhere)).toBeUndefined();
    expect(await room.accounts.of(here)).toBeDefined();
    expect(here.idHash).not.toBe(handle);
  });
});
