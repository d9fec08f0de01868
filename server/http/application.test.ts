import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { aServer } from "../testing/aServer";
import { page, post, routes } from "../testing/testRoutes";

describe("不具合が起きたとき", () => {
  test("画面にも記録にも、例外の文を出さない。記録は参照番号でたどれる", async () => {
    const server = await aServer({ routes });
    const answer = await server.ask({ path: "/boom" });
    expect(answer.status).toBe(500);
    expect(answer.body).not.toMatch(/CANARY|at /);
    const fault = server.logged.find(({ event }) => event === "fault");
    expect(fault).toMatchObject({ level: "error", error: "Error", frames: expect.any(Array) });
    expect(server.logged.find(({ event }) => event === "request")).toMatchObject({
      requestId: fault?.requestId,
      status: 500,
    });
    expect(JSON.stringify(server.logged)).not.toContain("CANARY");
  });

  test("機械室の中の不具合は、参照番号のある日本語のページになる", async () => {
    const server = await aServer({ isReady: () => Promise.reject(new Error("CANARY")) });
    const answer = await server.ask({ path: "/healthz" });
    expect(answer.status).toBe(500);
    const reference = /参照番号：([0-9A-Z]{8})/.exec(answer.body)?.[1];
    expect(server.logged.filter(({ requestId }) => requestId === reference).map(({ event }) => event)).toEqual([
      "fault",
      "request",
    ]);
    expect(answer.body + JSON.stringify(server.logged)).not.toContain("CANARY");
  });

  test("データベースが使えなければ、/healthz は503", async () => {
    const { ask } = await aServer({ isReady: async () => false });
    expect(await ask({ path: "/healthz" })).toMatchObject({ status: 503, body: "unavailable" });
  });
});

describe("記録", () => {
  test("道の型・状態・時間だけが残り、アドレスも、問い合わせも、中身も、Cookieも残らない", async () => {
    const server = await aServer({
      routes: [{ path: "plans/:planId", loader: page, action: () => Response.json({}) }],
    });
    const headers = {
      Cookie: "sid=CANARY",
      Referer: "http://x/CANARY",
      "User-Agent": "CANARY",
      "X-Forwarded-For": "CANARY",
    };
    await server.ask({ path: "/plans/CANARY?name=CANARY#CANARY", headers });
    await post(server, { path: "/plans/CANARY?q=CANARY", body: "name=CANARY", headers });
    await server.ask({ path: "/CANARY", headers });
    await server.ask({ method: "POST", path: "/plans/CANARY", headers });
    expect(server.logged.filter(({ event }) => event === "request")).toEqual(
      [
        { method: "GET", route: "/plans/:planId", status: 200 },
        { method: "POST", route: "/plans/:planId", status: 200 },
        { method: "GET", route: "unmatched", status: 404 },
        { method: "POST", route: "unmatched", status: 403 },
      ].map((line) => ({
        ...line,
        level: "info",
        event: "request",
        requestId: expect.stringMatching(/^[0-9A-Z]{8}$/),
        durationMs: expect.any(Number),
      })),
    );
    expect(JSON.stringify(server.logged)).not.toContain("CANARY");
  });
});

describe("圧縮", () => {
  const accepted: readonly { accept: string | undefined; encoding: string | undefined }[] = [
    { accept: "gzip, deflate, br, zstd", encoding: "gzip" },
    { accept: "br", encoding: undefined },
    { accept: "gzip;q=0", encoding: undefined },
    { accept: undefined, encoding: undefined },
  ];

  test.each(accepted)("画面：Accept-Encoding $accept → $encoding", async ({ accept, encoding }) => {
    const { ask } = await aServer({ routes });
    const answer = await ask({ path: "/page", headers: accept === undefined ? {} : { "Accept-Encoding": accept } });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect((encoding === undefined ? answer.bytes : gunzipSync(answer.bytes)).toString()).toContain("長い文章");
  });
});
