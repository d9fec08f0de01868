import type { RatedPeriods } from "../bonus/bonus";
import { type Allowance, percentOf } from "../bonus/conventions";
import type { BonusPeriods } from "../bonus-periods/bonusPeriods";
import { lengthInJapanese } from "../bonus-periods/halfDays";

/** 手当の期間別割合と、その理由。 */
export interface BonusShare {
  readonly term: Allowance;
  /** 「80%」 */
  readonly rate: string;
  /** 文の終わりまで言わずに示す。「期末手当 80％（在職期間が5か月になるため…）」 */
  readonly reason: string;
}

export function sharesOf(rated: RatedPeriods): readonly BonusShare[] {
  return [
    { term: "endOfTermAllowance", rate: percentOf(rated.tenure), reason: endOfTermReason(rated) },
    { term: "diligenceAllowance", rate: percentOf(rated.workPeriod), reason: diligenceReason(rated) },
  ];
}

function endOfTermReason({ tenure, periods }: RatedPeriods): string {
  if (tenure.kind === "notPaid") return "基準日に休業中で、対象期間に勤務や有給の休暇の日がないため";
  return deductionReason(periods, `在職期間が${lengthOf(periods, "tenure")}になるため（育児休業の2分の1を除く）`);
}

function diligenceReason({ workPeriod, periods }: RatedPeriods): string {
  if (workPeriod.kind === "paid") {
    return deductionReason(periods, `勤務期間が${lengthOf(periods, "workPeriod")}になるため（育児休業の全部を除く）`);
  }
  return workPeriod.reason === "withoutWorkedDay"
    ? "対象期間に実際に勤務した日がないため"
    : "育児休業を除くと、勤務期間が残らないため";
}

function deductionReason({ window, baskets, deducted }: BonusPeriods, deductedReason: string): string {
  if (deducted.length > 0) return deductedReason;
  const isTouched = baskets.some(({ leaves }) =>
    leaves.some(({ start, end }) => start <= window.end && window.start <= end),
  );
  return isTouched ? "合わせて1か月以下の育児休業は、期間から除かないため" : "対象期間に育児休業がないため";
}

function lengthOf({ window, ...lengths }: BonusPeriods, period: "tenure" | "workPeriod"): string {
  return lengthInJapanese(lengths[period], window.recordDate);
}
