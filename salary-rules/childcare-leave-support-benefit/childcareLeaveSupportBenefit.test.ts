import { describe, expect, test } from "vitest";
import { dailyCap } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { inJapanese } from "../kernel/inJapanese";
import { addDays, isoDate } from "../kernel/isoDate";
import type { Period } from "../kernel/period";
import { explained } from "../kernel/trace";
import { weekdayCalendar } from "../kernel/workCalendar";
import { yen } from "../kernel/yen";
import {
  childcareLeaveSupportBenefit,
  leaveDaysInWindow,
  meetsSpouseCondition,
  splitSupportBenefitDays,
  spouseSituations,
  supportBenefitWindow,
} from "./childcareLeaveSupportBenefit";
import { supportBenefitRate } from "./parameters";

const birth = isoDate("2026-10-01");
const aLeave = (start: string, end: string): Period => ({ start: isoDate(start), end: isoDate(end) });
const split = (leaves: readonly Period[], birthDate = birth) =>
  splitSupportBenefitDays(leaves, birthDate, weekdayCalendar).map(({ firstDay, payableDays }) => [
    firstDay,
    payableDays,
  ]);

describe("支給額", () => {
  // prettier-ignore
  test.each([
    {
      source: "derived-02-14days：標準報酬の月額36万円",
      daily: 16_360,
      days: 10,
      date: "2026-10-05",
      expected: 21_260,
    },
    { source: "上限（cap-r08-08-derived）", daily: 63_180, days: 20, date: "2026-10-05", expected: 58_640 },
    { source: "上限（cap-r07-08-hokkaido）", daily: 63_180, days: 20, date: "2025-10-06", expected: 57_100 },
    { source: "上限（福岡、北海道支部 2025年4月から）", daily: 63_180, days: 1, date: "2025-04-01", expected: 2_781 },
    { source: "境界：支給日数が0日", daily: 16_360, days: 0, date: "2026-10-05", expected: 0 },
  ])("$source → $expected円", ({ daily, days, date, expected }) => {
    expect(childcareLeaveSupportBenefit(yen(daily), { firstDay: isoDate(date), payableDays: days }).value).toBe(
      expected,
    );
  });

  test("制度の始まる前の日は断る", () => {
    expect(() => supportBenefitRate.on(isoDate("2025-03-31"))).toThrow(NoValueInForce);
    expect(dailyCap(supportBenefitRate.on(isoDate("2025-04-01")), isoDate("2025-04-01")).value).toBe(2_781);
  });

  test("計算根拠", () => {
    const benefit = explained(() =>
      childcareLeaveSupportBenefit(yen(16_360), { firstDay: isoDate("2026-10-05"), payableDays: 10 }),
    );
    expect(inJapanese(traceOf(benefit))).toBe("16,360円 × 13%（上限 2,932円）× 10日");
  });
});

describe("対象期間", () => {
  test("出生の日から56日を経過する日の翌日まで、57日間（shien-window-kouritu、神奈川支部の訂正）", () => {
    expect(supportBenefitWindow(birth)).toEqual(aLeave("2026-10-01", "2026-11-26"));
  });

  test("対象期間の最後の日の休業は数え、翌日の休業は数えない", () => {
    const last = supportBenefitWindow(birth).end;
    expect(leaveDaysInWindow([{ start: addDays(last, -13), end: addDays(last, 30) }], birth)).toBe(14);
    expect(split([{ start: addDays(last, -12), end: addDays(last, 30) }])).toEqual([]);
  });

  test("制度の始まる前から休業していた人は、2025年4月1日に開始したものとみなす", () => {
    expect(supportBenefitWindow(isoDate("2025-03-01"))).toEqual(aLeave("2025-04-01", "2025-04-26"));
    expect(split([aLeave("2025-03-03", "2025-04-30")], isoDate("2025-03-01"))).toEqual([["2025-04-01", 19]]);
  });
});

describe("休業の日数", () => {
  test("14日以上（土日を含む）で支給し、13日では支給しない（derived-02、derived-03）", () => {
    expect(split([aLeave("2026-10-05", "2026-10-18")])).toEqual([["2026-10-05", 10]]);
    expect(split([aLeave("2026-10-05", "2026-10-17")])).toEqual([]);
  });

  test("分かれた休業は合わせて数える", () => {
    expect(split([aLeave("2026-10-05", "2026-10-11"), aLeave("2026-11-02", "2026-11-08")])).toEqual([
      ["2026-10-05", 5],
      ["2026-11-02", 5],
    ]);
  });

  test("28日に達するまで（土日を含むので、支給日数は20日）（島根支部 Q2）", () => {
    expect(split([aLeave("2026-10-05", "2026-11-30")])).toEqual([
      ["2026-10-05", 20],
      ["2026-11-01", 0],
    ]);
  });

  test("平日の祝日も支給日（島根支部 Q2）", () => {
    expect(split([aLeave("2026-10-12", "2026-10-25")])).toEqual([["2026-10-12", 10]]);
  });

  test("5回目からの休業には支給しない", () => {
    const fiveLeaves = ["01", "08", "15", "22", "29"].map((day) => aLeave(`2026-10-${day}`, `2026-10-${day}`));
    const long = [...fiveLeaves.slice(0, 3), aLeave("2026-10-22", "2026-10-28"), aLeave("2026-11-02", "2026-11-10")];
    expect(split(long)).toEqual([
      ["2026-10-01", 1],
      ["2026-10-08", 1],
      ["2026-10-15", 1],
      ["2026-10-22", 5],
    ]);
    expect(split([])).toEqual([]);
  });
});

describe("配偶者の要件（法第70条の3第1項第2号・第2項）", () => {
  test("shien-spouse-shimane：配偶者が産後休業をしていれば、育児休業をしていなくてもよい", () => {
    expect(meetsSpouseCondition("tookPostnatalLeave")).toBe(true);
  });

  test("どれにもあたらないときだけ、要件を満たさない", () => {
    expect(spouseSituations.filter((spouse) => !meetsSpouseCondition(spouse))).toEqual(["noneOfThese"]);
  });
});
