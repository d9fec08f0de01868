import { childcareLeaveBenefit } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { splitPayableDays } from "../childcare-leave-benefit/payablePeriods";
import {
  childcareLeaveSupportBenefit,
  meetsSpouseCondition,
  splitSupportBenefitDays,
} from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { sumOf } from "../kernel/arithmetic";
import { calendarMonths } from "../kernel/calendarMonth";
import { NoValueInForce } from "../kernel/dated";
import {
  addDays,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOfPeriod,
  maxDate,
  monthOf,
  monthsFrom,
} from "../kernel/isoDate";
import { doubted, inputYen, named } from "../kernel/naming";
import { within } from "../kernel/period";
import type { Yen } from "../kernel/yen";
import { shortTimeWorkMonthsOfAgeAtEnd } from "../short-time-work-benefit/parameters";
import { shortTimeWorkBenefit } from "../short-time-work-benefit/shortTimeWorkBenefit";
import type { ShortTimeWork } from "../simulation";
import type { BenefitLine } from "../simulationResult";
import { standardDailyRemuneration } from "../standard-remuneration/standardRemuneration";
import { terms } from "../vocabulary";
import { orRefusal } from "./refusal";
import { standardMonthlyRemunerationIn } from "./remuneration";
import { shortTimePayLabel } from "./shortTimePay";
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
    segments: readonly Segment[],
    rule: (segment: Segment) => Yen,
  ) => addBenefit(earned, term, segments, rule, situation);
  add("childcareLeaveBenefit", payablePeriods(situation), (period) =>
    childcareLeaveBenefit(dailyOn(period.firstDay), period),
  );
  add("childcareLeaveSupportBenefit", supportPeriods(situation), (period) => support(dailyOn(period.firstDay), period));
  const { shortTimeWork } = situation.payTerms.pay;
  if (shortTimeWork !== undefined) {
    add("shortTimeWorkBenefit", shortTimeMonths(shortTimeWork, situation), ({ firstDay }) =>
      shortTimeWorkBenefit(
        standardMonthlyRemunerationIn(shortTimeWork.from, situation.payTerms),
        inputYen(shortTimePayLabel, shortTimeWork.monthlyPay),
        firstDay,
      ),
    );
  }
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

/** 育児時短勤務手当金の支給対象月 — 子が2歳に達する日の前日の属する月まで、育児休業のない月。 */
function shortTimeMonths({ from, until }: ShortTimeWork, { birthDate, leaves }: Situation): readonly BenefitSegment[] {
  const monthsOfAge = shortTimeWorkMonthsOfAgeAtEnd.on(
    maxDate(firstDayOf(from), shortTimeWorkMonthsOfAgeAtEnd.firstDay),
  );
  const lastDay = addDays(lastDayOfPeriod(birthDate, monthsOfAge), -1);
  return calendarMonths(from, until)
    .filter(({ start, end }) => start <= lastDay && within(leaves, start, end).length === 0)
    .map(({ start }) => ({ firstDay: start }));
}

interface BenefitSegment {
  readonly firstDay: IsoDate;
}

function addBenefit<Segment extends BenefitSegment>(
  earned: EarnedIn,
  term: BenefitLine["term"],
  segments: readonly Segment[],
  rule: (segment: Segment) => Yen,
  situation: Situation,
): void {
  for (const [month, inMonth] of groupedByMonth(segments)) {
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

function groupedByMonth<Segment extends BenefitSegment>(
  segments: readonly Segment[],
): ReadonlyMap<IsoMonth, readonly Segment[]> {
  const groups = new Map<IsoMonth, Segment[]>();
  for (const segment of segments) {
    const month = monthOf(segment.firstDay);
    const group = groups.get(month);
    if (group === undefined) groups.set(month, [segment]);
    else group.push(segment);
  }
  return groups;
}

function together(label: string, amounts: readonly Yen[]): Yen {
  const [only] = amounts;
  return only !== undefined && amounts.length === 1 ? only : named(label, sumOf(amounts));
}
