import { daysAtHigherRate } from "../childcare-leave-benefit/parameters";
import {
  leaveDaysInWindow,
  meetsSpouseCondition,
} from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { supportBenefitConditions, supportBenefitReference } from "../childcare-leave-support-benefit/parameters";
import {
  contributionExemption,
  type ExemptionReason,
  isLongerThanOneMonth,
} from "../contribution-exemption/contributionExemption";
import {
  daysForSameMonthExemption,
  exemptionReference,
  monthsForBonusExemption,
  oneMonthReference,
} from "../contribution-exemption/parameters";
import { tenureRateReference } from "../end-of-term-allowance/parameters";
import { sumBy } from "../kernel/arithmetic";
import type { IsoDate, IsoMonth } from "../kernel/isoDate";
import { formatJapaneseMonth } from "../kernel/japaneseDate";
import { totalDays } from "../kernel/period";
import type { Reference } from "../kernel/trace";
import { type Yen, zeroYen } from "../kernel/yen";
import type { Border, SimulationResult } from "../simulationResult";
import { terms } from "../vocabulary";
import { changedBonuses, reducedBonuses } from "./bonusRates";
import type { Situation } from "./situation";

/** 越えた境目。What the rule says before and after the end of a leave moves. */
export interface Crossing {
  readonly before: Situation;
  readonly after: Situation;
  /** 休業が始まる日。適用する規定の版を決める。 */
  readonly start: IsoDate;
}

export interface BorderRule {
  readonly reference: Reference;
  rule(crossing: Crossing): Border["rule"];
  /** 境目のどちら側か。The border is crossed where this text changes. */
  side(situation: Situation, start: IsoDate): string;
  /** この規定そのものが動かす額。 */
  readonly effect: { readonly label: string; readonly amountIn: (result: SimulationResult) => Yen };
  /** 「2月28日（日）まで休むと」に続く文。 */
  longer(crossing: Crossing): string;
  /** 「2月27日（土）までにすると」に続く文。 */
  shorter(crossing: Crossing): string;
}

interface ExemptMonth {
  readonly month: IsoMonth;
  readonly reason: ExemptionReason;
}

function exemptMonths({ months, deemedLeaves }: Situation): readonly ExemptMonth[] {
  return months.flatMap(({ month }) => {
    const { isExempt, reason } = contributionExemption(month, deemedLeaves);
    return isExempt ? [{ month, reason }] : [];
  });
}

/** 一方だけで免除される月。 */
function exemptOnlyIn(one: Situation, other: Situation): readonly ExemptMonth[] {
  const others = exemptMonths(other).map(({ month }) => month);
  return exemptMonths(one).filter(({ month }) => !others.includes(month));
}

function changedMonths({ before, after }: Crossing): readonly ExemptMonth[] {
  return [...exemptOnlyIn(after, before), ...exemptOnlyIn(before, after)];
}

function isByFourteenDays(crossing: Crossing): boolean {
  return changedMonths(crossing).every(({ reason }) => reason === "fourteenDaysInMonth");
}

function monthsInJapanese(crossing: Crossing): string {
  return changedMonths(crossing)
    .map(({ month }) => `${formatJapaneseMonth(month)}分`)
    .join("・");
}

function supportDays({ leaves, birthDate, request }: Situation): number {
  return meetsSpouseCondition(request.household.spouse) ? leaveDaysInWindow(leaves, birthDate) : 0;
}

const sameMonthDays = ({ start }: Crossing) => daysForSameMonthExemption.on(start);
const bonusMonths = ({ start }: Crossing) => monthsForBonusExemption.on(start);
const supportConditions = ({ start }: Crossing) => supportBenefitConditions.on(start);
const higherRateDays = ({ start }: Crossing) => daysAtHigherRate.on(start);

const exemptedContributions: BorderRule["effect"] = {
  label: "免除される掛金",
  amountIn: ({ totals }) => totals.exemptedContributions,
};

const exemptedBonusContributions: BorderRule["effect"] = {
  label: `免除される${terms.bonus}の掛金`,
  amountIn: ({ months }) =>
    sumBy(
      months,
      (month) =>
        (month.kind === "computed" && month.exemption.isBonusExempt && month.bonus?.withoutLeave.contributions) ||
        zeroYen,
    ),
};

const bonusGross: BorderRule["effect"] = {
  label: "ボーナスの支給額",
  amountIn: ({ months }) =>
    sumBy(months, (month) => (month.kind === "computed" && month.bonus?.withLeave.gross) || zeroYen),
};

const supportBenefit: BorderRule["effect"] = {
  label: terms.childcareLeaveSupportBenefit,
  amountIn: ({ totals }) => totals.childcareLeaveSupportBenefit,
};

export const borderRules: readonly BorderRule[] = [
  {
    rule: (crossing) => (isByFourteenDays(crossing) ? "exemptionFourteenDays" : "exemptionAtMonthEnd"),
    reference: exemptionReference,
    effect: exemptedContributions,
    side: (situation) =>
      exemptMonths(situation)
        .map(({ month }) => month)
        .join(),
    longer: (crossing) =>
      isByFourteenDays(crossing)
        ? `同じ月の休業が${sameMonthDays(crossing)}日になり、${monthsInJapanese(crossing)}の掛金が免除になります。`
        : `月末を含むので、${monthsInJapanese(crossing)}の掛金が免除になります。`,
    shorter: (crossing) =>
      isByFourteenDays(crossing)
        ? `同じ月の休業が${sameMonthDays(crossing)}日に足りず、${monthsInJapanese(crossing)}の掛金は免除になりません。`
        : `月末を含まないので、${monthsInJapanese(crossing)}の掛金は免除になりません。`,
  },
  {
    rule: () => "bonusRates",
    reference: tenureRateReference,
    effect: bonusGross,
    side: (situation) => reducedBonuses(situation).join(),
    longer: ({ before, after }) => changedBonuses(before, after),
    shorter: ({ before, after }) => changedBonuses(before, after),
  },
  {
    rule: () => "bonusExemptionOverOneMonth",
    reference: oneMonthReference,
    effect: exemptedBonusContributions,
    side: ({ deemedLeaves }) => String(deemedLeaves.filter(isLongerThanOneMonth).length),
    longer: (crossing) => `${bonusMonths(crossing)}か月を超え、月末を含む月の期末・勤勉手当の掛金も免除になります。`,
    shorter: (crossing) => `${bonusMonths(crossing)}か月以内になり、期末・勤勉手当の掛金は免除になりません。`,
  },
  {
    rule: () => "supportBenefitFourteenDays",
    reference: supportBenefitReference,
    effect: supportBenefit,
    side: (situation, start) => String(supportDays(situation) >= supportBenefitConditions.on(start).leaveDaysRequired),
    longer: (crossing) =>
      `休業が${supportConditions(crossing).leaveDaysRequired}日以上になり、育児休業支援手当金の対象になります。`,
    shorter: (crossing) =>
      `休業が${supportConditions(crossing).leaveDaysRequired}日に足りず、育児休業支援手当金の対象になりません。`,
  },
  {
    rule: () => "supportBenefitTwentyEightDays",
    reference: supportBenefitReference,
    effect: supportBenefit,
    side: (situation, start) => String(supportDays(situation) >= supportBenefitConditions.on(start).leaveDaysPaid),
    longer: (crossing) =>
      `休業が${supportConditions(crossing).leaveDaysPaid}日になり、育児休業支援手当金の日数がいちばん多くなります。`,
    shorter: (crossing) =>
      `休業が${supportConditions(crossing).leaveDaysPaid}日に足りず、育児休業支援手当金の日数が減ります。`,
  },
  {
    rule: () => "benefitRateAfter180Days",
    reference: daysAtHigherRate.entryOn(daysAtHigherRate.firstDay).reference,
    effect: { label: terms.childcareLeaveBenefit, amountIn: ({ totals }) => totals.childcareLeaveBenefit },
    side: ({ leaves }, start) => String(totalDays(leaves) > daysAtHigherRate.on(start)),
    longer: (crossing) => `休業が${higherRateDays(crossing)}日を超え、超えた日の手当金の率が下がります。`,
    shorter: (crossing) => `休業が${higherRateDays(crossing)}日以内になり、手当金の率は全部の日で同じです。`,
  },
];
