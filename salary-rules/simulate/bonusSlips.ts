import type { MonthExemption } from "../contribution-exemption/contributionExemption";
import { bonusContribution, exemptContribution } from "../contributions/contributions";
import { plus, sumBy } from "../kernel/arithmetic";
import { type CalendarMonth, calendarMonth } from "../kernel/calendarMonth";
import { firstDayOf, fiscalYearOf, type IsoMonth, isoMonth } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import type { MonthBonus, Payslip, PayslipLine } from "../simulation";
import { standardBonus } from "../standard-remuneration/standardRemuneration";
import { type BonusOfMonth, bonusOfMonth } from "./bonusOfMonth";
import { bonusBasesByMonth } from "./bonusPay";
import { bonusTaxLine, typedTaxLine } from "./bonusTax";
import { amountOf, payslipOf, taxablePayOf } from "./payslip";
import { contributionBaseIn } from "./remuneration";
import type { Situation } from "./situation";

const exemptionRule = "1か月を超える休業が月の末日を含むため、期末・勤勉手当の掛金も免除";
const firstBonusMonth = "06";

/** 休む場合と、休まない場合。 */
type Side = "withLeave" | "withoutLeave";

/** 前の月の給与の明細。賞与の所得税は、前の月の給与による。 */
type PreviousPayslips = { readonly [Name in Side]: Payslip };

export type BonusSlips = (
  month: CalendarMonth,
  exemption: MonthExemption,
  previousPayslips: () => PreviousPayslips,
) => MonthBonus | undefined;

/** 期末・勤勉手当の明細。掛金は標準期末手当等の額による。 */
export function bonusSlips(situation: Situation): BonusSlips {
  const bonusIn = bonusesByMonth(situation);
  const shortTermEarlier = (month: CalendarMonth, side: Side): Yen =>
    earlierInFiscalYear(month, situation).reduce((sum, earlier) => {
      const gross = sumBy(bonusIn(earlier)?.[side] ?? [], amountOf);
      return plus(sum, standardBonus(gross, sum, earlier.start).shortTerm);
    }, zeroYen);

  return (month, exemption, previousPayslips) => {
    const bonus = bonusIn(month);
    if (bonus === undefined) return undefined;
    const { typed, ...facts } = bonus;
    const before = previousPayslips();
    const previousPay = { withLeave: taxablePayOf(before.withLeave), withoutLeave: taxablePayOf(before.withoutLeave) };
    const slip = (side: Side, isExempt: boolean, incomeTax: number | undefined): Payslip => {
      const earlier = shortTermEarlier(month, side);
      const contributions = contributionLines(month, bonus[side], earlier, isExempt, situation);
      const tax =
        incomeTax === undefined
          ? bonusTaxLine(month, bonus[side], contributions, previousPay[side], situation.request.pay)
          : typedTaxLine(incomeTax);
      return payslipOf(bonus[side], contributions, [tax]);
    };
    const withoutLeave = slip("withoutLeave", false, typed?.incomeTax);
    const isUnchanged =
      bonus.withLeave === bonus.withoutLeave &&
      !exemption.isBonusExempt &&
      previousPay.withLeave.value === previousPay.withoutLeave.value;
    const withLeave = isUnchanged ? withoutLeave : slip("withLeave", exemption.isBonusExempt, undefined);
    return { ...facts, withLeave, withoutLeave };
  };
}

function bonusesByMonth(situation: Situation): (month: CalendarMonth) => BonusOfMonth | undefined {
  const basesIn = bonusBasesByMonth(situation);
  const known = new Map<IsoMonth, BonusOfMonth | undefined>();
  return (month) => {
    if (!known.has(month.month)) known.set(month.month, bonusOfMonth(month, basesIn, situation));
    return known.get(month.month);
  };
}

function contributionLines(
  month: CalendarMonth,
  pay: readonly PayslipLine[],
  shortTermEarlier: Yen,
  isExempt: boolean,
  situation: Situation,
): readonly PayslipLine[] {
  const base = contributionBaseIn(month, situation);
  const gross = named("支給額の合計", sumBy(pay, amountOf));
  const standard = standardBonus(gross, shortTermEarlier, base.date);
  return situation.contributionItems.map((item) => ({
    term: item,
    kind: "contribution",
    amount: isExempt
      ? exemptContribution(item, exemptionRule)
      : bonusContribution(item, situation.member, standard, base),
  }));
}

/** 同じ年度の、前の支給月。標準期末手当等の額は、年度の累計に上限がある。 */
function earlierInFiscalYear({ month, start }: CalendarMonth, { request }: Situation): readonly CalendarMonth[] {
  const fiscalYear = fiscalYearOf(start);
  const typed = (request.pay.bonuses ?? []).map((bonus) => bonus.month);
  const june = isoMonth(`${fiscalYear}-${firstBonusMonth}`);
  if (month === june && typed.length === 0) return [];
  return [...new Set([...typed, june])]
    .filter((other) => other < month && fiscalYearOf(firstDayOf(other)) === fiscalYear)
    .toSorted()
    .map(calendarMonth);
}
