import { floorToYen, nearestTenYen, over, plus, times } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { hourlyPayReference, partialLeaveReference, shortTimeWorkReference } from "./parameters";

export interface HourlyPayTerms {
  readonly basicMonthlySalary: Yen;
  /** 給料に対する地域手当の月額。 */
  readonly regionalAllowance: Yen;
  /** 年間の勤務時間。国は38時間45分×52週＝2,015時間。 */
  readonly hoursPerYear: number;
}

/**
 * 勤務1時間当たりの給与額。
 *
 * （給料 ＋ 地域手当）× 12 ÷ 年間の勤務時間。50銭未満切捨て、50銭以上1円未満切上げ。
 */
export function hourlyPay({ basicMonthlySalary, regionalAllowance, hoursPerYear }: HourlyPayTerms): Yen {
  const yearlyPay = times(plus(basicMonthlySalary, regionalAllowance), 12, "number");
  // Ten times the amount, rounded to ten yen: the same border, 50銭, without a rounding of its own.
  const tenfold = nearestTenYen(over(times(yearlyPay, 10, "number"), hoursPerYear));
  return named(terms.hourlyPay, floorToYen(over(tenfold, 10)), {
    rule: "（給料 ＋ 地域手当）× 12 ÷ 年間の勤務時間（50銭未満切捨て、50銭以上切上げ）",
    reference: hourlyPayReference,
  });
}

/** 減額する時間の端数。`roundedUpToHour` 1時間に切り上げる、`halfHours` 30分を0.5時間とする。 */
export type PartialLeaveFraction = "roundedUpToHour" | "halfHours";

/**
 * 部分休業による減額 — one month.
 *
 * 「その勤務しない1時間につき…勤務1時間当たりの給与額を減額」。時間は1か月を合計する（円未満切捨て）。
 */
export function partialLeaveReduction(hourly: Yen, minutesInMonth: number, fraction: PartialLeaveFraction): Yen {
  const halfHours = Math.ceil(minutesInMonth / 30);
  const counted = fraction === "roundedUpToHour" ? 2 * Math.ceil(halfHours / 2) : halfHours;
  return named(terms.partialLeaveReduction, floorToYen(over(times(hourly, counted, "number"), 2)), {
    rule: "勤務1時間当たりの給与額 × 部分休業の時間（30分を単位に数え、2で割る）",
    reference: partialLeaveReference,
  });
}

/** 1週間の勤務時間（分）。 */
export interface WeeklyMinutes {
  readonly shortTime: number;
  readonly fullTime: number;
}

/**
 * 育児短時間勤務の給料 — one month.
 *
 * 給料月額 × 1週間の勤務時間 ÷ 通常の1週間の勤務時間（円未満切捨て）。
 */
export function shortTimeWorkSalary(basicMonthlySalary: Yen, { shortTime, fullTime }: WeeklyMinutes): Yen {
  return named(terms.basicMonthlySalary, floorToYen(over(times(basicMonthlySalary, shortTime, "number"), fullTime)), {
    rule: "給料月額 × 育児短時間勤務の1週間の勤務時間 ÷ 通常の1週間の勤務時間（円未満切捨て）",
    reference: shortTimeWorkReference,
  });
}
