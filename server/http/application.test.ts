import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { redirect } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { type Answered, type Asked, aServer, type TestServer } from "../testing/aServer";

const page = () => new Response(`<p>${"長い文章".repeat(1_000)}</p>`, { headers: { "Content-Type": "text/html" } });

const routes = [
  { path: "page", loader: page },
  {
    path: "loose",
    loader: () =>
      new Response("x", { headers: { "Cache-Control": "public", "Content-Security-Policy": "default-src *" } }),
  },
  {
    path: "save",
    action: async ({ request }: { request: Request }) => {
      const form = await request.formData();
      return Response.json({ note: form.get("note"), fields: [...form.keys()].length });
    },
  },
  { path: "moved", action: () => redirect("/page", 303) },
  {
    path: "boom",
    loader: () => {
      throw new Error("CANARY");
    },
  },
];

const form = { "Content-Type": "application/x-www-form-urlencoded" };

function post(server: TestServer, asked: Asked = {}): Promise<Answered> {
  return server.ask({
    method: "POST",
    path: "/save",
    body: "note=x",
    ...asked,
    headers: { Origin: server.origin, ...form, ...asked.headers },
  });
}

/** What a raw connection gets back, for requests no HTTP client would send. */
function askRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

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

describe("送る大きさの上限", () => {
  test("256キロバイトまで受け付け、1バイトでも超えると、画面の処理に入る前に413", async () => {
    const server = await aServer({ routes });
    const limit = 256 * 1024;
    expect((await post(server, { body: `note=${"x".repeat(limit - 5)}` })).status).toBe(200);
    const answer = await post(server, { body: `note=${"x".repeat(limit - 4)}` });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain("送る内容が大きすぎます");
  });

  test("長さを言わずに送り続けても、同じところで止まる", async () => {
    const server = await aServer({ routes });
    const headers = { "Transfer-Encoding": "chunked" };
    expect((await post(server, { headers, body: "note=短い" })).body).toContain("短い");
    expect((await post(server, { headers, body: `note=${"x".repeat(300_000)}` })).status).toBe(413);
  });

  test("データとして送る道（.data）も、同じ上限で、文だけを返す", async () => {
    const answer = await post(await aServer({ routes }), { path: "/save.data", body: "x".repeat(300_000) });
    expect(answer).toMatchObject({ status: 413, body: expect.stringMatching(/^送る内容が大きすぎます。/) });
    expect(answer.headers["content-type"]).toContain("text/plain");
  });

  test.each([
    { how: "長さを言って", header: { "Content-Length": "125829120" } },
    { how: "長さを言わずに", header: { "Transfer-Encoding": "chunked" } },
  ])("$how120メガバイトを送られても、ためこまずに断る", { timeout: 20_000 }, async ({ header }) => {
    const { port, origin } = await aServer({ routes });
    const before = process.memoryUsage().arrayBuffers;
    const sending = request({ port, path: "/save", method: "POST", headers: { Origin: origin, ...form, ...header } });
    const answered = once(sending, "response");
    const piece = Buffer.alloc(1024 * 1024, "x");
    await pipeline(Readable.from(Array.from({ length: 120 }, () => piece)), sending);
    const [answer] = await answered;
    expect(answer.statusCode).toBe(413);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024);
  });

  test("圧縮して小さく見せたものは受け付けない", async () => {
    const body = gzipSync("x".repeat(10_000_000));
    const answer = await post(await aServer({ routes }), { body, headers: { "Content-Encoding": "gzip" } });
    expect(answer.status).toBe(415);
  });

  test("約束した長さより短いまま切れたら、画面の処理に入らない", async () => {
    let saved = 0;
    const action = () => {
      saved += 1;
      return Response.json({});
    };
    const server = await aServer({ routes: [{ path: "save", action }] });
    const headers = `Host: localhost\r\nOrigin: ${server.origin}\r\nContent-Type: ${form["Content-Type"]}\r\nContent-Length: 100`;
    const socket = connect(server.port, "127.0.0.1");
    socket.end(`POST /save HTTP/1.1\r\n${headers}\r\n\r\nnote=`);
    await new Promise((resolve) => socket.on("close", resolve).resume());
    expect(saved).toBe(0);
  });

  test("違反の報告は8キロバイトまで。数だけを記録し、中身は残さない", async () => {
    const server = await aServer();
    const report = (length: number) =>
      post(server, {
        path: "/csp-report",
        headers: { "Content-Type": "application/csp-report" },
        body: `CANARY${"x".repeat(length)}`,
      });
    expect((await report(100)).status).toBe(204);
    expect((await report(8_000)).status).toBe(204);
    expect((await report(8_192)).status).toBe(413);
    expect(server.logged.filter(({ event }) => event === "contentSecurityReports").map(({ count }) => count)).toEqual([
      1, 2,
    ]);
    expect(JSON.stringify(server.logged)).not.toContain("CANARY");
  });
});

describe("おかしな送り方をされても、5xxにしない", () => {
  const odd: readonly { name: string; asked: Asked; status: number }[] = [
    { name: "読めない%記号", asked: { path: "/%E0%A4%A" }, status: 400 },
    { name: "NUL文字", asked: { path: "/plans/%00" }, status: 400 },
    { name: "/ で始まらない", asked: { path: "*", method: "GET" }, status: 400 },
    { name: "丸ごとのURL", asked: { path: "http://evil.example/page" }, status: 400 },
    { name: "// で始まる", asked: { path: "//evil.example/page" }, status: 404 },
    { name: "空白の入ったHost", asked: { path: "/page", headers: { Host: "a b" } }, status: 400 },
    { name: "範囲外のポートのHost", asked: { path: "/page", headers: { Host: "localhost:99999" } }, status: 400 },
    { name: "記号だけのHost", asked: { path: "/page", headers: { Host: "[::1" } }, status: 400 },
    { name: "読めないCookie", asked: { path: "/page", headers: { Cookie: "sid=%%%; ;;=; sid" } }, status: 200 },
    { name: "OPTIONS", asked: { path: "/page", method: "OPTIONS" }, status: 405 },
    { name: "TRACE", asked: { path: "/page", method: "TRACE" }, status: 405 },
    { name: "PROPFIND", asked: { path: "/page", method: "PROPFIND" }, status: 405 },
    { name: "親のフォルダー", asked: { path: "/assets/..%2f..%2fpackage.json" }, status: 404 },
  ];

  test.each(odd)("$name → $status", async ({ asked, status }) => {
    const { ask } = await aServer({ routes });
    expect((await ask(asked)).status).toBe(status);
  });

  test.each(["", "Host:\r\n", "Host: \r\n"])("Hostがない（%j）→ 400", async (host) => {
    const { port } = await aServer({ routes });
    const answer = await askRaw(port, `GET /page HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  const forms: readonly { name: string; asked: Asked; status: number }[] = [
    { name: "multipart（境界なし）", asked: { headers: { "Content-Type": "multipart/form-data" } }, status: 415 },
    { name: "multipart", asked: { headers: { "Content-Type": "multipart/form-data; boundary=x" } }, status: 415 },
    { name: "JSON", asked: { headers: { "Content-Type": "application/json" }, body: "{" }, status: 415 },
    { name: "形式が空", asked: { headers: { "Content-Type": "" } }, status: 415 },
    { name: "中身なし", asked: { body: "", headers: { "Content-Type": "text/plain" } }, status: 200 },
    { name: "壊れた%記号", asked: { body: "note=%E0%A4%A&%&=&&&" }, status: 200 },
    { name: "壊れたUTF-8", asked: { body: Buffer.from([0x6e, 0x3d, 0xff, 0xfe, 0xc0]) }, status: 200 },
    { name: "同じ名前が1万個", asked: { body: "a=1&".repeat(10_000) }, status: 200 },
    { name: "actionのない画面", asked: { path: "/page" }, status: 405 },
    { name: "ない画面", asked: { path: "/none" }, status: 404 },
    {
      name: "知らない文字コード",
      asked: { headers: { "Content-Type": "application/x-www-form-urlencoded; charset=x" } },
      status: 200,
    },
  ];

  test.each(forms)("フォーム：$name → $status", async ({ asked, status }) => {
    expect((await post(await aServer({ routes }), asked)).status).toBe(status);
  });
});

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
