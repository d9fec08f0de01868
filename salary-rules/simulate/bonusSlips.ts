import type { MonthExemption } from "../contribution-exemption/contributionExemption";
import { bonusContribution, exemptContribution } from "../contributions/contributions";
import { minus, plus, sumBy } from "../kernel/arithmetic";
import { type CalendarMonth, calendarMonths, monthBefore } from "../kernel/calendarMonth";
import { fiscalYearOf, type IsoMonth, isoMonth, monthsFrom } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { remembering } from "../kernel/remembering";
import { type Yen, zeroYen } from "../kernel/yen";
import type { MonthBonus, Payslip, PayslipLine } from "../simulationResult";
import { standardBonus } from "../standard-remuneration/standardRemuneration";
import type { BonusOfMonth } from "./bonusAmounts";
import { bonusOfMonth } from "./bonusOfMonth";
import { bonusTaxLine, typedTaxLine } from "./bonusTax";
import { oncePer } from "./keeping";
import { usualPayslips } from "./monthlyPayslip";
import { amountOf, payslipOf, taxablePayOf } from "./payslip";
import type { PayTerms } from "./payTerms";
import { contributionBaseIn } from "./remuneration";
import type { Situation } from "./situation";
import { type UsualBonus, usualBonuses } from "./usualBonus";

const exemptionRule = "1か月を超える休業が月の末日を含むため、期末・勤勉手当の掛金も免除";
const april = "04";

/** 期末・勤勉手当の明細。掛金は標準期末手当等の額により、所得税は前の月の給与による。 */
export type BonusSlips = (
  month: CalendarMonth,
  usual: UsualBonusSlip,
  exemption: MonthExemption,
  previous: Payslip,
) => MonthBonus;

export function bonusSlips(situation: Situation): BonusSlips {
  const { payTerms } = situation;
  const usualIn = usualBonuses(payTerms);
  const bonusIn = remembering((month: CalendarMonth): BonusOfMonth | undefined => {
    const usual = usualIn(month);
    return usual && bonusOfMonth(month, usual, situation);
  });
  const slipIn = reducedSlips(payTerms);
  return (month, usual, { isBonusExempt }, previous) => {
    const { lines, facts } = bonusIn(month) ?? usual.bonus;
    if (lines === usual.bonus.lines && !isBonusExempt && previous === usual.previous) {
      return monthBonus(usual.slip, usual.slip, facts);
    }
    const earlier = earlierInFiscalYear(month, (other) => bonusIn(other)?.lines);
    return monthBonus(slipIn(month, { lines, earlier, previous, isBonusExempt }), usual.slip, facts);
  };
}

function monthBonus(withLeave: Payslip, withoutLeave: Payslip, facts: BonusOfMonth["facts"]): MonthBonus {
  const difference = minus(withLeave.takeHomePay, withoutLeave.takeHomePay);
  return { withLeave, withoutLeave, difference: named("期末・勤勉手当の手取りの差", difference), ...facts };
}

/** Bonuses of the same amounts after the same payslip share one slip. */
const reducedSlips = oncePer((payTerms: PayTerms): ((month: CalendarMonth, facts: SlipFacts) => Payslip) => {
  const known = new Map<IsoMonth, { readonly facts: SlipFacts; readonly slip: Payslip }[]>();
  return (month, facts) => {
    const knownInMonth = known.get(month.month) ?? [];
    const before = knownInMonth.find((candidate) => isSameSlip(candidate.facts, facts));
    if (before !== undefined) return before.slip;
    const slip = slipOf(month, facts, payTerms);
    known.set(month.month, [...knownInMonth, { facts, slip }]);
    return slip;
  };
});

function isSameSlip(one: SlipFacts, other: SlipFacts): boolean {
  return (
    one.lines === other.lines &&
    one.previous === other.previous &&
    one.isBonusExempt === other.isBonusExempt &&
    one.earlier.length === other.earlier.length &&
    one.earlier.every(({ lines }, index) => lines === other.earlier[index]?.lines)
  );
}

/** 休まない場合の手当と、その明細。 */
export interface UsualBonusSlip {
  readonly bonus: UsualBonus;
  readonly slip: Payslip;
  /** 前の月の給与の明細。 */
  readonly previous: Payslip;
}

export function usualBonusSlip(month: CalendarMonth, payTerms: PayTerms): UsualBonusSlip | undefined {
  const usualIn = usualBonuses(payTerms);
  const bonus = usualIn(month);
  if (bonus === undefined) return undefined;
  const { lines, typed } = bonus;
  const earlier = earlierInFiscalYear(month, (other) => usualIn(other)?.lines);
  const previous = usualPayslips(payTerms)(monthBefore(month));
  const facts = { lines, earlier, previous, isBonusExempt: false, incomeTax: typed?.incomeTax };
  return { bonus, slip: slipOf(month, facts, payTerms), previous };
}

interface EarlierBonus {
  readonly month: CalendarMonth;
  readonly lines: readonly PayslipLine[];
}

interface SlipFacts {
  readonly lines: readonly PayslipLine[];
  /** 同じ年度の、前の支給月までの手当。 */
  readonly earlier: readonly EarlierBonus[];
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
  const standard = standardBonus(gross, shortTermOf(earlier), base.date);
  return payTerms.contributionItems.map((item) => ({
    term: item,
    kind: "contribution",
    amount: isBonusExempt
      ? exemptContribution(item, exemptionRule)
      : bonusContribution(item, payTerms.member, standard, base),
  }));
}

/** 標準期末手当等の額（短期）の累計。年度（4月から翌年3月）の累計に上限がある。 */
function shortTermOf(bonuses: readonly EarlierBonus[]): Yen {
  let sum = zeroYen;
  for (const { month, lines } of bonuses) {
    sum = plus(sum, standardBonus(sumBy(lines, amountOf), sum, month.start).shortTerm);
  }
  return sum;
}

function earlierInFiscalYear(
  { month, start }: CalendarMonth,
  linesIn: (month: CalendarMonth) => readonly PayslipLine[] | undefined,
): readonly EarlierBonus[] {
  const bonuses: EarlierBonus[] = [];
  for (const earlier of calendarMonths(isoMonth(`${fiscalYearOf(start)}-${april}`), monthsFrom(month, -1))) {
    const lines = linesIn(earlier);
    if (lines !== undefined) bonuses.push({ month: earlier, lines });
  }
  return bonuses;
}
