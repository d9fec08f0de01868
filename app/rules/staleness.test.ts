import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { type Edition, hasExpiredInUse, type Inspected, staleAmong } from "./staleness";

function anEdition(from: string, until?: string, changes: Partial<Edition> = {}): Edition {
  return {
    from: isoDate(from),
    status: "confirmed",
    checkedOn: isoDate("2026-11-22"),
    ...(until === undefined ? {} : { until: isoDate(until) }),
    ...changes,
  };
}

function kindOn(today: string, entries: readonly Edition[], revision?: Inspected["revision"]) {
  const [stale] = staleAmong([{ name: "率", revision, isInUse: true, entries }], isoDate(today));
  return stale && [stale.kind, stale.message];
}

describe("確かめた日", () => {
  test.each([
    { today: "2027-11-22", found: undefined, why: "ちょうど1年" },
    { today: "2027-11-23", found: ["checkedLongAgo", "2026年11月22日に確かめたきりです。"], why: "1年を超えた" },
  ])("$today（$why）", ({ today, found }) => {
    expect(kindOn(today, [anEdition("2022-10-01")])).toEqual(found);
  });
});

describe("毎年の改定", () => {
  test.each([
    { revision: "4月1日", before: "2027-03-31", due: "2027-04-01", message: "2027年4月1日の改定を確かめていません。" },
    { revision: "8月1日", before: "2027-07-31", due: "2027-08-01", message: "2027年8月1日の改定を確かめていません。" },
    { revision: "9月1日", before: "2027-08-31", due: "2027-09-01", message: "2027年9月1日の改定を確かめていません。" },
    { revision: "12月", before: "2026-11-30", due: "2026-12-01", message: "2026年12月1日の改定を確かめていません。" },
    { revision: "1月1日", before: "2026-12-31", due: "2027-01-01", message: "2027年1月1日の改定を確かめていません。" },
  ] as const)("$revision：前日の$beforeは静かで、$dueから見直す", ({ revision, before, due, message }) => {
    const entries = [anEdition("2026-04-01", "2029-03-31")];
    expect(kindOn(before, entries, revision)).toBeUndefined();
    expect(kindOn(due, entries, revision)).toEqual(["revisionDue", message]);
  });

  test("改定のあとに確かめてあれば、静かになる", () => {
    const checked = anEdition("2027-04-01", "2028-03-31", { checkedOn: isoDate("2027-04-01") });
    expect(kindOn("2027-04-02", [checked], "4月1日")).toBeUndefined();
  });
});

describe("値の終わり", () => {
  const last = anEdition("2026-04-01", "2027-03-31");
  const following = anEdition("2027-04-01", "2028-03-31");

  test.each([
    { today: "2026-12-30", found: undefined, why: "91日前" },
    { today: "2026-12-31", found: ["expiresSoon", "2027年3月31日で終わります。次の値がありません。"], why: "90日前" },
    { today: "2027-03-31", found: ["expiresSoon", "2027年3月31日で終わります。次の値がありません。"], why: "最後の日" },
    {
      today: "2027-04-01",
      found: ["expired", "2027年3月31日で終わりました。次の値を登録してください。"],
      why: "終わった次の日",
    },
  ])("次の値がない：$today（$why）", ({ today, found }) => {
    expect(kindOn(today, [last])).toEqual(found);
  });

  test("次の値があれば静かで、仮定のときは知らせる", () => {
    expect(kindOn("2027-03-01", [last, following])).toBeUndefined();
    expect(kindOn("2027-03-01", [last, { ...following, status: "assumed" }])).toEqual([
      "expiresSoon",
      "2027年3月31日で終わります。次の値は仮定です。",
    ]);
  });

  test("値の間が空いている日は、終わったものとして知らせる", () => {
    const later = anEdition("2027-06-01");
    expect(kindOn("2027-05-31", [last, later])).toEqual([
      "expired",
      "2027年3月31日で終わりました。次の値を登録してください。",
    ]);
  });

  test("まだ始まっていない値は、見直すものではない", () => {
    expect(kindOn("2027-03-31", [following])).toBeUndefined();
  });
});

describe("仮定の値", () => {
  const assumed = anEdition("2027-04-01", "2028-09-30", { status: "assumed", note: "令和8年度と同じと仮定。" });

  test("効力を持ってから、仮定の一文とともに知らせる", () => {
    expect(kindOn("2027-03-31", [assumed])).toBeUndefined();
    expect(kindOn("2027-04-01", [assumed])).toEqual(["assumed", "令和8年度と同じと仮定。"]);
  });

  test("公表を待たない、システムの判断は知らせない", () => {
    expect(kindOn("2027-04-01", [{ ...assumed, note: undefined }])).toBeUndefined();
  });

  test("終わりと改定は、仮定よりも先に知らせる", () => {
    expect(kindOn("2028-09-30", [assumed])?.[0]).toBe("expiresSoon");
    expect(kindOn("2027-04-01", [assumed], "4月1日")?.[0]).toBe("revisionDue");
  });
});

test("失敗とするのは、使っている値が切れたときだけ", () => {
  const ended = (isInUse: boolean): Inspected => ({
    name: "率",
    isInUse,
    entries: [anEdition("2026-04-01", "2027-03-31")],
  });
  const today = isoDate("2027-04-01");
  expect(hasExpiredInUse(staleAmong([ended(true)], today))).toBe(true);
  expect(hasExpiredInUse(staleAmong([ended(false)], today))).toBe(false);
  expect(hasExpiredInUse(staleAmong([ended(true)], isoDate("2027-03-31")))).toBe(false);
});
