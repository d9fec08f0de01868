import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "../journeys/kit/builtServer";
import { lostAfterKills } from "../journeys/kit/kills";

const cycles = 400;
let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

test(`保存の途中で${cycles}回強制終了しても、保存したと答えた内容は失われない`, async () => {
  const { acknowledged, lost } = await lostAfterKills(server, cycles);
  expect(acknowledged).toBeGreaterThan(cycles);
  expect(lost).toBe(0);
});
