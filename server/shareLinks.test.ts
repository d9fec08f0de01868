import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Issuer } from "./linkIssuers";
import type { LinkToCreate } from "./shareLinks";
import { aMachineRoom, databaseKinds } from "./testing/aMachineRoom";

describe.each(databaseKinds)("共有リンク（$name）", (kind) => {
  async function aCase() {
    const test = await aMachineRoom(kind);
    const { session } = await test.room.sessions.start();
    const content = { body: null, summary: null, idempotencyKey: crypto.randomUUID() };
    const { id } = await test.room.plans.create(session, content);
    await test.room.cases.append(session, "ownPlan", id, 0, { event: "提出", summary: null });
    const create = async (days = 14, idempotencyKey: string = crypto.randomUUID()) =>
      (await issued({ kind: "ownPlan", session }, { days, idempotencyKey })) ?? "";
    const issued = async (issuer: Issuer, link: Partial<LinkToCreate> = {}) => {
      const whole = { label: "山田課長", days: 14, idempotencyKey: crypto.randomUUID(), ...link };
      return (await test.room.shareLinks.create(issuer, id, whole))?.token;
    };
    const open = async (token: string) => {
      const { session: visitor } = await test.room.sessions.start();
      return test.room.shareLinks.exchange(visitor, token);
    };
    /** The owner after a long time, with the access that his resume code gives back. */
    const theOwnerLater = async () => {
      const { session: later } = await test.room.sessions.start();
      await test.database.insertInto("planAccess").values({ sessionIdHash: later.idHash, planId: id }).execute();
      return later;
    };
    return { ...test, session, id, create, issued, open, theOwnerLater };
  }

  test("秘密は256ビットで、データベースにはハッシュだけがある。あて名も読めない", async () => {
    const { create, database } = await aCase();
    const token = await create();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const rows = await database.selectFrom("shareLinks").selectAll().execute();
    expect(rows).toMatchObject([{ tokenHash: createHash("sha256").update(token).digest("base64url") }]);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain("山田");
  });

  test("開いた人は、提出した計画だけを、リンクの番号とともに読める", async () => {
    const { create, open, room, id } = await aCase();
    const opened = await open(await create());
    if (opened.kind !== "opened") throw new Error("開けません");
    const { session } = opened.renewed;
    expect(await room.cases.read(session, "link", id)).toMatchObject({ planId: id });
    expect(await room.cases.linkOf(session, id)).toEqual(expect.any(String));
    expect(await room.cases.read(session, "ownPlan", id)).toBeUndefined();
    expect(await room.plans.read(session, id)).toBeUndefined();
  });

  test.each([1, 7, 14, 60])("%d日のリンクは、その時刻の1秒前まで開け、過ぎたら開けない", async (days) => {
    const { create, open, clock } = await aCase();
    const token = await create(days);
    clock.advance({ hours: days * 24, seconds: -1 });
    expect((await open(token)).kind).toBe("opened");
    clock.advance({ seconds: 1 });
    expect(await open(token)).toEqual({ kind: "closed" });
  });

  test.each([0, -5, 61, 1e9, Number.POSITIVE_INFINITY])("日数（%d）は、1日から60日に収める", async (days) => {
    const { create, open, clock } = await aCase();
    const token = await create(days);
    clock.advance({ hours: 23 });
    expect((await open(token)).kind).toBe("opened");
    clock.advance({ hours: 60 * 24 });
    expect((await open(token)).kind).toBe("closed");
  });

  test("切れたリンクは、延ばすとまた開ける。取り消したリンクは、延ばしても開けない", async () => {
    const { create, open, clock, room, id, theOwnerLater } = await aCase();
    const [kept, revoked] = [await create(), await create()];
    clock.advance({ hours: 15 * 24 });
    const owner = await theOwnerLater();
    const links = await room.shareLinks.list(owner, id);
    expect(links).toHaveLength(2);
    for (const { id: linkId } of links) await room.shareLinks.extend(owner, id, linkId, 14);
    expect((await open(revoked)).kind).toBe("opened");
    const used = (await room.shareLinks.list(owner, id)).find(({ openings }) => openings.length > 0);
    await room.shareLinks.revoke(owner, id, used?.id ?? "");
    await room.shareLinks.extend(owner, id, used?.id ?? "", 60);
    expect((await open(revoked)).kind).toBe("closed");
    expect((await open(kept)).kind).toBe("opened");
  });

  test("ほかの人は、リンクを作れず、見られず、延ばせず、取り消せない", async () => {
    const { create, issued, open, room, id, session } = await aCase();
    const token = await create();
    const { session: stranger } = await room.sessions.start();
    const [link] = await room.shareLinks.list(session, id);
    expect(await issued({ kind: "ownPlan", session: stranger })).toBeUndefined();
    expect(await room.shareLinks.list(stranger, id)).toEqual([]);
    await room.shareLinks.revoke(stranger, id, link?.id ?? "");
    expect((await open(token)).kind).toBe("opened");
  });

  test("所属長の作った代理のリンクは、だれが作ったかが本人に見え、所属長のリンクと一緒に取り消される", async () => {
    const { create, issued, open, room, id, session } = await aCase();
    const opened = await open(await create());
    if (opened.kind !== "opened") throw new Error("開けません");
    const linkId = (await room.cases.linkOf(opened.renewed.session, id)) ?? "";
    const delegate = (await issued({ kind: "link", linkId })) ?? "";
    const [made] = (await room.shareLinks.list(session, id)).filter(({ issuer }) => issuer === "link");
    expect((await open(delegate)).kind).toBe("opened");
    // A delegate names nobody.
    expect(await issued({ kind: "link", linkId: made?.id ?? "" })).toBeUndefined();
    expect(await issued({ kind: "link", linkId: "unknown" })).toBeUndefined();
    await room.shareLinks.revoke(session, id, linkId);
    expect((await room.shareLinks.list(session, id)).map(({ isRevoked }) => isRevoked)).toEqual([true, true]);
    expect((await open(delegate)).kind).toBe("closed");
  });

  test("代理のリンクは、元のリンクより長くは使えず、延ばしても越えない", async () => {
    const { create, issued, open, room, id, clock, theOwnerLater } = await aCase();
    const opened = await open(await create(7));
    if (opened.kind !== "opened") throw new Error("開けません");
    const linkId = (await room.cases.linkOf(opened.renewed.session, id)) ?? "";
    const delegate = (await issued({ kind: "link", linkId }, { days: 60 })) ?? "";
    clock.advance({ hours: 7 * 24, seconds: -1 });
    expect((await open(delegate)).kind).toBe("opened");
    const owner = await theOwnerLater();
    const [made] = (await room.shareLinks.list(owner, id)).filter(({ issuer }) => issuer === "link");
    await room.shareLinks.extend(owner, id, made?.id ?? "", 60);
    clock.advance({ seconds: 1 });
    expect((await open(delegate)).kind).toBe("closed");
    // Once the link itself is extended, so may be the delegate's, and again no further.
    const later = await theOwnerLater();
    await room.shareLinks.extend(later, id, linkId, 14);
    await room.shareLinks.extend(later, id, made?.id ?? "", 60);
    clock.advance({ hours: 14 * 24, seconds: -1 });
    expect((await open(delegate)).kind).toBe("opened");
    clock.advance({ seconds: 1 });
    expect((await open(delegate)).kind).toBe("closed");
  });

  test("切れたリンクや取り消されたリンクの人は、代理を頼めない", async () => {
    const { create, issued, open, room, id, session } = await aCase();
    const opened = await open(await create());
    if (opened.kind !== "opened") throw new Error("開けません");
    const linkId = (await room.cases.linkOf(opened.renewed.session, id)) ?? "";
    await room.shareLinks.revoke(session, id, linkId);
    expect(await issued({ kind: "link", linkId })).toBeUndefined();
  });

  test("延ばして、短くなることはない", async () => {
    const { create, open, room, id, session, clock } = await aCase();
    const token = await create(60);
    const [link] = await room.shareLinks.list(session, id);
    await room.shareLinks.extend(session, id, link?.id ?? "", 14);
    clock.advance({ hours: 59 * 24 });
    expect((await open(token)).kind).toBe("opened");
  });

  test("人事担当のアカウントを止めると、その人の作ったリンクも、その代理のリンクもすぐに開けない。ほかのリンクは開ける", async () => {
    const { create, issued, open, room, id } = await aCase();
    const officers = await Promise.all(
      ["jinji1", "jinji2"].map((loginName) => room.accounts.create({ loginName, name: "人事", role: "hrOfficer" })),
    );
    const [his, anothers] = await Promise.all(
      officers.map((made) => {
        if (typeof made === "string") throw new Error(made);
        return issued({ kind: "account", accountId: made.id });
      }),
    );
    const opened = await open(his ?? "");
    if (opened.kind !== "opened") throw new Error("開けません");
    const { session: boss } = opened.renewed;
    const delegate = await issued({ kind: "link", linkId: (await room.cases.linkOf(boss, id)) ?? "" });
    const fathers = await create();
    await room.accounts.disable("jinji1");
    expect(await room.cases.read(boss, "link", id)).toBeUndefined();
    const after = await Promise.all([his, delegate, anothers, fathers].map((token) => open(token ?? "")));
    expect(after.map(({ kind }) => kind)).toEqual(["closed", "closed", "opened", "opened"]);
    await room.accounts.enable("jinji1");
    expect((await open(his ?? "")).kind).toBe("closed");
  }, 20_000);

  test("人事担当の作ったリンクも、本人が取り消せる", async () => {
    const { issued, open, room, id, session } = await aCase();
    const token = (await issued({ kind: "account", accountId: "1" })) ?? "";
    const [link] = await room.shareLinks.list(session, id);
    expect(link?.issuer).toBe("account");
    await room.shareLinks.revoke(session, id, link?.id ?? "");
    expect((await open(token)).kind).toBe("closed");
  });

  test("一つのブラウザーからは1分に10回まで。ほかの人は待たせない", async () => {
    const { create, open, room } = await aCase();
    const token = await create();
    const { session: guesser } = await room.sessions.start();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await room.shareLinks.exchange(guesser, "A".repeat(43))).kind).toBe("closed");
    }
    expect((await room.shareLinks.exchange(guesser, token)).kind).toBe("tooManyAttempts");
    expect((await open(token)).kind).toBe("opened");
  });

  test("リンクを開いたあとで再開コードを使っても、開いた計画は続けて見える", async () => {
    const { create, open, room, id } = await aCase();
    const opened = await open(await create());
    if (opened.kind !== "opened") throw new Error("開けません");
    const renewed = await room.sessions.renew(opened.renewed.session);
    expect(await room.cases.read(renewed.session, "link", id)).toBeDefined();
  });
});
