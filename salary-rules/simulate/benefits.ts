import { childcareLeaveBenefit } from "../childcare-leave-benefit/childcareLeaveBenefit";
import {
  childcareLeaveSupportBenefit,
  meetsSpouseCondition,
} from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { sumOf } from "../kernel/arithmetic";
import { calendarMonths } from "../kernel/calendarMonth";
import { NoValueInForce } from "../kernel/dated";
import { type IsoDate, type IsoMonth, monthOf, monthsFrom } from "../kernel/isoDate";
import { doubted, named } from "../kernel/naming";
import { isTouchedBy } from "../kernel/period";
import type { Yen } from "../kernel/yen";
import { lastShortTimeBenefitMonth } from "../short-time-work-benefit/lastMonth";
import { shortTimeWorkBenefit } from "../short-time-work-benefit/shortTimeWorkBenefit";
import type { ShortTimeWork } from "../simulation";
import type { BenefitLine } from "../simulationResult";
import { standardDailyRemuneration } from "../standard-remuneration/standardRemuneration";
import { terms } from "../vocabulary";
import { type BenefitSegment, byMonth, payableDays, type SegmentsByMonth, supportDays } from "./benefitDays";
import { orRefusal } from "./refusal";
import { standardMonthlyRemunerationIn } from "./remuneration";
import { shortTimeRemuneration } from "./shortTimePay";
import type { Situation } from "./situation";

export type BenefitsByMonth = ReadonlyMap<IsoMonth, readonly BenefitLine[] | NoValueInForce>;
type EarnedIn = Map<IsoMonth, readonly BenefitLine[] | NoValueInForce>;

/** 休んだ月ごとの手当金。A month whose rate or cap is not registered holds the refusal instead. 0円の行はない。 */
export function benefitsEarned(situation: Situation): BenefitsByMonth {
  const earned: EarnedIn = new Map();
  const support = supportBenefit(situation);
  const dailyOn = (day: IsoDate) =>
    standardDailyRemuneration(standardMonthlyRemunerationIn(monthOf(day), situation.payTerms));
  const add = <Segment extends BenefitSegment>(
    term: BenefitLine["term"],
    segments: SegmentsByMonth<Segment>,
    rule: (segment: Segment) => Yen,
  ) => addBenefit(earned, term, segments, rule, situation);
  add("childcareLeaveBenefit", payableDays(situation), (period) =>
    childcareLeaveBenefit(dailyOn(period.firstDay), period),
  );
  if (meetsSpouseCondition(situation.request.household.spouse)) {
    add("childcareLeaveSupportBenefit", supportDays(situation), (period) => support(dailyOn(period.firstDay), period));
  }
  const { shortTimeWork } = situation.payTerms.pay;
  if (shortTimeWork !== undefined) {
    add("shortTimeWorkBenefit", byMonth(shortTimeMonths(shortTimeWork, situation)), ({ firstDay }) =>
      shortTimeWorkBenefit(
        standardMonthlyRemunerationIn(shortTimeWork.from, situation.payTerms),
        shortTimeRemuneration(situation.payTerms),
        firstDay,
      ),
    );
  }
  return earned;
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

/** 育児時短勤務手当金の支給対象月。育児休業のない月。 */
function shortTimeMonths({ from, until }: ShortTimeWork, { birthDate, leaves }: Situation): readonly BenefitSegment[] {
  const last = lastShortTimeBenefitMonth(birthDate, from);
  return calendarMonths(from, until)
    .filter((month) => month.month <= last && !isTouchedBy(month, leaves))
    .map(({ start }) => ({ firstDay: start }));
}

function addBenefit<Segment extends BenefitSegment>(
  earned: EarnedIn,
  term: BenefitLine["term"],
  segments: SegmentsByMonth<Segment>,
  rule: (segment: Segment) => Yen,
  situation: Situation,
): void {
  for (const [month, inMonth] of segments) {
    const before = earned.get(month) ?? [];
    if (before instanceof NoValueInForce) continue;
    const amount = orRefusal(() => together(terms[term], inMonth.map(rule)));
    if (amount instanceof NoValueInForce) earned.set(month, amount);
    else if (amount.value !== 0) {
      const paidIn = monthsFrom(month, situation.benefitPaymentLagMonths);
      earned.set(month, [...before, { term, earnedIn: month, paidIn, amount }]);
    }
  }
}

function together(label: string, amounts: readonly Yen[]): Yen {
  const [only] = amounts;
  return only !== undefined && amounts.length === 1 ? only : named(label, sumOf(amounts));
}
