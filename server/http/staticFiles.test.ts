import { describe, expect, test } from "vitest";
import { aServer } from "../testing/aServer";

const files = {
  "assets/page-abc.js": "plain",
  "assets/page-abc.js.br": "brotli",
  "assets/page-abc.js.gz": "gzip",
  "assets/image-abc.png": "picture",
  "favicon.svg": "<svg/>",
  "日本語.txt": "x",
};

describe("ファイルの配信", () => {
  const choices: readonly { accept: string | undefined; body: string; encoding: string | undefined }[] = [
    { accept: "gzip, deflate, br, zstd", body: "brotli", encoding: "br" },
    { accept: "gzip, deflate", body: "gzip", encoding: "gzip" },
    { accept: "br;q=0, gzip", body: "gzip", encoding: "gzip" },
    { accept: "identity", body: "plain", encoding: undefined },
    { accept: "gzip;q=0, br;q=0", body: "plain", encoding: undefined },
    { accept: undefined, body: "plain", encoding: undefined },
  ];

  test.each(choices)("Accept-Encoding $accept → $body", async ({ accept, body, encoding }) => {
    const { ask } = await aServer({ files });
    const answer = await ask({
      path: "/assets/page-abc.js",
      headers: accept === undefined ? {} : { "Accept-Encoding": accept },
    });
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toMatch(/^(application|text)\/javascript/);
    expect(answer.headers["vary"]).toBe("Accept-Encoding");
  });

  test("名前に内容の印が入るファイルは1年、そのほかは1時間、手元に置ける", async () => {
    const { ask } = await aServer({ files });
    expect((await ask({ path: "/assets/image-abc.png" })).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await ask({ path: "/favicon.svg" })).headers["cache-control"]).toBe("public, max-age=3600");
  });

  test("キャッシュのほかの守りは、ファイルにも付く", async () => {
    const { headers } = await (await aServer({ files })).ask({ path: "/assets/page-abc.js" });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("/assets にないファイルは、小さな404。覚えさせない", async () => {
    const answer = await (await aServer({ files })).ask({ path: "/assets/old.js" });
    expect(answer.status).toBe(404);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test.each(["/assets/../assets/page-abc.js.br/..", "/assets/%2e%2e/%2e%2e/etc/passwd", "/.env", "/assets"])(
    "%s からは何も出さない",
    async (path) => {
      expect((await (await aServer({ files })).ask({ path })).status).toBe(404);
    },
  );

  test("記録には、名前を残さない", async () => {
    const server = await aServer({ files });
    await server.ask({ path: "/assets/page-abc.js?CANARY" });
    expect(server.logged).toEqual([expect.objectContaining({ route: "static", status: 200 })]);
    expect(JSON.stringify(server.logged)).not.toMatch(/CANARY|page-abc/);
  });
});
