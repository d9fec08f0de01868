import { childcareLeaveBenefit, type PayablePeriod } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { splitPayableDays } from "../childcare-leave-benefit/payablePeriods";
import {
  childcareLeaveSupportBenefit,
  meetsSpouseCondition,
  type SupportBenefitPeriod,
  splitSupportBenefitDays,
} from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { plus } from "../kernel/arithmetic";
import { type IsoMonth, monthOf, monthsFrom } from "../kernel/isoDate";
import { doubted, named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { BenefitLine } from "../simulation";
import { standardDailyRemuneration } from "../standard-remuneration/standardRemuneration";
import { terms } from "../vocabulary";
import { standardMonthlyRemunerationIn } from "./payslips";
import type { Situation } from "./situation";

/** 手当金の支給期間を、休んだ月ごとに引けるようにしたもの。 */
export interface BenefitPlan {
  readonly childcareLeave: ReadonlyMap<IsoMonth, readonly PayablePeriod[]>;
  readonly support: ReadonlyMap<IsoMonth, readonly SupportBenefitPeriod[]>;
}

export function benefitPlan(situation: Situation): BenefitPlan {
  const { leaves, birthDate, benefitCalendar, request } = situation;
  const benefitPeriod = request.household.benefitPeriod ?? "untilFirstBirthday";
  return {
    childcareLeave: groupedByMonth(splitPayableDays(leaves, { birthDate, benefitPeriod }, benefitCalendar)),
    support: meetsSpouseCondition(request.household.spouse)
      ? groupedByMonth(splitSupportBenefitDays(leaves, birthDate, benefitCalendar))
      : new Map(),
  };
}

/** その月の休業に対する手当金。0円の行はない。 */
export function benefitsEarnedIn(month: IsoMonth, plan: BenefitPlan, situation: Situation): readonly BenefitLine[] {
  const childcareLeave = plan.childcareLeave.get(month) ?? [];
  const support = plan.support.get(month) ?? [];
  if (childcareLeave.length === 0 && support.length === 0) return [];
  const daily = standardDailyRemuneration(standardMonthlyRemunerationIn(month, situation));
  const paidIn = monthsFrom(month, situation.benefitPaymentLagMonths);
  const line = (term: BenefitLine["term"], amounts: readonly Yen[]): readonly BenefitLine[] => {
    const amount = together(terms[term], amounts);
    return amount.value === 0 ? [] : [{ term, earnedIn: month, paidIn, amount }];
  };
  return [
    ...line(
      "childcareLeaveBenefit",
      childcareLeave.map((period) => childcareLeaveBenefit(daily, period)),
    ),
    ...line(
      "childcareLeaveSupportBenefit",
      support.map((period) => supportOf(childcareLeaveSupportBenefit(daily, period), situation)),
    ),
  ];
}

function supportOf(amount: Yen, { request: { household } }: Situation): Yen {
  return household.spouse === "unknown"
    ? doubted(terms.childcareLeaveSupportBenefit, amount, "assumption", "配偶者の要件を満たすものと仮定。")
    : amount;
}

function together(label: string, amounts: readonly Yen[]): Yen {
  const [only] = amounts;
  return only !== undefined && amounts.length === 1 ? only : named(label, plus(...amounts));
}

function groupedByMonth<Segment extends { readonly firstDay: PayablePeriod["firstDay"] }>(
  segments: readonly Segment[],
): ReadonlyMap<IsoMonth, readonly Segment[]> {
  const byMonth = new Map<IsoMonth, Segment[]>();
  for (const segment of segments) {
    const month = monthOf(segment.firstDay);
    const inMonth = byMonth.get(month);
    if (inMonth === undefined) byMonth.set(month, [segment]);
    else inMonth.push(segment);
  }
  return byMonth;
}
