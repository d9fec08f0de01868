import { describe, expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import type { Period } from "../kernel/period";
import { weekdayCalendar } from "../kernel/workCalendar";
import { yen } from "../kernel/yen";
import { standardDailyRemuneration } from "../standard-remuneration/standardRemuneration";
import { childcareLeaveBenefit } from "./childcareLeaveBenefit";
import { type BenefitPeriod, lastPayableDay, splitPayableDays } from "./payablePeriods";

const aLeave = (start: string, end: string): Period => ({ start: isoDate(start), end: isoDate(end) });
const aChild = (birthDate: string, benefitPeriod: BenefitPeriod = "untilFirstBirthday") => ({
  birthDate: isoDate(birthDate),
  benefitPeriod,
});
const split = (leaves: readonly Period[], child = aChild("2026-10-01")) =>
  splitPayableDays(leaves, child, weekdayCalendar).map(({ firstDay, payableDays, tier }) => [
    firstDay,
    payableDays,
    tier,
  ]);
const total = (standard: number, leaves: readonly Period[], child = aChild("2026-10-01")) =>
  splitPayableDays(leaves, child, weekdayCalendar).reduce(
    (sum, period) => sum + childcareLeaveBenefit(standardDailyRemuneration(yen(standard)), period).value,
    0,
  );

describe("計算例（規定と共済組合の端数・日数の規則から導いた例。公表された例ではない）", () => {
  // prettier-ignore
  test.each([
    {
      source: "derived-02-14days",
      standard: 360_000,
      birth: "2026-10-01",
      leave: aLeave("2026-10-05", "2026-10-18"),
      expected: 109_610,
    },
    {
      source: "derived-03-13days",
      standard: 360_000,
      birth: "2026-10-01",
      leave: aLeave("2026-10-05", "2026-10-17"),
      expected: 109_610,
    },
    {
      source: "derived-05-cap-change：8月1日で上限が変わる",
      standard: 500_000,
      birth: "2026-06-01",
      leave: aLeave("2026-07-01", "2026-08-31"),
      expected: 655_845,
    },
  ])("$source → $expected円", ({ standard, birth, leave, expected }) => {
    expect(total(standard, [leave], aChild(birth))).toBe(expected);
  });
});

describe("支給日数", () => {
  test("土曜日と日曜日を除き、平日の祝日と年末年始は数える（広島県支部、公立学校共済組合）", () => {
    expect(split([aLeave("2026-12-28", "2027-01-05")])).toEqual([
      ["2026-12-28", 4, "first180Days"],
      ["2027-01-01", 3, "first180Days"],
    ]);
  });

  test("休業がなければ何もない", () => {
    expect(split([])).toEqual([]);
  });
});

describe("180日は暦日で、分かれた休業を通算する（鹿児島支部「通算して180日に達するまで」）", () => {
  test("続けて181日：180日目までが67%", () => {
    expect(split([aLeave("2026-10-01", "2027-03-30")]).slice(-2)).toEqual([
      ["2027-03-01", 21, "first180Days"],
      ["2027-03-30", 1, "thereafter"],
    ]);
  });

  test("分かれた休業：1回目30日、2回目は150日目までが67%", () => {
    const leaves = [aLeave("2026-10-01", "2026-10-30"), aLeave("2027-01-01", "2027-06-01")];
    expect(split(leaves).slice(-3)).toEqual([
      ["2027-05-01", 20, "first180Days"],
      ["2027-05-31", 1, "thereafter"],
      ["2027-06-01", 1, "thereafter"],
    ]);
  });
});

describe("支給期間の終わり", () => {
  // prettier-ignore
  test.each([
    { birth: "2026-10-01", period: "untilFirstBirthday", expected: "2027-09-30" },
    { birth: "2028-02-29", period: "untilFirstBirthday", expected: "2029-02-28" },
    { birth: "2027-03-01", period: "untilFirstBirthday", expected: "2028-02-29" },
    { birth: "2026-10-01", period: "parentsTogether14Months", expected: "2027-11-30" },
    { birth: "2026-10-01", period: "extended18Months", expected: "2028-03-31" },
    { birth: "2026-08-31", period: "extended18Months", expected: "2028-02-29" },
    { birth: "2026-10-01", period: "extended24Months", expected: "2028-09-30" },
  ] as const)("$birth 生まれ、$period → $expected", ({ birth, period, expected }) => {
    expect(lastPayableDay(isoDate(birth), period)).toBe(expected);
  });

  test("1歳の誕生日の前日まで支給し、その後の休業には支給しない", () => {
    expect(split([aLeave("2027-09-29", "2027-10-04")])).toEqual([["2027-09-29", 2, "first180Days"]]);
    expect(split([aLeave("2027-10-01", "2027-10-31")])).toEqual([]);
  });

  test("延長の要件を満たせば、1歳6か月に達する日まで", () => {
    expect(split([aLeave("2027-10-01", "2027-10-04")], aChild("2026-10-01", "extended18Months"))).toEqual([
      ["2027-10-01", 2, "first180Days"],
    ]);
  });

  test("出生日より前の日には支給しない", () => {
    expect(split([aLeave("2026-09-29", "2026-10-02")])).toEqual([["2026-10-01", 2, "first180Days"]]);
  });

  test("パパ・ママ育休プラス：1歳2か月まで、休業は合わせて1年まで", () => {
    const child = aChild("2026-10-01", "parentsTogether14Months");
    const periods = split([aLeave("2026-11-01", "2027-11-30")], child);
    expect(periods.at(-1)).toEqual(["2027-10-01", 21, "thereafter"]);
    expect(split([aLeave("2027-11-29", "2027-12-02")], child)).toEqual([["2027-11-29", 2, "first180Days"]]);
  });
});
