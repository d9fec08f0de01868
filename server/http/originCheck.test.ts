import { describe, expect, test } from "vitest";
import { aServer } from "../testing/aServer";
import { form, page, post, routes } from "../testing/testRoutes";

describe("よその画面から送られたものは受け付けない", () => {
  const unsafeMethods = ["POST", "PUT", "PATCH", "DELETE"] as const;
  const paths = [
    "/page",
    "/save",
    "/save.data",
    "/moved",
    "/none",
    "/",
    "/_root.data",
    "/healthz",
    "/csp-report",
    "/assets/x.js",
    "/favicon.svg",
  ];
  const foreign: readonly { from: string; headers: Record<string, string> }[] = [
    { from: "何も名乗らない", headers: {} },
    { from: "別のサイト", headers: { Origin: "https://evil.example" } },
    { from: "別のポート", headers: { Origin: "http://localhost:1" } },
    { from: "https を名乗る同じ名前", headers: { Origin: "https://localhost" } },
    { from: "よく似た名前", headers: { Origin: "http://localhost.evil.example" } },
    { from: "null", headers: { Origin: "null" } },
    { from: "空の Origin", headers: { Origin: "" } },
    { from: "読めない Origin", headers: { Origin: "%%%" } },
    { from: "Origin がなく、別のサイトから", headers: { "Sec-Fetch-Site": "cross-site" } },
    { from: "Origin がなく、同じ組織の別の名前から", headers: { "Sec-Fetch-Site": "same-site" } },
    {
      from: "別のサイトが same-origin を騙る",
      headers: { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" },
    },
    { from: "Host を合わせてくる別のサイト", headers: { Origin: "http://evil.example", Host: "evil.example" } },
  ];

  test.each(foreign)("$from：どの道に、どの方法で送っても403", async ({ headers }) => {
    let saved = 0;
    const action = () => {
      saved += 1;
      return Response.json({});
    };
    const { ask } = await aServer({
      routes: ["page", "save", "moved"].map((path) => ({ path, loader: page, action })),
      files: { "favicon.svg": "<svg/>" },
    });
    for (const method of unsafeMethods) {
      for (const path of paths) {
        expect({
          method,
          path,
          status: (await ask({ method, path, headers: { ...form, ...headers } })).status,
        }).toEqual({ method, path, status: 403 });
      }
    }
    expect(saved).toBe(0);
  });

  test("403のページは日本語で、何をすればよいかを書く", async () => {
    const { ask } = await aServer({ routes });
    const answer = await ask({ method: "POST", path: "/save" });
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).toMatch(
      /<html lang="ja">[\s\S]*この操作は受け付けられません[\s\S]*開き直して[\s\S]*参照番号：[0-9A-Z]{8}/,
    );
  });

  test.each(["localhost", "127.0.0.1", "[::1]"])("このパソコンの %s からは受け付ける", async (host) => {
    const server = await aServer({ routes });
    const answer = await post(server, { headers: { Origin: `http://${host}:${server.port}` } });
    expect(answer).toMatchObject({ status: 200, body: '{"note":"x","fields":1}' });
  });

  test("Origin がなくても、ブラウザーが same-origin と言えば受け付ける", async () => {
    const { ask } = await aServer({ routes });
    const answer = await ask({
      method: "POST",
      path: "/save",
      body: "note=x",
      headers: { ...form, "Sec-Fetch-Site": "same-origin" },
    });
    expect(answer.status).toBe(200);
  });

  test("公開する名前があるときは、その名前だけを受け付ける。中継がHostを変えても動く", async () => {
    const server = await aServer({ routes, publicOrigin: "https://navi.example.lg.jp" });
    expect((await post(server, { headers: { Host: "backend.internal:8080" } })).status).toBe(200);
    expect((await post(server, { headers: { "X-Forwarded-Host": "evil.example" } })).status).toBe(200);
    expect((await post(server, { headers: { Origin: `http://localhost:${server.port}` } })).status).toBe(403);
    expect((await post(server, { headers: { Origin: "http://navi.example.lg.jp" } })).status).toBe(403);
  });

  test("読むだけなら、どこから来ても開ける（職場のポータルからのリンク）", async () => {
    const { ask } = await aServer({ routes });
    expect(
      (await ask({ path: "/page", headers: { Origin: "https://portal.example", "Sec-Fetch-Site": "cross-site" } }))
        .status,
    ).toBe(200);
  });
});
