import type { MonthExemption } from "../contribution-exemption/contributionExemption";
import { bonusContribution, exemptContribution } from "../contributions/contributions";
import { minus, plus, sumBy } from "../kernel/arithmetic";
import { type CalendarMonth, calendarMonth, calendarMonths } from "../kernel/calendarMonth";
import { fiscalYearOf, type IsoMonth, isoMonth, monthsFrom } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import type { MonthBonus, Payslip, PayslipLine } from "../simulationResult";
import { standardBonus } from "../standard-remuneration/standardRemuneration";
import { type BonusOfMonth, bonusOfMonth } from "./bonusOfMonth";
import { bonusTaxLine, typedTaxLine } from "./bonusTax";
import { oncePer } from "./keeping";
import { usualPayslip } from "./monthlyPayslip";
import { amountOf, payslipOf, taxablePayOf } from "./payslip";
import type { PayTerms } from "./payTerms";
import { contributionBaseIn } from "./remuneration";
import type { Situation } from "./situation";
import { type UsualBonus, usualBonusIn } from "./usualBonus";

const exemptionRule = "1か月を超える休業が月の末日を含むため、期末・勤勉手当の掛金も免除";
const april = "04";

/** 期末・勤勉手当の明細。掛金は標準期末手当等の額により、所得税は前の月の給与による。 */
export type BonusSlips = (
  month: CalendarMonth,
  exemption: MonthExemption,
  previousPayslip: () => Payslip,
) => MonthBonus | undefined;

export function bonusSlips(situation: Situation): BonusSlips {
  const { payTerms } = situation;
  const bonusIn = bonusesByMonth(situation);
  return (month, { isBonusExempt }, previousPayslip) => {
    const bonus = bonusIn(month);
    if (bonus === undefined) return undefined;
    const { usual, lines, ...facts } = bonus;
    const withoutLeave = usualSlip(month, usual, payTerms);
    const previous = previousPayslip();
    if (lines === usual.lines && !isBonusExempt && previous === usualPayslip(previousMonth(month), payTerms)) {
      return {
        withLeave: withoutLeave,
        withoutLeave,
        difference: takeHomePayDifference(withoutLeave, withoutLeave),
        ...facts,
      };
    }
    const earlier = shortTermEarlier(month, (other) => bonusIn(other)?.lines);
    const withLeave = slipOf(month, { lines, earlier, previous, isBonusExempt }, payTerms);
    return { withLeave, withoutLeave, difference: takeHomePayDifference(withLeave, withoutLeave), ...facts };
  };
}

function takeHomePayDifference(withLeave: Payslip, withoutLeave: Payslip): Yen {
  return named("期末・勤勉手当の手取りの差", minus(withLeave.takeHomePay, withoutLeave.takeHomePay));
}

function bonusesByMonth(situation: Situation): (month: CalendarMonth) => BonusOfMonth | undefined {
  const known = new Map<IsoMonth, BonusOfMonth | undefined>();
  return (month) => {
    if (!known.has(month.month)) known.set(month.month, bonusOfMonth(month, situation));
    return known.get(month.month);
  };
}

/** 休まない場合の明細。 */
function usualSlip(month: CalendarMonth, { typed, lines }: UsualBonus, payTerms: PayTerms): Payslip {
  const known = usualSlips(payTerms);
  const before = known.get(month.month);
  if (before !== undefined) return before;
  const earlier = shortTermEarlier(month, (other) => usualBonusIn(other, payTerms)?.lines);
  const previous = usualPayslip(previousMonth(month), payTerms);
  const slip = slipOf(month, { lines, earlier, previous, isBonusExempt: false, incomeTax: typed?.incomeTax }, payTerms);
  known.set(month.month, slip);
  return slip;
}

const usualSlips = oncePer((_: PayTerms) => new Map<IsoMonth, Payslip>());

interface SlipFacts {
  readonly lines: readonly PayslipLine[];
  /** 同じ年度の、前の支給月までの標準期末手当等の額（短期）。 */
  readonly earlier: Yen;
  /** 前の月の給与の明細。 */
  readonly previous: Payslip;
  readonly isBonusExempt: boolean;
  /** 入力された所得税。 */
  readonly incomeTax?: number | undefined;
}

function slipOf(month: CalendarMonth, facts: SlipFacts, payTerms: PayTerms): Payslip {
  const { lines, previous, incomeTax } = facts;
  const contributions = contributionLines(month, facts, payTerms);
  const tax =
    incomeTax === undefined
      ? bonusTaxLine(month, lines, contributions, taxablePayOf(previous), payTerms.pay)
      : typedTaxLine(incomeTax);
  return payslipOf(lines, contributions, [tax]);
}

function contributionLines(
  month: CalendarMonth,
  { lines, earlier, isBonusExempt }: SlipFacts,
  payTerms: PayTerms,
): readonly PayslipLine[] {
  const base = contributionBaseIn(month, payTerms);
  const gross = named("支給額の合計", sumBy(lines, amountOf));
  const standard = standardBonus(gross, earlier, base.date);
  return payTerms.contributionItems.map((item) => ({
    term: item,
    kind: "contribution",
    amount: isBonusExempt
      ? exemptContribution(item, exemptionRule)
      : bonusContribution(item, payTerms.member, standard, base),
  }));
}

/** 標準期末手当等の額は、年度（4月から翌年3月）の累計に上限がある。 */
function shortTermEarlier(
  { month, start }: CalendarMonth,
  linesIn: (month: CalendarMonth) => readonly PayslipLine[] | undefined,
): Yen {
  let sum = zeroYen;
  for (const earlier of calendarMonths(isoMonth(`${fiscalYearOf(start)}-${april}`), monthsFrom(month, -1))) {
    const lines = linesIn(earlier);
    if (lines !== undefined) sum = plus(sum, standardBonus(sumBy(lines, amountOf), sum, earlier.start).shortTerm);
  }
  return sum;
}

function previousMonth({ month }: CalendarMonth): CalendarMonth {
  return calendarMonth(monthsFrom(month, -1));
}
