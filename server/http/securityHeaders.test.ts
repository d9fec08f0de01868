import { describe, expect, test } from "vitest";
import { type Answered, aServer, type TestServer } from "../testing/aServer";
import { askRaw, post, routes } from "../testing/testRoutes";

const goldenPolicy = [
  "default-src 'none'",
  "script-src 'nonce-N' 'strict-dynamic'",
  "style-src 'self' 'nonce-N'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "report-uri /csp-report",
].join("; ");

const golden = {
  "content-security-policy": goldenPolicy,
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "cache-control": "no-store",
  "x-robots-tag": "noindex",
};

function guarding({ headers }: Answered): Record<string, unknown> {
  const policy = headers["content-security-policy"];
  const withoutNonce = typeof policy === "string" ? policy.replace(/'nonce-[A-Za-z0-9+/=]{24}'/g, "'nonce-N'") : policy;
  const names = [...Object.keys(golden), "strict-transport-security", "x-powered-by", "server"];
  const present = names.filter((name) => headers[name] !== undefined);
  return Object.fromEntries(
    present.map((name) => [name, name === "content-security-policy" ? withoutNonce : headers[name]]),
  );
}

describe("どの答えにも、守りのヘッダーが付く", () => {
  const answers: readonly { name: string; status: number; asked: (server: TestServer) => Promise<Answered> }[] = [
    { name: "画面", status: 200, asked: (server) => server.ask({ path: "/page" }) },
    { name: "HEAD", status: 200, asked: (server) => server.ask({ path: "/page", method: "HEAD" }) },
    { name: "転送", status: 303, asked: (server) => post(server, { path: "/moved" }) },
    { name: "読み取れないアドレス", status: 400, asked: (server) => server.ask({ path: "/%00" }) },
    { name: "よそからの送信", status: 403, asked: (server) => server.ask({ method: "POST", path: "/save" }) },
    { name: "ない画面", status: 404, asked: (server) => server.ask({ path: "/none" }) },
    { name: "ない画面のデータ", status: 404, asked: (server) => server.ask({ path: "/none.data" }) },
    { name: "ないファイル", status: 404, asked: (server) => server.ask({ path: "/assets/none.js" }) },
    { name: "受け付けない操作", status: 405, asked: (server) => server.ask({ method: "TRACE" }) },
    { name: "大きすぎる送信", status: 413, asked: (server) => post(server, { body: "x".repeat(300_000) }) },
    {
      name: "扱わない形式",
      status: 415,
      asked: (server) => post(server, { headers: { "Content-Type": "text/plain" } }),
    },
    { name: "不具合", status: 500, asked: (server) => server.ask({ path: "/boom" }) },
    { name: "生存確認", status: 200, asked: (server) => server.ask({ path: "/healthz" }) },
  ];

  test.each(answers)("$name（$status）", async ({ status, asked }) => {
    const answer = await asked(await aServer({ routes }));
    expect(answer.status).toBe(status);
    expect(guarding(answer)).toEqual(golden);
  });

  test.each(answers)(
    "https のとき：$name（$status）には Strict-Transport-Security も付く",
    async ({ status, asked }) => {
      const answer = await asked(await aServer({ routes, publicOrigin: "https://navi.example.lg.jp" }));
      expect(answer.status).toBe(status);
      expect(guarding(answer)).toEqual({
        ...golden,
        "strict-transport-security": "max-age=31536000; includeSubDomains",
      });
    },
  );

  test("画面の側からは緩められない", async () => {
    const { ask } = await aServer({ routes });
    expect(guarding(await ask({ path: "/loose" }))).toEqual(golden);
  });

  test("nonceは答えごとに違う", async () => {
    const { ask } = await aServer({ routes });
    const policies = await Promise.all(
      Array.from({ length: 20 }, async () => (await ask({ path: "/page" })).headers["content-security-policy"]),
    );
    expect(new Set(policies).size).toBe(20);
  });

  const unparsable = [
    { name: "HTTPではないもの", text: "こんにちは\r\n\r\n", status: 400 },
    { name: "知らないメソッド", text: "FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n", status: 400 },
    {
      name: "大きすぎるCookie",
      text: `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${"a".repeat(20_000)}\r\n\r\n`,
      status: 431,
    },
    {
      name: "長さの二重の指定",
      text: "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      status: 400,
    },
  ];

  test.each(unparsable)("$name：$status のページを返し、同じヘッダーを付ける", async ({ text, status }) => {
    const { port } = await aServer();
    const answer = await askRaw(port, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const lines = answer.split("\r\n").map((line) => line.toLowerCase());
    const { "content-security-policy": _, ...fixed } = golden;
    for (const [name, value] of Object.entries(fixed)) expect(lines).toContain(`${name}: ${value}`);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'; script-src 'none'; style-src 'self';");
    expect(answer).toContain('<html lang="ja">');
  });
});
