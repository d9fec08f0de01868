import { bonus, type ComputedBonus, type RatedPeriods } from "../bonus/bonus";
import { bonusOfTotal } from "../bonus/bonusOfTotal";
import type { PeriodRate } from "../bonus-periods/rateTable";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { inputYen, named } from "../kernel/naming";
import type { Bonus } from "../simulation";
import type { BonusAllowance, MonthBonus, PayslipLine } from "../simulationResult";
import { terms } from "../vocabulary";
import { bonusBasesByMonth } from "./bonusPay";
import type { BonusShare } from "./bonusShares";
import type { PayTerms } from "./payTerms";

/** その月に支給される期末・勤勉手当の額と、その割合。 */
export interface BonusOfMonth {
  readonly lines: readonly PayslipLine[];
  readonly facts: Omit<MonthBonus, "withLeave" | "withoutLeave" | "difference">;
}

export function typedBonusIn({ month }: CalendarMonth, { pay }: PayTerms): Bonus | undefined {
  return pay.bonuses?.find((candidate) => candidate.month === month);
}

/** 期間別割合を掛けた額。合計が入力されていればその内訳、なければ給料などからの見積り。 */
export function computedBonus(rated: RatedPeriods, month: CalendarMonth, payTerms: PayTerms): ComputedBonus {
  const typed = typedBonusIn(month, payTerms);
  return typed === undefined
    ? bonus(rated, bonusBasesByMonth(payTerms)(month), payTerms.bonusSettings)
    : bonusOfTotal(rated, inputYen(terms.bonus, typed.gross), payTerms.bonusSettings);
}

export function bonusLines(computed: ComputedBonus, typed: Bonus | undefined): readonly PayslipLine[] {
  if (typed === undefined) {
    return [
      { term: "endOfTermAllowance", kind: "pay", amount: computed.endOfTermAllowance },
      { term: "diligenceAllowance", kind: "pay", amount: computed.diligenceAllowance },
    ];
  }
  return isWhole(computed) ? typedBonusLines(typed) : [{ term: "bonus", kind: "pay", amount: computed.total }];
}

export function typedBonusLines({ gross }: Bonus): readonly PayslipLine[] {
  const amount = named(terms.bonus, inputYen(terms.bonus, gross), { rule: "入力された支給額" });
  return [{ term: "bonus", kind: "pay", amount }];
}

/** 二つの手当の割合と額。休む場合と休まない場合。 */
export function allowancesOf(
  shares: readonly BonusShare[],
  withLeave: ComputedBonus,
  withoutLeave: ComputedBonus,
): readonly BonusAllowance[] {
  return shares.map(({ term, rate, reason }) => ({
    term,
    rate,
    reason,
    withLeave: withLeave[term],
    withoutLeave: withoutLeave[term],
  }));
}

/** 休業が割合を変えず、数え方の違いでも変わらないか。 */
export function isWhole({ tenure, workPeriod, doubts }: RatedPeriods): boolean {
  return doubts.length === 0 && isWholeRate(tenure) && isWholeRate(workPeriod);
}

function isWholeRate(rate: PeriodRate<string>): boolean {
  return rate.kind === "paid" && rate.rate.numerator === rate.rate.denominator;
}
