import { describe, expect, test } from "vitest";
import { bonusPeriods } from "../bonus-periods/bonusPeriods";
import { type BonusWindow, bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import { lengthInJapanese } from "../bonus-periods/halfDays";
import { serviceInWindow } from "../bonus-periods/serviceInWindow";
import { isoDate, isoMonth } from "../kernel/isoDate";
import { isWorkday, weekdayCalendar } from "../kernel/workCalendar";
import { bonusRates } from "./bonusRates";
import { percentOf } from "./conventions";
import { nationalBonusSettings } from "./settings";

interface Scenario {
  readonly source: string;
  readonly birth: string;
  readonly leaves: readonly (readonly [string, string])[];
  readonly paid?: readonly (readonly [string, string])[];
  readonly month: string;
  /** 期末・勤勉の割合、暦の数え方と、182日・183日の数え方。 */
  readonly byCalendar: readonly [string, string];
  readonly byDays: readonly [string, string];
  /** 暦の数え方での在職期間と勤務期間。 */
  readonly lengths: readonly [string, string];
}

const aPeriod = ([start, end]: readonly [string, string]) => ({ start: isoDate(start), end: isoDate(end) });

function ratesOf({ birth, leaves, paid = [], month }: Scenario, method: "calendarMonths" | "dividedBy30Days") {
  const window = bonusWindowPaidIn(isoMonth(month)) as BonusWindow;
  const approvedLeaves = leaves.map(aPeriod);
  const settings = { ...nationalBonusSettings, bonusPeriodMethod: method };
  const service = serviceInWindow(window, { leaves: approvedLeaves, paidLeaves: paid.map(aPeriod) }, (day) =>
    isWorkday(day, weekdayCalendar),
  );
  const facts = { birthDate: isoDate(birth), approvedLeaves, service };
  const periods = bonusPeriods(window, facts, settings);
  const rates = bonusRates(periods, facts, settings);
  return {
    percents: [percentOf(rates.tenure), percentOf(rates.workPeriod)],
    lengths: [periods.tenure, periods.workPeriod].map((length) => lengthInJapanese(length, window.end)),
  };
}

/**
 * 規則9-40 第5条・第10条・第11条・別表第二、国公育休法第8条からの計算例（公表された例ではない）と、境目の前後の日。
 * 暦の数え方は例のとおり、182日・183日の数え方は手計算。bs-20 の勤勉手当は例でも「0または5」で、ここでは5。
 */
// biome-ignore format: one scenario a line
const scenarios: readonly Scenario[] = [
  { source: "bs-03 57日の中に14日ずつ", birth: "2026-04-10", leaves: [["2026-04-10", "2026-04-23"], ["2026-05-11", "2026-05-24"]], month: "2026-06", byCalendar: ["100%", "100%"], byDays: ["100%", "100%"], lengths: ["6か月", "6か月"] },
  { source: "bs-04 57日の中に16日ずつ", birth: "2026-04-10", leaves: [["2026-04-10", "2026-04-25"], ["2026-05-11", "2026-05-26"]], month: "2026-06", byCalendar: ["80%", "80%"], byDays: ["80%", "90%"], lengths: ["5か月14日", "4か月28日"] },
  { source: "bs-05 1か月と、後の1か月", birth: "2026-07-01", leaves: [["2026-07-01", "2026-07-31"], ["2026-10-01", "2026-10-31"]], month: "2026-12", byCalendar: ["100%", "100%"], byDays: ["100%", "100%"], lengths: ["6か月", "6か月"] },
  { source: "bs-06 1か月と、後の2か月", birth: "2026-07-01", leaves: [["2026-07-01", "2026-07-31"], ["2026-10-01", "2026-11-30"]], month: "2026-12", byCalendar: ["80%", "70%"], byDays: ["80%", "70%"], lengths: ["5か月", "4か月"] },
  { source: "bs-07 57日目をまたぐ2か月", birth: "2026-03-15", leaves: [["2026-04-01", "2026-05-31"]], month: "2026-06", byCalendar: ["80%", "70%"], byDays: ["80%", "70%"], lengths: ["5か月", "4か月"] },
  { source: "bs-09 5か月", birth: "2025-12-20", leaves: [["2026-01-01", "2026-05-31"]], month: "2026-06", byCalendar: ["60%", "15%"], byDays: ["60%", "15%"], lengths: ["3か月15日", "1か月"] },
  { source: "bs-11-june 6月1日をまたぐ3か月、6月分", birth: "2026-05-01", leaves: [["2026-05-15", "2026-08-14"]], month: "2026-06", byCalendar: ["80%", "90%"], byDays: ["80%", "90%"], lengths: ["5か月21日", "5か月12日"] },
  { source: "bs-11-dec 同じ休業、12月分", birth: "2026-05-01", leaves: [["2026-05-15", "2026-08-14"]], month: "2026-12", byCalendar: ["60%", "60%"], byDays: ["60%", "60%"], lengths: ["4か月23.5日", "3か月17日"] },
  { source: "bs-14 12月分に19日", birth: "2026-05-20", leaves: [["2026-05-20", "2026-06-20"]], month: "2026-12", byCalendar: ["80%", "90%"], byDays: ["80%", "90%"], lengths: ["5か月20.5日", "5か月11日"] },
  { source: "bs-15 対象期間の全部", birth: "2026-05-01", leaves: [["2026-06-02", "2026-12-01"]], month: "2026-12", byCalendar: ["0%", "0%"], byDays: ["0%", "0%"], lengths: ["3か月", "0日"] },
  { source: "bs-17 2月1日から2月28日まで", birth: "2026-02-01", leaves: [["2026-02-01", "2026-02-28"]], month: "2026-06", byCalendar: ["100%", "100%"], byDays: ["100%", "100%"], lengths: ["6か月", "6か月"] },
  { source: "bs-19 57日の全部", birth: "2026-08-10", leaves: [["2026-08-10", "2026-10-05"]], month: "2026-12", byCalendar: ["80%", "70%"], byDays: ["80%", "70%"], lengths: ["5か月2日", "4か月4日"] },
  { source: "bs-20 基準日に復帰", birth: "2025-11-01", leaves: [["2025-12-02", "2026-05-31"]], month: "2026-06", byCalendar: ["60%", "5%"], byDays: ["60%", "5%"], lengths: ["3か月", "0日"] },
  { source: "bs-22 1年の休業、2回目の期末・勤勉手当", birth: "2025-06-01", leaves: [["2025-09-01", "2026-08-31"]], month: "2026-06", byCalendar: ["0%", "0%"], byDays: ["0%", "0%"], lengths: ["3か月", "0日"] },
  { source: "bs-23 1年の休業、復帰したあと", birth: "2025-06-01", leaves: [["2025-09-01", "2026-08-31"]], month: "2026-12", byCalendar: ["60%", "50%"], byDays: ["60%", "50%"], lengths: ["4か月15日", "3か月"] },
  { source: "bs-qa-sanzen 産後休暇のあとの休業", birth: "2026-05-07", leaves: [["2026-07-03", "2026-12-01"]], paid: [["2026-06-02", "2026-07-02"]], month: "2026-12", byCalendar: ["60%", "0%"], byDays: ["60%", "0%"], lengths: ["3か月15.5日", "1か月1日"] },
  { source: "bonus-ketamata-minimum 6月2日が年次休暇", birth: "2026-05-20", leaves: [["2026-06-03", "2026-12-01"]], paid: [["2026-06-02", "2026-06-02"]], month: "2026-12", byCalendar: ["60%", "0%"], byDays: ["60%", "0%"], lengths: ["3か月0.5日", "1日"] },
  { source: "bonus-ketamata-minimum 6月2日に勤務", birth: "2026-05-20", leaves: [["2026-06-03", "2026-12-01"]], month: "2026-12", byCalendar: ["60%", "5%"], byDays: ["60%", "5%"], lengths: ["3か月0.5日", "1日"] },
  { source: "境目 ちょうど1か月", birth: "2026-04-10", leaves: [["2026-04-10", "2026-05-09"]], month: "2026-06", byCalendar: ["100%", "100%"], byDays: ["100%", "100%"], lengths: ["6か月", "6か月"] },
  { source: "境目 1か月と1日", birth: "2026-04-10", leaves: [["2026-04-10", "2026-05-10"]], month: "2026-06", byCalendar: ["80%", "80%"], byDays: ["80%", "90%"], lengths: ["5か月14.5日", "4か月29日"] },
  { source: "境目 1か月の前日", birth: "2026-04-10", leaves: [["2026-04-10", "2026-05-08"]], month: "2026-06", byCalendar: ["100%", "100%"], byDays: ["100%", "100%"], lengths: ["6か月", "6か月"] },
  { source: "境目 2か月と1日（期末が下がる）", birth: "2026-07-01", leaves: [["2026-10-01", "2026-12-01"]], month: "2026-12", byCalendar: ["60%", "60%"], byDays: ["80%", "70%"], lengths: ["4か月29.5日", "3か月29日"] },
  { source: "うるう年の2月1日から2月29日まで", birth: "2028-02-01", leaves: [["2028-02-01", "2028-02-29"]], month: "2028-06", byCalendar: ["100%", "100%"], byDays: ["100%", "100%"], lengths: ["6か月", "6か月"] },
  { source: "うるう年の2月1日から3月1日まで（1か月と1日）", birth: "2028-02-01", leaves: [["2028-02-01", "2028-03-01"]], month: "2028-06", byCalendar: ["80%", "80%"], byDays: ["80%", "90%"], lengths: ["5か月14.5日", "4か月29日"] },
  { source: "基準日が土曜日 2029年12月1日に復帰", birth: "2029-05-01", leaves: [["2029-06-02", "2029-11-30"]], month: "2029-12", byCalendar: ["60%", "0%"], byDays: ["60%", "0%"], lengths: ["3か月0.5日", "1日"] },
  { source: "基準日が土曜日 2030年6月1日に復帰", birth: "2029-11-01", leaves: [["2029-12-02", "2030-05-31"]], month: "2030-06", byCalendar: ["60%", "0%"], byDays: ["60%", "0%"], lengths: ["3か月", "0日"] },
  { source: "基準日が日曜日 2030年12月1日に復帰", birth: "2030-05-01", leaves: [["2030-06-02", "2030-11-30"]], month: "2030-12", byCalendar: ["60%", "0%"], byDays: ["60%", "0%"], lengths: ["3か月0.5日", "1日"] },
];

describe("暦の月と30日で数える", () => {
  test.each(scenarios)("$source → 期末・勤勉 $byCalendar", (scenario) => {
    const { percents, lengths } = ratesOf(scenario, "calendarMonths");
    expect(percents).toEqual(scenario.byCalendar);
    expect(lengths).toEqual(scenario.lengths);
  });
});

describe("182日・183日から引いて30日で割る", () => {
  test.each(scenarios)("$source → 期末・勤勉 $byDays", (scenario) => {
    expect(ratesOf(scenario, "dividedBy30Days").percents).toEqual(scenario.byDays);
  });
});
