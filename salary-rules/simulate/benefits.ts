import { childcareLeaveBenefit } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { splitPayableDays } from "../childcare-leave-benefit/payablePeriods";
import {
  childcareLeaveSupportBenefit,
  meetsSpouseCondition,
  splitSupportBenefitDays,
} from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { sumOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { type IsoDate, type IsoMonth, monthOf, monthsFrom } from "../kernel/isoDate";
import { doubted, named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { BenefitLine } from "../simulation";
import { standardDailyRemuneration } from "../standard-remuneration/standardRemuneration";
import { terms } from "../vocabulary";
import { orRefusal } from "./refusal";
import { standardMonthlyRemunerationIn } from "./remuneration";
import type { Situation } from "./situation";

export type BenefitsByMonth = ReadonlyMap<IsoMonth, readonly BenefitLine[] | NoValueInForce>;
type EarnedIn = Map<IsoMonth, readonly BenefitLine[] | NoValueInForce>;

/** 休んだ月ごとの手当金。A month whose rate or cap is not registered holds the refusal instead. 0円の行はない。 */
export function benefitsEarned(situation: Situation): BenefitsByMonth {
  const earned: EarnedIn = new Map();
  addBenefit(earned, "childcareLeaveBenefit", payablePeriods(situation), childcareLeaveBenefit, situation);
  addBenefit(earned, "childcareLeaveSupportBenefit", supportPeriods(situation), supportBenefit(situation), situation);
  return earned;
}

function payablePeriods({ leaves, birthDate, benefitCalendar, request }: Situation) {
  const benefitPeriod = request.household.benefitPeriod ?? "untilFirstBirthday";
  return splitPayableDays(leaves, { birthDate, benefitPeriod }, benefitCalendar);
}

function supportPeriods({ leaves, birthDate, benefitCalendar, request }: Situation) {
  return meetsSpouseCondition(request.household.spouse)
    ? splitSupportBenefitDays(leaves, birthDate, benefitCalendar)
    : [];
}

function supportBenefit({ request: { household } }: Situation): typeof childcareLeaveSupportBenefit {
  if (household.spouse !== "unknown") return childcareLeaveSupportBenefit;
  return (daily, period) =>
    doubted(
      terms.childcareLeaveSupportBenefit,
      childcareLeaveSupportBenefit(daily, period),
      "assumption",
      "配偶者の要件を満たすものと仮定。",
    );
}

function addBenefit<Segment extends { readonly firstDay: IsoDate }>(
  earned: EarnedIn,
  term: BenefitLine["term"],
  segments: readonly Segment[],
  rule: (standardDailyRemuneration: Yen, segment: Segment) => Yen,
  situation: Situation,
): void {
  for (const [month, inMonth] of groupedByMonth(segments)) {
    const before = earned.get(month) ?? [];
    if (before instanceof NoValueInForce) continue;
    const amount = orRefusal(() => {
      const daily = standardDailyRemuneration(standardMonthlyRemunerationIn(month, situation.payTerms));
      return together(
        terms[term],
        inMonth.map((segment) => rule(daily, segment)),
      );
    });
    if (amount instanceof NoValueInForce) earned.set(month, amount);
    else if (amount.value !== 0) {
      const paidIn = monthsFrom(month, situation.benefitPaymentLagMonths);
      earned.set(month, [...before, { term, earnedIn: month, paidIn, amount }]);
    }
  }
}

function groupedByMonth<Segment extends { readonly firstDay: IsoDate }>(
  segments: readonly Segment[],
): ReadonlyMap<IsoMonth, readonly Segment[]> {
  const groups = new Map<IsoMonth, Segment[]>();
  for (const segment of segments) {
    const month = monthOf(segment.firstDay);
    groups.set(month, [...(groups.get(month) ?? []), segment]);
  }
  return groups;
}

function together(label: string, amounts: readonly Yen[]): Yen {
  const [only] = amounts;
  return only !== undefined && amounts.length === 1 ? only : named(label, sumOf(amounts));
}
