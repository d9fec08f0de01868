import { describe, expect, test } from "vitest";
import { aMachineRoom, type TestRoom } from "#server/testing/aMachineRoom";
import {
  createPlan,
  markResumeCodeKept,
  openWithResumeCode,
  readPlan,
  resumeCodeToShow,
  savePlan,
} from "./plans.server";
import { type Asking, endSession, findSession, requireSession } from "./session.server";

const content = { body: { note: "計画" }, summary: null };

/** A browser that keeps its cookie between requests. */
function aBrowser({ room }: TestRoom, { isPublic = false } = {}) {
  let cookie: string | undefined;
  const context: Asking["context"] = { room, nonce: "n", requestId: "R", isPublic, reportFault: () => undefined };
  return {
    asking: (): Asking => ({
      request: new Request("http://localhost/", cookie === undefined ? {} : { headers: { Cookie: cookie } }),
      context,
    }),
    keep(headers: Headers) {
      cookie = headers.get("Set-Cookie")?.split(";")[0] ?? cookie;
    },
    get cookie() {
      return cookie;
    },
    set cookie(value: string | undefined) {
      cookie = value;
    },
  };
}

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

describe("だれが見ているか", () => {
  test("Cookieがなければ、だれでもない。読むだけではセッションを作らない", async () => {
    const test = await aMachineRoom();
    expect(await findSession(aBrowser(test).asking())).toBeUndefined();
    expect(await test.database.selectFrom("sessions").selectAll().execute()).toEqual([]);
  });

  test("必要なときに作り、次からは同じ人とわかる。Cookieは二度送らない", async () => {
    const browser = aBrowser(await aMachineRoom());
    const { session, headers } = await requireSession(browser.asking());
    browser.keep(headers);
    const again = await requireSession(browser.asking());
    expect(again.session.idHash).toBe(session.idHash);
    expect(again.headers.get("Set-Cookie")).toBeNull();
  });

  const cookies = [
    { isPublic: false, expected: /^sid=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/ },
    { isPublic: true, expected: /^__Host-sid=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/ },
  ];

  test.each(cookies)("httpsで公開しているか（$isPublic）に合ったCookieを渡す", async ({ isPublic, expected }) => {
    const { headers } = await requireSession(aBrowser(await aMachineRoom(), { isPublic }).asking());
    expect(headers.get("Set-Cookie")).toMatch(expected);
  });

  test.each([
    "sid=",
    "sid=%%%",
    "sid=e30%3D",
    "sid=bnVsbA%3D%3D",
    "sid=W10%3D",
    `sid=${"A".repeat(4_000)}`,
    ";;;",
    "sid",
  ])("読めないCookie（%s）は、ないのと同じ", async (cookie) => {
    const browser = aBrowser(await aMachineRoom());
    browser.cookie = cookie;
    expect(await findSession(browser.asking())).toBeUndefined();
  });

  test("消して終了すると、Cookieが消え、前のCookieでも開けない", async () => {
    const browser = aBrowser(await aMachineRoom());
    browser.keep((await requireSession(browser.asking())).headers);
    const before = browser.cookie;
    const headers = await endSession(browser.asking());
    expect(headers.get("Set-Cookie")).toMatch(/^sid=[^;]*; Max-Age=0;/);
    browser.cookie = before;
    expect(await findSession(browser.asking())).toBeUndefined();
  });
});

describe("計画書の出し入れ", () => {
  test("作って、読んで、保存する", async () => {
    const { session } = await requireSession(aBrowser(await aMachineRoom()).asking());
    const { id, revision } = await createPlan(session, { ...content, idempotencyKey: crypto.randomUUID() });
    expect(await readPlan(session, id)).toEqual({ id, revision, ...content });
    expect(await savePlan(session, id, revision, content)).toEqual({ revision: revision + 1 });
    expect(await savePlan(session, id, revision, content)).toBe("stale");
  });

  test("他人の計画書とない計画書への答えは、見分けがつかない404", async () => {
    const test = await aMachineRoom();
    const { session } = await requireSession(aBrowser(test).asking());
    const { session: stranger } = await requireSession(aBrowser(test).asking());
    const { id } = await createPlan(session, { ...content, idempotencyKey: crypto.randomUUID() });
    const answers = await Promise.all([
      thrownBy(readPlan(stranger, id)),
      thrownBy(readPlan(stranger, "A".repeat(24))),
      thrownBy(savePlan(stranger, id, 1, content)),
      thrownBy(savePlan(stranger, "A".repeat(24), 1, content)),
    ]);
    const seen = await Promise.all(
      answers.map(async (answer) => (answer instanceof Response ? `${answer.status} ${await answer.text()}` : answer)),
    );
    expect(new Set(seen)).toEqual(new Set(["404 "]));
  });
});

describe("再開コード", () => {
  test("セッションが終わっても、コードで続きを開ける", async () => {
    const test = await aMachineRoom();
    const { session } = await requireSession(aBrowser(test).asking());
    const { id } = await createPlan(session, { ...content, idempotencyKey: crypto.randomUUID() });
    const code = (await resumeCodeToShow(session, id)) ?? "";
    await markResumeCodeKept(session, id);
    expect(await resumeCodeToShow(session, id)).toBeUndefined();
    test.clock.advance({ hours: 11 });

    const browser = aBrowser(test);
    const opened = await openWithResumeCode(browser.asking(), code.toLowerCase());
    expect(opened).toMatchObject({ kind: "opened", planId: id });
    browser.keep(opened.headers);
    const continued = await findSession(browser.asking());
    if (!continued) throw new Error("no session");
    expect(await readPlan(continued, id)).toMatchObject(content);
  });

  test("外れと写し間違いを分けて答え、どちらでもCookieを渡す", async () => {
    const browser = aBrowser(await aMachineRoom());
    const unreadable = await openWithResumeCode(browser.asking(), "abc");
    expect(unreadable.kind).toBe("unreadable");
    browser.keep(unreadable.headers);
    expect(await findSession(browser.asking())).toBeDefined();
    expect((await openWithResumeCode(browser.asking(), "1000-0000-0000-E")).kind).toBe("unknown");
  });

  test("続けて試しすぎると、待つ秒数を添えて断る", async () => {
    const browser = aBrowser(await aMachineRoom());
    browser.keep((await requireSession(browser.asking())).headers);
    for (let attempt = 0; attempt < 10; attempt += 1) await openWithResumeCode(browser.asking(), "1000-0000-0000-E");
    const refused = await openWithResumeCode(browser.asking(), "1000-0000-0000-E");
    expect(refused.kind).toBe("tooManyAttempts");
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  });
});
