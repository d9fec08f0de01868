import { type BonusPeriods, bonusPeriods, lengthsLeft } from "../bonus-periods/bonusPeriods";
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

const conventions = Object.keys(causes) as readonly Convention[];

/** もう一方の数え方による割合。 */
function ratesOtherwise(
  convention: Convention,
  here: BonusPeriods,
  facts: BonusFacts,
  settings: BonusSettings,
): BonusRates {
  switch (convention) {
    case "bonusPeriodMethod": {
      const isByCalendar = settings.bonusPeriodMethod === "calendarMonths";
      const bonusPeriodMethod = isByCalendar ? "dividedBy30Days" : "calendarMonths";
      const lengths = lengthsLeft(here.window, here.deducted, facts, { ...settings, bonusPeriodMethod });
      return bonusRates({ ...here, ...lengths }, facts, settings);
    }
    case "sumsLeavesAcrossWindows": {
      const sumsLeavesAcrossWindows = !settings.sumsLeavesAcrossWindows;
      return bonusRates(bonusPeriods(here.window, facts, { ...settings, sumsLeavesAcrossWindows }), facts, settings);
    }
    case "diligenceWhenNoPeriodRemains": {
      const givesLeastRate = settings.diligenceWhenNoPeriodRemains === "leastRate";
      const diligenceWhenNoPeriodRemains = givesLeastRate ? "nothing" : "leastRate";
      return bonusRates(here, facts, { ...settings, diligenceWhenNoPeriodRemains });
    }
  }
}

/** この休業で、割合を変える数え方。Both ways are counted; nothing is inferred from the length of the leave. */
export function conventionsThatMatter(
  here: BonusPeriods,
  facts: BonusFacts,
  settings: BonusSettings,
): readonly ConventionDoubt[] {
  const thatMay = conventions.filter((convention) => !cannotMatter(convention, here, facts));
  if (thatMay.length === 0) return [];
  const rates = bonusRates(here, facts, settings);
  return thatMay.flatMap((convention) => {
    const otherwise = ratesOtherwise(convention, here, facts, settings);
    return [
      ...doubtOn("endOfTermAllowance", convention, rates.tenure, otherwise.tenure),
      ...doubtOn("diligenceAllowance", convention, rates.workPeriod, otherwise.workPeriod),
    ];
  });
}

/** Most leaves leave nothing to count in two ways; a thousand what-ifs should not count them twice. */
function cannotMatter(convention: Convention, here: BonusPeriods, facts: BonusFacts): boolean {
  const { window, deducted, workPeriod } = here;
  switch (convention) {
    case "bonusPeriodMethod":
      return deducted.length === 0 && facts.partialLeaveMinutes === undefined;
    case "sumsLeavesAcrossWindows":
      return facts.approvedLeaves.every(({ start, end }) => start <= window.end && window.start <= end);
    case "diligenceWhenNoPeriodRemains":
      return workPeriod > 0;
  }
}

function doubtOn(
  allowance: Allowance,
  convention: Convention,
  here: PeriodRate<string>,
  there: PeriodRate<string>,
): readonly ConventionDoubt[] {
  if (isSameRate(here, there)) return [];
  const [rate, rateOtherwise] = [percentOf(here), percentOf(there)];
  const message = `${causes[convention]}により、${terms[allowance]}の割合が${rateOtherwise}になる可能性があります（要確認）。`;
  return [{ convention, allowance, rate, rateOtherwise, message }];
}

export function isSameRate(here: PeriodRate<string>, there: PeriodRate<string>): boolean {
  if (here.kind !== "paid" || there.kind !== "paid") return here.kind === there.kind;
  return here.rate.numerator === there.rate.numerator && here.rate.denominator === there.rate.denominator;
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
