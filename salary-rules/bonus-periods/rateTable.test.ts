import { expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import { rate } from "../kernel/rate";
import { stepOf } from "./rateTable";

const date = isoDate("2026-12-01");
const long = { atLeast: { months: 1, days: 15 }, rate: rate("1") };
const short = { atLeast: { months: 0, days: 0 }, rate: rate("0.05") };

test("段の下限ちょうどから、その段になる（45日は90の半日）", () => {
  expect(stepOf([long, short], 90, date)).toBe(long);
  expect(stepOf([long, short], 89, date)).toBe(short);
  expect(stepOf([long, short], 0, date)).toBe(short);
});

test("期間の長さでない数は断る", () => {
  expect(() => stepOf([long, short], -1, date)).toThrow(RangeError);
});
