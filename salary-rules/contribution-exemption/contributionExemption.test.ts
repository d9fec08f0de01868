import { describe, expect, test } from "vitest";
import { type IsoMonth, isoDate, monthOf, monthsFrom } from "../kernel/isoDate";
import { type Period, united } from "../kernel/period";
import { isWorkday, weekdayCalendar } from "../kernel/workCalendar";
import {
  contributionExemption,
  countedDays,
  countedDaysWithGaps,
  type DeemedLeave,
  deemedLeaves,
  isLongerThanOneMonth,
  leavesInsideMonth,
} from "./contributionExemption";

const aLeave = (start: string, end: string): Period => ({ start: isoDate(start), end: isoDate(end) });
const month = (text: string): IsoMonth => text as IsoMonth;
const deemed = (...leaves: readonly Period[]): readonly DeemedLeave[] =>
  deemedLeaves(united(leaves), (day) => isWorkday(day, weekdayCalendar));
const exemptMonths = (...leaves: readonly Period[]): readonly string[] => {
  const first = monthsFrom(monthOf(leaves[0]?.start ?? isoDate("2026-01-01")), -1);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => monthsFrom(first, offset))
    .filter((candidate) => contributionExemption(candidate, deemed(...leaves)).isExempt);
};

describe("月々の掛金の免除", () => {
  // prettier-ignore
  test.each([
    {
      source: "ex-miyazaki-1031：10月31日から育児休業なら10月分から",
      leaves: [aLeave("2026-10-31", "2026-11-10")],
      expected: ["2026-10"],
    },
    {
      source: "ex-cross-month-14：月末を含む休業は、翌月に14日以上あっても翌月は免除されない",
      leaves: [aLeave("2026-10-20", "2026-11-20")],
      expected: ["2026-10"],
    },
    {
      source: "ex-shigaku-case1：10月30日から12月18日まで",
      leaves: [aLeave("2026-10-30", "2026-12-18")],
      expected: ["2026-10", "2026-11"],
    },
    { source: "derived-02-14days：同じ月に14日", leaves: [aLeave("2026-10-05", "2026-10-18")], expected: ["2026-10"] },
    { source: "derived-03-13days：同じ月に13日", leaves: [aLeave("2026-10-05", "2026-10-17")], expected: [] },
    {
      source: "derived-09-sept-month-end：9月30日を含む9日間",
      leaves: [aLeave("2026-09-25", "2026-10-03")],
      expected: ["2026-09"],
    },
    {
      source: "愛媛支部：同じ月の休業の日数は合算する（7日と7日）",
      leaves: [aLeave("2026-10-05", "2026-10-11"), aLeave("2026-10-19", "2026-10-25")],
      expected: ["2026-10"],
    },
    {
      source: "境界：合わせて13日",
      leaves: [aLeave("2026-10-05", "2026-10-11"), aLeave("2026-10-19", "2026-10-24")],
      expected: [],
    },
    {
      source: "境界：月末を含む休業の日数は14日に加えない",
      leaves: [aLeave("2026-10-26", "2026-11-03"), aLeave("2026-11-09", "2026-11-19")],
      expected: ["2026-10"],
    },
    { source: "境界：月末の1日だけ", leaves: [aLeave("2027-02-28", "2027-02-28")], expected: ["2027-02"] },
    { source: "境界：月末の前日まで、13日", leaves: [aLeave("2026-10-18", "2026-10-30")], expected: [] },
    { source: "境界：月末の前日まで、14日", leaves: [aLeave("2026-10-17", "2026-10-30")], expected: ["2026-10"] },
    { source: "境界：1日から末日まで", leaves: [aLeave("2026-10-01", "2026-10-31")], expected: ["2026-10"] },
    {
      source: "金曜日に終わり、月末が土曜日でも、承認の期間に月末がなければ免除されない",
      leaves: [aLeave("2026-10-26", "2026-10-30")],
      expected: [],
    },
  ])("$source", ({ leaves, expected }) => {
    expect(exemptMonths(...leaves)).toEqual(expected);
  });

  test("理由が残る", () => {
    const leaves = deemed(aLeave("2026-10-20", "2026-11-20"), aLeave("2027-01-05", "2027-01-18"));
    const reasonIn = (text: string) => contributionExemption(month(text), leaves).reason;
    expect(["2026-09", "2026-10", "2026-11", "2026-12", "2027-01"].map(reasonIn)).toEqual([
      "noLeave",
      "includesMonthEnd",
      "tooShortInMonth",
      "noLeave",
      "fourteenDaysInMonth",
    ]);
  });

  test("2022年9月までに開始した休業の14日の要件は登録がなく、断る", () => {
    expect(() => contributionExemption(month("2022-09"), deemed(aLeave("2022-09-01", "2022-09-20")))).toThrow(
      "免除される日数",
    );
  });
});

describe("間に就業した日のない休業は一つとみなす（施行規程第164条の3第6項）", () => {
  test("derived-10-joined-by-non-working-days：土日と祝日をはさむ休業は一つ。14日に数えるのは休業した日だけ（愛媛支部の書き方）", () => {
    const leaves = deemed(aLeave("2026-10-05", "2026-10-09"), aLeave("2026-10-13", "2026-10-18"));
    expect(leaves).toMatchObject([{ start: "2026-10-05", end: "2026-10-18" }]);
    const inMonth = leavesInsideMonth(month("2026-10"), leaves);
    expect([countedDays(inMonth), countedDaysWithGaps(inMonth)]).toEqual([11, 14]);
    expect(contributionExemption(month("2026-10"), leaves).isExempt).toBe(false);
  });

  test("間に1日でも就業した日があれば、別の休業", () => {
    expect(deemed(aLeave("2026-10-05", "2026-10-09"), aLeave("2026-10-14", "2026-10-18"))).toHaveLength(2);
  });

  test("年次有給休暇や特別休暇の日は、就業した日ではない", () => {
    const paidLeave = isoDate("2026-10-13");
    const leaves = [aLeave("2026-10-05", "2026-10-09"), aLeave("2026-10-14", "2026-10-18")];
    expect(deemedLeaves(leaves, (day) => day !== paidLeave && isWorkday(day, weekdayCalendar))).toHaveLength(1);
  });

  test("月末が間の日でも、一つの休業に含まれていれば免除", () => {
    expect(exemptMonths(aLeave("2026-10-26", "2026-10-30"), aLeave("2026-11-02", "2026-11-06"))).toEqual(["2026-10"]);
  });
});

describe("期末・勤勉手当の掛金の免除（1か月を超え、支給月の末日を含む）", () => {
  // prettier-ignore
  test.each([
    {
      source: "bonus-1215-0114：ちょうど1か月",
      start: "2026-12-15",
      end: "2027-01-14",
      bonus: "2026-12",
      expected: false,
    },
    {
      source: "bonus-1215-0115：1か月を超える",
      start: "2026-12-15",
      end: "2027-01-15",
      bonus: "2026-12",
      expected: true,
    },
    {
      source: "bonus-0131-0228：応当日がなく、2月末に満了",
      start: "2027-01-31",
      end: "2027-02-28",
      bonus: "2027-01",
      expected: false,
    },
    { source: "bonus-0131-0301", start: "2027-01-31", end: "2027-03-01", bonus: "2027-01", expected: true },
    {
      source: "bonus-generic-15：N月15日から翌月14日",
      start: "2026-06-15",
      end: "2026-07-14",
      bonus: "2026-06",
      expected: false,
    },
    {
      source: "bonus-1201-0101：12月1日から1月1日",
      start: "2025-12-01",
      end: "2026-01-01",
      bonus: "2025-12",
      expected: true,
    },
    {
      source: "民法143条：12月1日から12月31日はちょうど1か月",
      start: "2025-12-01",
      end: "2025-12-31",
      bonus: "2025-12",
      expected: false,
    },
    {
      source: "bonus-0210-0309：1か月の満了日が3月9日",
      start: "2025-02-10",
      end: "2025-03-09",
      bonus: "2025-02",
      expected: false,
    },
    {
      source: "bonus-0310-0410：3月10日から4月9日が1か月",
      start: "2025-03-10",
      end: "2025-04-09",
      bonus: "2025-03",
      expected: false,
    },
    {
      source: "bonus-0310-0410：4月10日までで1か月を超える",
      start: "2025-03-10",
      end: "2025-04-10",
      bonus: "2025-03",
      expected: true,
    },
    {
      source: "derived-09-sept-month-end：月末を含んでも9日間",
      start: "2026-09-25",
      end: "2026-10-03",
      bonus: "2026-09",
      expected: false,
    },
    {
      source: "1か月を超えても、支給月の末日を含まない",
      start: "2026-11-10",
      end: "2026-12-20",
      bonus: "2026-12",
      expected: false,
    },
    {
      source: "ex-kitakyushu・ex-ehime：賞与月の月末を含み、1か月超",
      start: "2026-11-10",
      end: "2026-12-31",
      bonus: "2026-12",
      expected: true,
    },
  ])("$source → $expected", ({ start, end, bonus, expected }) => {
    expect(contributionExemption(month(bonus), deemed(aLeave(start, end))).isBonusExempt).toBe(expected);
  });

  test("一つとみなす休業は、始めから終わりまでで1か月を超えるかを見る", () => {
    const leaves = deemed(aLeave("2026-12-01", "2026-12-25"), aLeave("2026-12-28", "2027-01-03"));
    expect(leaves.map(isLongerThanOneMonth)).toEqual([true]);
  });

  test("同じ月の14日の要件では、期末・勤勉手当の掛金は免除されない", () => {
    expect(contributionExemption(month("2026-12"), deemed(aLeave("2026-12-01", "2026-12-20")))).toEqual({
      isExempt: true,
      reason: "fourteenDaysInMonth",
      isBonusExempt: false,
    });
  });
});
