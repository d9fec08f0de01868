import { bonusRates } from "../bonus/bonusRates";
import { percentOf } from "../bonus/conventions";
import { bonusPeriods } from "../bonus-periods/bonusPeriods";
import { bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import type { IsoMonth } from "../kernel/isoDate";
import { formatJapaneseMonth } from "../kernel/japaneseDate";
import { isTouchedBy } from "../kernel/period";
import { terms } from "../vocabulary";
import { bonusFactsIn } from "./bonusFacts";
import type { Situation } from "./situation";

const allowances = ["endOfTermAllowance", "diligenceAllowance"] as const;
const whole = "100%";

interface MonthlyBonusRates {
  readonly month: IsoMonth;
  readonly endOfTermAllowance: string;
  readonly diligenceAllowance: string;
}

/** 休業により割合が変わる手当。境目の片側を言い表す。 */
export function reducedBonuses(situation: Situation): readonly string[] {
  return bonusRatesIn(situation)
    .filter((rates) => allowances.some((allowance) => rates[allowance] !== whole))
    .map((rates) => `${rates.month} ${rates.endOfTermAllowance} ${rates.diligenceAllowance}`);
}

/** 「2027年6月の期末手当は100%から80%に、勤勉手当は100%から90%になります。」 */
export function changedBonuses(before: Situation, after: Situation): string {
  const [earlier, later] = [bonusRatesIn(before), bonusRatesIn(after)];
  const months = new Set([...earlier, ...later].map(({ month }) => month));
  return [...months].map((month) => changeOf(month, ratesOf(month, earlier), ratesOf(month, later))).join("");
}

function changeOf(month: IsoMonth, before: MonthlyBonusRates, after: MonthlyBonusRates): string {
  const changes = allowances
    .filter((allowance) => before[allowance] !== after[allowance])
    .map((allowance) => `${terms[allowance]}は${before[allowance]}から${after[allowance]}`);
  return changes.length === 0 ? "" : `${formatJapaneseMonth(month)}の${changes.join("に、")}になります。`;
}

function ratesOf(month: IsoMonth, rates: readonly MonthlyBonusRates[]): MonthlyBonusRates {
  const found = rates.find((candidate) => candidate.month === month);
  return found ?? { month, endOfTermAllowance: whole, diligenceAllowance: whole };
}

function bonusRatesIn(situation: Situation): readonly MonthlyBonusRates[] {
  const {
    months,
    payTerms: { bonusSettings },
  } = situation;
  return months.flatMap(({ month }) => {
    const window = bonusWindowPaidIn(month);
    if (window === undefined || !isTouchedBy(window, situation.leaves)) return [];
    const facts = bonusFactsIn(window, situation);
    const { tenure, workPeriod } = bonusRates(bonusPeriods(window, facts, bonusSettings), facts, bonusSettings);
    return [{ month, endOfTermAllowance: percentOf(tenure), diligenceAllowance: percentOf(workPeriod) }];
  });
}
