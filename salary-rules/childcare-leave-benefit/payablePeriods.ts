import { addYears, daysBetween, type IsoDate, lastDayOfPeriod } from "../kernel/isoDate";
import { byMonth, type Period, splitAfterDays, within } from "../kernel/period";
import { countWorkingWeekDays, type WorkCalendar } from "../kernel/workCalendar";
import type { PayablePeriod, Tier } from "./childcareLeaveBenefit";
import { daysAtHigherRate, monthsOfAgeAtEnd } from "./parameters";

/** 支給期間の終わり。1歳を超えるのは、規定の要件を満たすときだけ。 */
export const benefitPeriods = [
  "untilFirstBirthday",
  "parentsTogether14Months",
  "extended18Months",
  "extended24Months",
] as const;
export type BenefitPeriod = (typeof benefitPeriods)[number];

/** 子がその月齢に達する日（応当日の前日）。育児休業手当金はこの日まで支給される。 */
export function lastPayableDay(birthDate: IsoDate, benefitPeriod: BenefitPeriod): IsoDate {
  return lastDayOfPeriod(birthDate, monthsOfAgeAtEnd.on(birthDate)[benefitPeriod]);
}

/**
 * 支給される期間を、率（180日まで67%、181日から50%）と月で分ける。
 *
 * 「当該育児休業等をした期間が百八十日に達するまでの期間」は暦日で数え、休業が何回に分かれても通算する。
 * パパ・ママ育休プラスでは、休業の期間は合わせて1年まで。`leaves` must be in order and apart (`united`).
 */
export function splitPayableDays(
  leaves: readonly Period[],
  child: { readonly birthDate: IsoDate; readonly benefitPeriod: BenefitPeriod },
  calendar: WorkCalendar,
): readonly PayablePeriod[] {
  const [first] = leaves;
  if (first === undefined) return [];
  const [first180Days, thereafter] = splitAfterDays(leaves, daysAtHigherRate.on(first.start));
  const payable = withinPayablePeriod(leaves, child);
  const inTier = (tier: Tier, periods: readonly Period[]) =>
    byMonth(payable.flatMap(({ start, end }) => within(periods, start, end))).map((period) => ({
      firstDay: period.start,
      payableDays: countWorkingWeekDays(period, calendar),
      tier,
    }));
  return [...inTier("first180Days", first180Days), ...inTier("thereafter", thereafter)];
}

function withinPayablePeriod(
  leaves: readonly Period[],
  { birthDate, benefitPeriod }: { readonly birthDate: IsoDate; readonly benefitPeriod: BenefitPeriod },
): readonly Period[] {
  const payable = within(leaves, birthDate, lastPayableDay(birthDate, benefitPeriod));
  if (benefitPeriod !== "parentsTogether14Months") return payable;
  return splitAfterDays(payable, daysBetween(birthDate, addYears(birthDate, 1)))[0];
}
