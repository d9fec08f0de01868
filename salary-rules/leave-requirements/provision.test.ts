import { expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import { unchanged } from "./provision";

const reference = { title: "条例", url: "https://example.jp/", checkedOn: isoDate("2026-11-22") };
const entry = (from: string, until?: string) => ({
  from: isoDate(from),
  ...(until === undefined ? {} : { until: isoDate(until) }),
  value: from,
  status: "confirmed" as const,
  reference,
});
const tableOf = (...entries: readonly ReturnType<typeof entry>[]) =>
  unchanged({ name: "回数", revision: undefined, entries, firstDay: isoDate("2022-10-01"), on: fail, entryOn: fail });

function fail(): never {
  throw new Error("日付では引かない");
}

test("変わっていない規定の値は、いつ読んでも同じ", () => {
  expect(tableOf(entry("2022-10-01"))).toBe("2022-10-01");
});

test.each([
  { source: "二つ目の値が登録されている", entries: [entry("2022-10-01", "2027-03-31"), entry("2027-04-01")] },
  { source: "終わりの日がある", entries: [entry("2022-10-01", "2027-03-31")] },
  { source: "値がない", entries: [] },
])("$source 規定は、休業の日で引くように断る", ({ entries }) => {
  expect(() => tableOf(...entries)).toThrow("回数: 値が変わる規定は、休業の日で引いてください");
});
