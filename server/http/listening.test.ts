import { connect, createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { RefusalToStart } from "../refusalToStart";
import { aFreePort, aServer, ask } from "../testing/aServer";
import { listen } from "./listening";

/** A route that answers when told to. */
function aSlowRoute() {
  let finish: () => void = () => undefined;
  let entered: () => void = () => undefined;
  const isEntered = new Promise<void>((resolve) => {
    entered = resolve;
  });
  const isFinished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const loader = async () => {
    entered();
    await isFinished;
    return new Response("できました");
  };
  return { route: { path: "slow", loader }, isEntered, finish };
}

describe("待ち受け", () => {
  test("このパソコンの中からだけつながる", async () => {
    const { port } = await aServer();
    expect((await ask(port, { path: "/healthz" })).status).toBe(200);
    const { networkInterfaces } = await import("node:os");
    const outside = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ internal, family }) => !internal && family === "IPv4"),
    );
    for (const { address } of outside) {
      const connected = await new Promise((resolve) => {
        const socket = connect(port, address, () => resolve(true)).on("error", () => resolve(false));
        setTimeout(() => socket.destroy(), 500);
      });
      expect(connected).toBe(false);
    }
  });

  test("ポートがふさがっていたら、何をすればよいかを言って断る", async () => {
    const port = await aFreePort();
    const other = createServer().listen(port, "127.0.0.1");
    await expect(listen(() => undefined, { port, isPublic: false })).rejects.toThrow(RefusalToStart);
    await expect(listen(() => undefined, { port, isPublic: false })).rejects.toThrow(/PORT に別の番号/);
    other.close();
  });
});

describe("止めるとき", () => {
  test("途中の仕事は最後まで答え、新しい人は受け付けない", async () => {
    const slow = aSlowRoute();
    const { port, listening } = await aServer({ routes: [slow.route], graceInMilliseconds: 5_000 });
    const answering = ask(port, { path: "/slow" });
    await slow.isEntered;

    const stopping = listening.stop();
    await expect(ask(port, { path: "/healthz" })).rejects.toThrow(/ECONNREFUSED/);
    slow.finish();
    expect(await answering).toMatchObject({ status: 200, body: "できました" });
    await stopping;
  });

  test("使われていない接続は、すぐに閉じる", async () => {
    const { port, listening } = await aServer({ graceInMilliseconds: 60_000 });
    const idle = connect(port, "127.0.0.1");
    await new Promise((resolve) => {
      idle.once("data", resolve);
      idle.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    });
    const begin = Date.now();
    await listening.stop();
    expect(Date.now() - begin).toBeLessThan(2_000);
  });

  test("終わらない仕事は、猶予が過ぎたら切る", async () => {
    const slow = aSlowRoute();
    const { port, listening } = await aServer({ routes: [slow.route], graceInMilliseconds: 200 });
    const answering = ask(port, { path: "/slow" }).catch((error: NodeJS.ErrnoException) => error.code);
    await slow.isEntered;
    await listening.stop();
    expect(await answering).toBe("ECONNRESET");
    slow.finish();
  });
});
