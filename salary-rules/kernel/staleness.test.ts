import { expect, test } from "vitest";
import { dated } from "./dated";
import { isoDate } from "./isoDate";
import { type StalenessKind, staleParameters } from "./staleness";
import type { Status } from "./trace";

const reference = { title: "出典", url: "https://example.jp/", checkedOn: "2026-11-22" };
const entry = (from: string, until: string, status: Status, note?: string) => ({
  from,
  until,
  value: 1,
  status,
  reference,
  ...(note === undefined ? {} : { note }),
});
const yearly = dated("毎年の値", [
  entry("2026-08-01", "2027-07-31", "confirmed"),
  entry("2027-08-01", "2028-04-30", "assumed", "未公表。前年と同じと仮定。"),
]);
const noted = dated("注のない仮定", [entry("2026-08-01", "2027-07-31", "assumed")]);
const closed = dated("次のない値", [entry("2026-08-01", "2027-07-31", "confirmed")]);
const renewed = dated("次のある値", [
  entry("2026-08-01", "2027-07-31", "confirmed"),
  entry("2027-08-01", "2028-07-31", "confirmed"),
]);
const open = dated("期限のない値", [{ from: "2026-08-01", value: 1, status: "confirmed", reference }]);
const rhythm = { daysAhead: 60, monthsBetweenChecks: 12 };

// prettier-ignore
test.each<{
  name: string;
  parameter: Parameters<typeof staleParameters>[0][number];
  today: string;
  kind: StalenessKind | undefined;
  message?: string;
}>([
  { name: "始まる前", parameter: yearly, today: "2026-07-31", kind: undefined },
  { name: "ふだん", parameter: yearly, today: "2027-01-01", kind: undefined },
  { name: "終わりの61日前", parameter: yearly, today: "2027-06-01", kind: undefined },
  {
    name: "終わりまで60日を切る",
    parameter: yearly,
    today: "2027-06-02",
    kind: "due",
    message: "2027-08-01 からの値を登録してください。",
  },
  { name: "次の値がない", parameter: closed, today: "2027-07-31", kind: "due" },
  { name: "次の値が確かめてある", parameter: renewed, today: "2027-07-31", kind: undefined },
  {
    name: "仮定の値に入った",
    parameter: yearly,
    today: "2027-08-01",
    kind: "assumed",
    message: "未公表。前年と同じと仮定。",
  },
  {
    name: "注のない仮定の値",
    parameter: noted,
    today: "2027-01-01",
    kind: "assumed",
    message: "仮定の値を使っています。",
  },
  {
    name: "期限が過ぎた",
    parameter: yearly,
    today: "2028-05-01",
    kind: "expired",
    message: "2028-05-01 に効力のある値がありません。",
  },
  { name: "確かめて1年", parameter: open, today: "2027-11-22", kind: undefined },
  {
    name: "確かめて1年を過ぎた",
    parameter: open,
    today: "2027-11-23",
    kind: "old",
    message: "2026-11-22 に確かめたままです：https://example.jp/",
  },
])("$name", ({ parameter, today, kind, message }) => {
  const [found] = staleParameters([parameter], isoDate(today), rhythm);
  expect(found?.kind).toBe(kind);
  if (message !== undefined) expect(found?.message).toBe(message);
});
