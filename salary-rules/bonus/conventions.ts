import { bonusPeriods } from "../bonus-periods/bonusPeriods";
import type { BonusWindow } from "../bonus-periods/bonusWindow";
import type { PeriodRate } from "../bonus-periods/rateTable";
import { ratioOf } from "../kernel/arithmetic";
import { valueInJapanese } from "../kernel/inJapanese";
import { doubted } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { type BonusFacts, type BonusRates, bonusRates } from "./bonusRates";
import type { BonusSettings } from "./settings";

/** 規定が一つに決めていない、期間の数え方。 */
export type Convention = "bonusPeriodMethod" | "sumsLeavesAcrossWindows" | "diligenceWhenNoPeriodRemains";

export type Allowance = "endOfTermAllowance" | "diligenceAllowance";

/** 数え方が違えば、割合が変わる手当。 */
export interface ConventionDoubt {
  readonly convention: Convention;
  readonly allowance: Allowance;
  /** いまの設定での割合（"80%"）。支給されないときは "0%"。 */
  readonly rate: string;
  readonly rateOtherwise: string;
  readonly message: string;
}

const causes: { readonly [Name in Convention]: string } = {
  bonusPeriodMethod: "期間の計算方法",
  sumsLeavesAcrossWindows: "別の期の育児休業を合算するか",
  diligenceWhenNoPeriodRemains: "勤務した日が1日だけのときの扱い",
};

function otherwise(convention: Convention, settings: BonusSettings): BonusSettings {
  switch (convention) {
    case "bonusPeriodMethod": {
      const isByCalendar = settings.bonusPeriodMethod === "calendarMonths";
      return { ...settings, bonusPeriodMethod: isByCalendar ? "dividedBy30Days" : "calendarMonths" };
    }
    case "sumsLeavesAcrossWindows":
      return { ...settings, sumsLeavesAcrossWindows: !settings.sumsLeavesAcrossWindows };
    case "diligenceWhenNoPeriodRemains": {
      const givesLeastRate = settings.diligenceWhenNoPeriodRemains === "leastRate";
      return { ...settings, diligenceWhenNoPeriodRemains: givesLeastRate ? "nothing" : "leastRate" };
    }
  }
}

/** この休業で、割合を変える数え方。Both ways are counted; nothing is inferred from the length of the leave. */
export function conventionsThatMatter(
  window: BonusWindow,
  facts: BonusFacts,
  settings: BonusSettings,
): readonly ConventionDoubt[] {
  const ratesBy = (by: BonusSettings): BonusRates => bonusRates(bonusPeriods(window, facts, by), facts, by);
  if (facts.approvedLeaves.length === 0) return [];
  const here = ratesBy(settings);
  return (Object.keys(causes) as Convention[]).flatMap((convention) => {
    const there = ratesBy(otherwise(convention, settings));
    return [
      ...doubtOn("endOfTermAllowance", convention, here.tenure, there.tenure),
      ...doubtOn("diligenceAllowance", convention, here.workPeriod, there.workPeriod),
    ];
  });
}

function doubtOn(
  allowance: Allowance,
  convention: Convention,
  here: PeriodRate<string>,
  there: PeriodRate<string>,
): readonly ConventionDoubt[] {
  const [rate, rateOtherwise] = [percentOf(here), percentOf(there)];
  if (rate === rateOtherwise) return [];
  const message = `${causes[convention]}により、${terms[allowance]}の割合が${rateOtherwise}になる可能性があります（要確認）。`;
  return [{ convention, allowance, rate, rateOtherwise, message }];
}

/** 「80%」。支給されないときは「0%」。 */
export function percentOf(rate: PeriodRate<string>): string {
  return rate.kind === "paid" ? valueInJapanese(ratioOf(rate.rate), "rate") : "0%";
}

/** 数え方で変わる額には、印をつける。 */
export function doubtedByConventions(allowance: Allowance, amount: Yen, doubts: readonly ConventionDoubt[]): Yen {
  const messages = doubts.filter((doubt) => doubt.allowance === allowance).map(({ message }) => message);
  return messages.length === 0 ? amount : doubted(terms[allowance], amount, "unconfirmed", messages.join(""));
}
