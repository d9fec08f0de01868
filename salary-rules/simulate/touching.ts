import type { Convention } from "../bonus/conventions";
import { dailyCap } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { benefitRates, dailyWageLimit } from "../childcare-leave-benefit/parameters";
import { type ContributionTerms, itemsOf, rateOriginOf } from "../contributions/contributions";
import { floorToYen, times } from "../kernel/arithmetic";
import { firstDayOf, type IsoDate, lastDayOf } from "../kernel/isoDate";
import type { BenefitLine, ComputedMonth } from "../simulationResult";
import { standardDailyRemuneration } from "../standard-remuneration/standardRemuneration";
import { standardMonthlyRemunerationIn } from "./remuneration";
import type { Situation } from "./situation";

/** 計画のひと月が、ある規定に触れるか。 */

function earns(term: BenefitLine["term"]): (month: ComputedMonth) => boolean {
  return (month) => month.benefitsEarned.some((line) => line.term === term);
}

export const earnsBenefit = earns("childcareLeaveBenefit");
export const earnsSupport = earns("childcareLeaveSupportBenefit");
export const isOnLeave = (month: ComputedMonth): boolean => month.leaveDays > 0;
export const isPartlyOnLeave = ({ month, leaveDays }: ComputedMonth): boolean =>
  leaveDays > 0 && leaveDays < Number(lastDayOf(month).slice(-2));

export function doubtsBonus(convention: Convention): (month: ComputedMonth) => boolean {
  return ({ bonus }) => bonus?.doubts.some((doubt) => doubt.convention === convention) ?? false;
}

export function isAtUnconfirmedCap({ month }: ComputedMonth, situation: Situation): boolean {
  const day = firstDayOf(month);
  if (dailyWageLimit.entryOn(day).status === "confirmed") return false;
  const rate = benefitRates.on(day).first180Days;
  const daily = standardDailyRemuneration(standardMonthlyRemunerationIn(month, situation.payTerms));
  return floorToYen(times(daily, rate)).value > dailyCap(rate, day).value;
}

export function hasGuessedRate(member: ContributionTerms, date: IsoDate): boolean {
  return itemsOf(member).some((item) => {
    const origin = rateOriginOf(item, member, date);
    return (origin === "typical" || origin === "preset") && member.contributionAmounts?.[item] === undefined;
  });
}
