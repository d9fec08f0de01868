import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "../journeys/kit/builtServer";
import { lostAfterKills } from "../journeys/kit/kills";
import { secondsLostAfterKills } from "../journeys/kit/typingKills";

const cycles = 400;
const browserKills = 30;
/** 失ってよい入力の、いちばん長い秒数。 */
const mostSecondsLost = 2;
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

test(`書いている途中でブラウザーを${browserKills}回強制終了しても、失う入力は${mostSecondsLost}秒まで`, async () => {
  const lost = await secondsLostAfterKills(server, browserKills);
  expect(lost.length).toBe(browserKills);
  expect(Math.max(...lost)).toBeLessThanOrEqual(mostSecondsLost);
});
