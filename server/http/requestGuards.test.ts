import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Asked, aServer } from "../testing/aServer";
import { askRaw, form, post, routes } from "../testing/testRoutes";

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
