import type { MonthExemption } from "../contribution-exemption/contributionExemption";
import { bonusContribution, exemptContribution } from "../contributions/contributions";
import { plus } from "../kernel/arithmetic";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { firstDayOf, fiscalYearOf, type IsoMonth } from "../kernel/isoDate";
import { inputYen, named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import type { Bonus, Payslip, PayslipLine } from "../simulation";
import { standardBonus } from "../standard-remuneration/standardRemuneration";
import { terms } from "../vocabulary";
import { payslipOf } from "./payslip";
import { contributionBaseIn } from "./remuneration";
import type { Situation } from "./situation";

const exemptionRule = "1か月を超える休業が月の末日を含むため、期末・勤勉手当の掛金も免除";

export interface BonusSlips {
  readonly withLeave: Payslip;
  readonly withoutLeave: Payslip;
}

/** 期末・勤勉手当の明細。支給額と所得税は入力された額、掛金は標準期末手当等の額による。 */
export function bonusSlips(
  month: CalendarMonth,
  exemption: MonthExemption,
  situation: Situation,
): BonusSlips | undefined {
  const { bonuses = [] } = situation.request.pay;
  const bonus = bonuses.find((candidate) => candidate.month === month.month);
  if (bonus === undefined) return undefined;
  const earlier = shortTermBonusEarlierInFiscalYear(bonus, bonuses);
  const withoutLeave = bonusSlip(month, bonus, earlier, false, situation);
  return {
    withLeave: exemption.isBonusExempt ? bonusSlip(month, bonus, earlier, true, situation) : withoutLeave,
    withoutLeave,
  };
}

function bonusSlip(
  month: CalendarMonth,
  bonus: Bonus,
  shortTermEarlier: Yen,
  isExempt: boolean,
  situation: Situation,
): Payslip {
  const { member } = situation;
  const base = contributionBaseIn(month, situation);
  const gross = inputYen(terms.bonus, bonus.gross);
  const standard = standardBonus(gross, shortTermEarlier, base.date);
  const contributions = situation.contributionItems.map(
    (item): PayslipLine => ({
      term: item,
      kind: "contribution",
      amount: isExempt ? exemptContribution(item, exemptionRule) : bonusContribution(item, member, standard, base),
    }),
  );
  return payslipOf(
    [{ term: "bonus", kind: "pay", amount: named(terms.bonus, gross, { rule: "入力された支給額" }) }],
    contributions,
    taxLines(bonus),
  );
}

function taxLines({ incomeTax }: Bonus): readonly PayslipLine[] {
  if (incomeTax === undefined) return [];
  const amount = named(terms.incomeTax, inputYen(terms.incomeTax, incomeTax), { rule: "入力された明細の額" });
  return [{ term: "incomeTax", kind: "tax", amount }];
}

function shortTermBonusEarlierInFiscalYear(bonus: Bonus, bonuses: readonly Bonus[]): Yen {
  const fiscalYear = fiscalYearIn(bonus.month);
  return bonuses
    .filter((other) => other.month < bonus.month && fiscalYearIn(other.month) === fiscalYear)
    .toSorted(byMonth)
    .reduce((sum, other) => {
      const standard = standardBonus(inputYen(terms.bonus, other.gross), sum, firstDayOf(other.month));
      return plus(sum, standard.shortTerm);
    }, zeroYen);
}

function byMonth(a: Bonus, b: Bonus): number {
  return a.month < b.month ? -1 : 1;
}

function fiscalYearIn(month: IsoMonth): number {
  return fiscalYearOf(firstDayOf(month));
}
