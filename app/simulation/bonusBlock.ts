import { type BonusAllowance, type Border, type MonthBonus, type SimulatedMonth, terms } from "#salary-rules";
import type { IsoMonth } from "#salary-rules/kernel/isoDate";

/** ボーナスの欄に並べる、一回の期末・勤勉手当。 */
export interface BonusInBlock {
  readonly month: IsoMonth;
  readonly bonus: MonthBonus;
  /** 「期末手当 80%・勤勉手当 70%」 */
  readonly rates: string;
}

/** 休業が対象期間にかかる手当。 */
export function bonusesIn(months: readonly SimulatedMonth[]): readonly BonusInBlock[] {
  return months.flatMap((month) => {
    if (month.kind === "refused" || !month.bonus?.isTouchedByLeave) return [];
    const { bonus } = month;
    return [{ month: month.month, bonus, rates: bonus.allowances.map(rateOf).join("・") }];
  });
}

function rateOf({ term, rate }: BonusAllowance): string {
  return `${terms[term]} ${rate}`;
}

export function isBonusBorder({ rule }: Border): boolean {
  return rule === "bonusRates";
}
