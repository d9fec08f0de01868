import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { aFolder } from "./testing/aMachineRoom";
import { aFreePort, ask } from "./testing/aServer";

const projectRoot = fileURLToPath(new URL("../", import.meta.url));

/** What Remix would have built: one route that takes its time. */
const pages = `
export const routes = {
  root: { id: "root", path: "", module: {} },
  slow: { id: "slow", parentId: "root", path: "plans/:planId", module: {
    loader: () => new Promise((resolve) => setTimeout(() => resolve(new Response("できました")), 400)),
    action: async ({ request }) => new Response(String((await request.formData()).get("note")).length),
  } },
};
export const entry = { module: { default: (request, status, headers) => new Response("x", { status, headers }), handleError() {} } };
export const assets = { entry: { module: "", imports: [] }, routes: {}, url: "", version: "1" };
export const future = { v3_singleFetch: true };
export const basename = "/", publicPath = "/", assetsBuildDirectory = "", isSpaMode = false;
`;

let folder = "";

beforeAll(async () => {
  // Inside the project, where the bundle finds its packages.
  mkdirSync(join(projectRoot, ".cache"), { recursive: true });
  folder = mkdtempSync(join(projectRoot, ".cache", "server-"));
  mkdirSync(join(folder, "server"));
  writeFileSync(join(folder, "server", "index.js"), pages);
  await build({
    entryPoints: [join(projectRoot, "server/index.ts")],
    outfile: join(folder, "server.js"),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly exited: Promise<unknown[]>;
  readonly printed: () => string;
}

async function start(variables: Readonly<Record<string, string>> = {}): Promise<Started> {
  const port = await aFreePort();
  const child = fork(join(folder, "server.js"), {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: join(aFolder(), "navi.db"),
      ...variables,
    },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let printed = "";
  const outputs = [child.stdout, child.stderr].filter((stream) => stream !== null);
  for (const stream of outputs) {
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  // The "close" of the child itself does not come once its channel has been closed from this side.
  const ended = Promise.all([once(child, "exit"), ...outputs.map((stream) => once(stream, "close"))]);
  const exited = ended.then(([exit]) => exit);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  return { child, port, exited, printed: () => printed };
}

async function started(variables?: Readonly<Record<string, string>>): Promise<Started> {
  const server = await start(variables);
  await once(server.child, "message");
  return server;
}

describe("本番のサーバー", { timeout: 30_000 }, () => {
  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%sで、途中の仕事を終えてから、0で終わる", async (signal) => {
    const { child, port, exited } = await started();
    const answering = ask(port, { path: "/plans/1" });
    await new Promise((resolve) => setTimeout(resolve, 150));
    child.kill(signal);
    expect(await answering).toMatchObject({ status: 200, body: "できました" });
    expect(await exited).toEqual([0, null]);
    await expect(ask(port, {})).rejects.toThrow(/ECONNREFUSED/);
  });

  test("起動したものが消えたら、ポートを持ったまま残らない", async () => {
    const { child, port, exited } = await started();
    child.disconnect();
    expect(await exited).toEqual([0, null]);
    await expect(ask(port, {})).rejects.toThrow(/ECONNREFUSED/);
  });

  test("入力したことは、画面に出す記録のどこにも残らない", async () => {
    const { child, port, exited, printed } = await started();
    const headers = {
      Origin: `http://localhost:${port}`,
      "Content-Type": "application/x-www-form-urlencoded",
      Cookie: "sid=CANARY",
      Referer: "http://localhost/CANARY",
    };
    const answer = await ask(port, { method: "POST", path: "/plans/CANARY?q=CANARY", headers, body: "note=CANARY" });
    expect(answer).toMatchObject({ status: 200, body: "6" });
    await ask(port, { path: "/CANARY" });
    child.kill("SIGTERM");
    await exited;
    const lines = printed()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ event, route, status }) => [event, route, status])).toEqual([
      ["start", undefined, undefined],
      ["request", "/plans/:planId", 200],
      ["request", "unmatched", 404],
      ["stop", undefined, undefined],
    ]);
    expect(printed()).not.toContain("CANARY");
  });

  const refusals: readonly { why: string; variables: Readonly<Record<string, string>>; sentence: RegExp }[] = [
    { why: "PORTが数字でない", variables: { PORT: "abc" }, sentence: /PORT：1から65535/ },
    {
      why: "公開する名前がhttpsでない",
      variables: { PUBLIC_ORIGIN: "http://navi.example" },
      sentence: /PUBLIC_ORIGIN：https:\/\//,
    },
    { why: "データベースの種類がわからない", variables: { DATABASE_URL: "mysql://x/y" }, sentence: /DATABASE_URL：/ },
  ];

  test.each(refusals)("$why：読める文を出して、0でない値で終わる", async ({ variables, sentence }) => {
    const { exited, printed } = await start(variables);
    expect(await exited).toEqual([1, null]);
    expect(printed()).toMatch(/起動できません。/);
    expect(printed()).toMatch(sentence);
    expect(printed()).not.toMatch(/\n\s+at /);
  });

  test("鍵ファイルがなくなったら、戻すように言って、0でない値で終わる", async () => {
    const data = aFolder();
    const variables = { DATABASE_URL: join(data, "navi.db") };
    const first = await started(variables);
    first.child.kill("SIGTERM");
    await first.exited;
    rmSync(join(data, "navi.key"));

    const second = await start(variables);
    expect(await second.exited).toEqual([1, null]);
    expect(second.printed()).toMatch(/鍵ファイルがありません[\s\S]*戻してから/);
  });
});
