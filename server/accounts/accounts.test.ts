import { afterEach, describe, expect, test, vi } from "vitest";
import { aMachineRoom, databaseKinds } from "../testing/aMachineRoom";
import { readBase32 } from "../testing/readBase32";
import { codeOf, inBase32, stepAt, stepOfCode } from "./oneTimeCode";
import { passwordFits } from "./passwordHash";

/** The true hash takes a third of a second each time, and has tests of its own. */
vi.mock("./passwordHash", () => ({
  hashPassword: async (password: string) => `hash of ${[...password].reverse().join("")}`,
  passwordFits: vi.fn(
    async (password: string, stored?: string) => stored === `hash of ${[...password].reverse().join("")}`,
  ),
}));
afterEach(() => {
  vi.mocked(passwordFits).mockClear();
});

describe("確認コード", () => {
  /** RFC 6238 Appendix B, SHA-1, the last six digits. */
  const secret = Buffer.from("12345678901234567890");
  test.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("RFC 6238の例：%d秒 → %s", (seconds, code) => {
    expect(codeOf(secret, stepAt(new Date(seconds * 1000)))).toBe(code);
  });

  test("前後30秒のずれを許し、使った番号と古い番号は二度と受けない", () => {
    const now = new Date(1_111_111_109_000);
    const step = stepAt(now);
    for (const near of [-1, 0, 1]) expect(stepOfCode(secret, codeOf(secret, step + near), now, 0)).toBe(step + near);
    for (const far of [-2, 2]) expect(stepOfCode(secret, codeOf(secret, step + far), now, 0)).toBeUndefined();
    expect(stepOfCode(secret, codeOf(secret, step), now, step)).toBeUndefined();
    expect(stepOfCode(secret, "", now, 0)).toBeUndefined();
  });

  test("秘密の書き方は、RFC 4648のBase32", () => {
    expect(inBase32(Buffer.from("foobar"))).toBe("MZXW6YTBOI");
  });
});

describe.each(databaseKinds)("アカウント（$name）", (kind) => {
  async function anOfficer() {
    const test = await aMachineRoom(kind);
    const made = await test.room.accounts.create({ loginName: "jinji1", name: "人事 花子", role: "hrOfficer" });
    if (typeof made === "string") throw new Error(made);
    const secret = readBase32(new URL(made.setupAddress).searchParams.get("secret") ?? "");
    const code = () => codeOf(secret, stepAt(test.clock.read()));
    const logIn = async (changes: Partial<Record<"loginName" | "password" | "code" | "device", string>> = {}) => {
      const { session } = await test.room.sessions.start();
      const credentials = { loginName: "jinji1", password: made.password, code: code(), ...changes };
      return test.room.accounts.logIn(session, credentials);
    };
    return { ...test, made, code, logIn };
  }

  test("作ったばかりのデータベースに、アカウントは一つもない", async () => {
    const { room } = await aMachineRoom(kind);
    expect(await room.accounts.list()).toEqual([]);
  });

  test("パスワードと確認コードの両方で入れる。氏名も秘密も、データベースに読める形で残らない", async () => {
    const { room, database, made, logIn } = await anOfficer();
    const entered = await logIn();
    if (entered.kind !== "loggedIn") throw new Error(entered.kind);
    expect(await room.accounts.of(entered.renewed.session)).toMatchObject({ name: "人事 花子", role: "hrOfficer" });
    const stored = JSON.stringify(await database.selectFrom("accounts").selectAll().execute());
    for (const secret of ["人事 花子", made.password, ...made.recoveryCodes]) expect(stored).not.toContain(secret);
  });

  test("名前・パスワード・確認コードのどれが違っても、同じ断り方", async () => {
    const { logIn, code } = await anOfficer();
    expect(await logIn({ loginName: "nobody" })).toEqual({ kind: "refused" });
    expect(await logIn({ password: "wrong" })).toEqual({ kind: "refused" });
    expect(await logIn({ code: code() === "000000" ? "000001" : "000000" })).toEqual({ kind: "refused" });
    expect(await logIn({ code: "" })).toEqual({ kind: "refused" });
  });

  test("同じ確認コードでは、二度入れない", async () => {
    const { logIn, clock } = await anOfficer();
    expect((await logIn()).kind).toBe("loggedIn");
    expect((await logIn()).kind).toBe("refused");
    clock.advance({ seconds: 30 });
    expect((await logIn()).kind).toBe("loggedIn");
  });

  test("予備のコードは、小文字でもハイフンつきでも、一つにつき一度だけ使える", async () => {
    const { logIn, made } = await anOfficer();
    const [spare = ""] = made.recoveryCodes;
    const typed = `${spare.slice(0, 4)}-${spare.slice(4)}`.toLowerCase();
    expect((await logIn({ code: typed })).kind).toBe("loggedIn");
    expect((await logIn({ code: spare })).kind).toBe("refused");
  });

  test("5回間違えると15分待つ。ほかの人は待たない", async () => {
    const { room, logIn } = await anOfficer();
    for (let attempt = 0; attempt < 5; attempt += 1) await logIn({ password: "wrong" });
    expect((await logIn()).kind).toBe("tooManyAttempts");
    expect((await logIn({ loginName: "other" })).kind).toBe("refused");
    expect(await room.accounts.list()).toMatchObject([{ loginName: "jinji1", isDisabled: false }]);
  });

  test("利用者名の形でない名前は、パスワードを調べずに、何度でも同じ断り方", async () => {
    const { logIn } = await anOfficer();
    const names = ["", "ab", "Jinji1", "-jinji", "人事花子", "jinji1\n", "a".repeat(41)];
    for (const loginName of names.flatMap((name) => Array<string>(6).fill(name)))
      expect(await logIn({ loginName })).toEqual({ kind: "noLoginName" });
    expect(passwordFits).not.toHaveBeenCalled();
  });

  test("名前を変えながら試し続けても、全体で300回で止まる。入れた回は数えない", async () => {
    const { logIn, clock } = await anOfficer();
    for (let attempt = 0; attempt < 299; attempt += 1) await logIn({ loginName: `guess${attempt}` });
    for (let time = 0; time < 2; time += 1) {
      expect((await logIn()).kind).toBe("loggedIn");
      clock.advance({ seconds: 30 });
    }
    expect((await logIn({ password: "wrong" })).kind).toBe("refused");
    expect((await logIn()).kind).toBe("tooManyAttempts");
  });

  test("入っている画面からもう一度入れる。別の人が入れば、その人の画面になる", async () => {
    const { room, made } = await anOfficer();
    const other = await room.accounts.create({ loginName: "jinji2", name: "人事 次郎", role: "hrOfficer" });
    if (typeof other === "string") throw new Error(other);
    let { session } = await room.sessions.start();
    for (const { loginName, password, recoveryCodes } of [
      made,
      { ...made, recoveryCodes: [...made.recoveryCodes].reverse() },
      other,
    ]) {
      const [code = ""] = recoveryCodes;
      const entered = await room.accounts.logIn(session, { loginName, password, code });
      if (entered.kind !== "loggedIn") throw new Error(entered.kind);
      session = entered.renewed.session;
      expect(await room.accounts.of(session)).toMatchObject({ loginName });
    }
  });

  test("止めると、開いている画面もすぐに閉じ、入り直せない", async () => {
    const { room, logIn, clock } = await anOfficer();
    const entered = await logIn();
    if (entered.kind !== "loggedIn") throw new Error(entered.kind);
    expect(await room.accounts.disable("jinji1")).toBe(true);
    expect(await room.accounts.of(entered.renewed.session)).toBeUndefined();
    clock.advance({ seconds: 30 });
    expect((await logIn()).kind).toBe("refused");
    expect(await room.accounts.disable("nobody")).toBe(false);
  });

  test("100回間違えられても、前に入ったことのある端末からは入れる。ほかの端末は待つ", async () => {
    const { logIn, code, clock } = await anOfficer();
    const entered = await logIn();
    if (entered.kind !== "loggedIn") throw new Error(entered.kind);
    const attacks = [];
    for (let attempt = 0; attempt < 100; attempt += 1) attacks.push((await logIn({ password: "wrong" })).kind);
    expect(attacks.filter((kind) => kind === "tooManyAttempts").length).toBeGreaterThanOrEqual(95);
    clock.advance({ seconds: 30 });
    expect((await logIn()).kind).toBe("tooManyAttempts");
    for (const device of ["", "x.y", `${entered.device}x`, "a".repeat(43)]) {
      expect((await logIn({ device, code: code() })).kind, device).toBe("tooManyAttempts");
    }
    expect((await logIn({ device: entered.device })).kind).toBe("loggedIn");
  });

  test("端末の印は、ほかの人のアカウントでは効かず、その端末にも回数の限りがある", async () => {
    const { room, logIn } = await anOfficer();
    await room.accounts.create({ loginName: "jinji2", name: "人事 次郎", role: "hrOfficer" });
    const entered = await logIn();
    if (entered.kind !== "loggedIn") throw new Error(entered.kind);
    const wrong = (loginName: string) => logIn({ loginName, password: "wrong", device: entered.device });
    for (let attempt = 0; attempt < 5; attempt += 1) await logIn({ loginName: "jinji2", password: "wrong" });
    expect((await wrong("jinji2")).kind).toBe("tooManyAttempts");
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await wrong("jinji1")).kind).toBe("refused");
    expect((await wrong("jinji1")).kind).toBe("tooManyAttempts");
  });

  test("作り直すと、前のパスワード・認証アプリ・予備のコードは使えず、開いている画面も閉じる", async () => {
    const { room, made, logIn, clock } = await anOfficer();
    const entered = await logIn();
    if (entered.kind !== "loggedIn") throw new Error(entered.kind);
    clock.advance({ seconds: 30 });
    const again = await room.accounts.reset("jinji1");
    if (!again) throw new Error("作り直せません");
    expect(await room.accounts.of(entered.renewed.session)).toBeUndefined();
    const [oldSpare = "", newSpare = ""] = [made.recoveryCodes[0], again.recoveryCodes[0]];
    expect((await logIn()).kind).toBe("refused");
    expect((await logIn({ password: again.password })).kind).toBe("refused");
    expect((await logIn({ password: again.password, code: oldSpare })).kind).toBe("refused");
    expect((await logIn({ password: again.password, code: newSpare })).kind).toBe("loggedIn");
    expect(again).toMatchObject({ name: "人事 花子", role: "hrOfficer" });
    expect(await room.accounts.reset("nobody")).toBeUndefined();
  });

  test("止めたあと、また使えるようにできる", async () => {
    const { room, logIn } = await anOfficer();
    await room.accounts.disable("jinji1");
    expect(await room.accounts.enable("jinji1")).toBe(true);
    expect((await logIn()).kind).toBe("loggedIn");
  });

  test("同じ名前では、二つ作れない。利用者名の形でなければ、作れない", async () => {
    const { room } = await anOfficer();
    expect(await room.accounts.create({ loginName: "人事", name: "別人", role: "hrOfficer" })).toBe("badLoginName");
    expect(await room.accounts.create({ loginName: "jinji1", name: "別人", role: "hrOfficer" })).toBe("taken");
  });
});
