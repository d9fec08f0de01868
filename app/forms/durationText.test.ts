import { expect, test } from "vitest";
import { durationInJapanese, readDuration } from "./durationText";

// prettier-ignore
const readings: readonly (readonly [typed: string, minutes: number | undefined])[] = [
  ["7時間45分", 465],
  ["７時間４５分", 465],
  ["7:45", 465],
  ["７：４５", 465],
  ["7.75時間", 465],
  ["465分", 465],
  [" 7 時間 45 分 ", 465],
  ["2時間", 120],
  ["2時間半", 150],
  ["15時間30分", 930],
  ["0分", 0],
  ["7.33時間", undefined],
  ["7:60", undefined],
  ["7", undefined],
  ["半日", undefined],
  ["-1時間", undefined],
  ["2時間3時間", undefined],
  ["", undefined],
  ["　", undefined],
];

test.each(readings)("「%s」は%s分", (typed, minutes) => {
  expect(readDuration(typed)).toBe(minutes);
});

test.each([
  [465, "7時間45分"],
  [120, "2時間"],
  [45, "45分"],
  [0, "0分"],
] as const)("%s分は「%s」と書き、同じ分に読み戻せる", (minutes, text) => {
  expect(durationInJapanese(minutes)).toBe(text);
  expect(readDuration(text)).toBe(minutes);
});
