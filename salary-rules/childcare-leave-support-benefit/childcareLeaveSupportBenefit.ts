import { dailyCap } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { floorToYen, min, times } from "../kernel/arithmetic";
import { addDays, type IsoDate, maxDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { byMonth, type Period, splitAfterDays, totalDays, within } from "../kernel/period";
import { countWorkingWeekDays, type WorkCalendar } from "../kernel/workCalendar";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { supportBenefitConditions, supportBenefitRate, supportBenefitReference } from "./parameters";

/** 配偶者の状況。母が産後休業をしているなど、配偶者の育児休業がいらない場合がある。 */
export const spouseSituations = [
  "tookPostnatalLeave",
  "notEmployed",
  "tookFourteenDays",
  "noSpouse",
  "notSpousesChild",
  "cannotTakeLeave",
  "noneOfThese",
  "unknown",
] as const;
export type SpouseSituation = (typeof spouseSituations)[number];

/**
 * 配偶者の要件（法第70条の3第1項第2号、第2項）。
 *
 * 配偶者が14日以上の育児休業をした。ただし、配偶者がいない、子が配偶者の子でない、雇用保険の適用事業に雇用されていない、
 * 産後休業をした、育児休業をすることができない、のどれかにあたるときは問わない。わからないときは満たすものとして計算し、
 * 仮定の印をつける（`simulate`）。
 */
export function meetsSpouseCondition(spouse: SpouseSituation): boolean {
  return spouse !== "noneOfThese";
}

export interface SupportBenefitPeriod {
  /** 支給期間の初日。適用する上限はこの日で決まる。 */
  readonly firstDay: IsoDate;
  /** 支給日数。週休日を除く。 */
  readonly payableDays: number;
}

/**
 * 育児休業支援手当金 — one payable period.
 *
 * 標準報酬の日額の100分の13（円未満切捨て）、給付上限日額まで、に支給日数を掛ける。育児休業手当金に上乗せして支給され、
 * 円未満は手当金ごとに切り捨てる。
 */
export function childcareLeaveSupportBenefit(standardDailyRemuneration: Yen, period: SupportBenefitPeriod): Yen {
  const rate = supportBenefitRate.on(period.firstDay);
  const daily = min(floorToYen(times(standardDailyRemuneration, rate)), dailyCap(rate, period.firstDay));
  return named(terms.childcareLeaveSupportBenefit, times(daily, period.payableDays), {
    rule: "標準報酬の日額 × 給付率（円未満切捨て、給付上限日額まで）× 支給日数",
    reference: supportBenefitReference,
  });
}

/**
 * 父の対象期間。出生の日から起算して56日を経過する日の翌日まで（出生の日を入れて57日間）。
 * 制度の始まる前（2025年3月31日まで）の日は入らず、すでに始まっていた休業は始まりの日に開始したものとみなす。
 */
export function supportBenefitWindow(birthDate: IsoDate): Period {
  const start = maxDate(birthDate, supportBenefitConditions.firstDay);
  return { start, end: addDays(birthDate, supportBenefitConditions.on(start).windowDaysAfterBirth) };
}

function leavesInWindow(leaves: readonly Period[], birthDate: IsoDate): readonly Period[] {
  const window = supportBenefitWindow(birthDate);
  return within(leaves, window.start, window.end);
}

/** 対象期間内の休業の日数（暦日）。 */
export function leaveDaysInWindow(leaves: readonly Period[], birthDate: IsoDate): number {
  return totalDays(leavesInWindow(leaves, birthDate));
}

/**
 * 支給される期間を月で分ける。
 *
 * 対象期間内の休業が14日以上のとき、休業の日数（暦日、通算）が28日に達するまで、4回目の休業まで。
 * `leaves` must be in order and apart (`united`).
 */
export function splitSupportBenefitDays(
  leaves: readonly Period[],
  birthDate: IsoDate,
  calendar: WorkCalendar,
): readonly SupportBenefitPeriod[] {
  const { leaveDaysPaid } = supportBenefitConditions.on(supportBenefitWindow(birthDate).start);
  const [paid] = splitAfterDays(countedLeaves(leaves, birthDate).counted, leaveDaysPaid);
  return byMonth(paid).map((period) => ({
    firstDay: period.start,
    payableDays: countWorkingWeekDays(period, calendar),
  }));
}

interface CountedLeaves {
  readonly counted: readonly Period[];
  /** 回数の上限を超える休業。 */
  readonly beyond: readonly Period[];
}

/** 対象期間内の休業が14日以上のときの、支給される回数までの休業と、それを超える休業。 */
function countedLeaves(leaves: readonly Period[], birthDate: IsoDate): CountedLeaves {
  const { leaveDaysRequired, leavesPaid } = supportBenefitConditions.on(supportBenefitWindow(birthDate).start);
  const inWindow = leavesInWindow(leaves, birthDate);
  if (totalDays(inWindow) < leaveDaysRequired) return { counted: [], beyond: [] };
  return { counted: inWindow.slice(0, leavesPaid), beyond: inWindow.slice(leavesPaid) };
}

/** 支給される回数を超えるため、計算に入れない休業。 */
export function leavesBeyondCount(leaves: readonly Period[], birthDate: IsoDate): readonly Period[] {
  return countedLeaves(leaves, birthDate).beyond;
}
