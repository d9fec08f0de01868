import { bonus, type ComputedBonus, type RatedPeriods, ratedPeriods } from "../bonus/bonus";
import type { BonusBases } from "../bonus/bonusBase";
import { bonusOfTotal } from "../bonus/bonusOfTotal";
import { type Allowance, percentOf } from "../bonus/conventions";
import { bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import type { PeriodRate } from "../bonus-periods/rateTable";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { inputYen, named } from "../kernel/naming";
import type { Bonus, BonusAllowance, MonthBonus, PayslipLine } from "../simulation";
import { terms } from "../vocabulary";
import { bonusFactsIn, bonusFactsWithoutLeave, isTouchedByLeave } from "./bonusFacts";
import { diligenceReason, endOfTermReason } from "./bonusReasons";
import type { Situation } from "./situation";

/** 支給される額。休む場合と休まない場合。 */
export interface BonusOfMonth extends Omit<MonthBonus, "withLeave" | "withoutLeave"> {
  readonly typed: Bonus | undefined;
  readonly withLeave: readonly PayslipLine[];
  readonly withoutLeave: readonly PayslipLine[];
}

/** その月に支給される期末・勤勉手当。6月と12月でなく、入力もなければ、ない。 */
export function bonusOfMonth(
  month: CalendarMonth,
  basesIn: (month: CalendarMonth) => BonusBases,
  situation: Situation,
): BonusOfMonth | undefined {
  const typed = situation.request.pay.bonuses?.find((candidate) => candidate.month === month.month);
  const window = bonusWindowPaidIn(month.month);
  if (window === undefined) return typed === undefined ? undefined : outsideOfWindows(typed);
  const { bonusSettings } = situation;
  const amountsFor = (rated: RatedPeriods): ComputedBonus =>
    typed === undefined
      ? bonus(rated, basesIn(month), bonusSettings)
      : bonusOfTotal(rated, inputYen(terms.bonus, typed.gross), bonusSettings);
  const withoutLeave = amountsFor(ratedPeriods(window, bonusFactsWithoutLeave(situation), bonusSettings));
  const isTouched = isTouchedByLeave(window, situation);
  const rated = isTouched ? ratedPeriods(window, bonusFactsIn(window, situation), bonusSettings) : withoutLeave;
  const withLeave = isWhole(rated) ? { ...withoutLeave, ...rated } : amountsFor(rated);
  const withoutLeaveLines = linesOf(withoutLeave, typed);
  return {
    typed,
    withLeave: isWhole(rated) ? withoutLeaveLines : linesOf(withLeave, typed),
    withoutLeave: withoutLeaveLines,
    allowances: allowancesOf(withLeave, withoutLeave),
    isEstimated: typed === undefined,
    isTouchedByLeave: isTouched,
    doubts: rated.doubts,
  };
}

function outsideOfWindows(typed: Bonus): BonusOfMonth {
  const lines = [typedLine(typed)];
  return {
    typed,
    withLeave: lines,
    withoutLeave: lines,
    allowances: [],
    isEstimated: false,
    isTouchedByLeave: false,
    doubts: [],
  };
}

/** 休業が割合を変えず、数え方の違いでも変わらないか。 */
function isWhole({ tenure, workPeriod, doubts }: RatedPeriods): boolean {
  return doubts.length === 0 && isWholeRate(tenure) && isWholeRate(workPeriod);
}

function isWholeRate(rate: PeriodRate<string>): boolean {
  return rate.kind === "paid" && rate.rate.numerator === rate.rate.denominator;
}

function linesOf(computed: ComputedBonus, typed: Bonus | undefined): readonly PayslipLine[] {
  if (typed === undefined) {
    return (["endOfTermAllowance", "diligenceAllowance"] as const).map((term) => ({
      term,
      kind: "pay",
      amount: computed[term],
    }));
  }
  return [isWhole(computed) ? typedLine(typed) : { term: "bonus", kind: "pay", amount: computed.total }];
}

function typedLine({ gross }: Bonus): PayslipLine {
  const amount = named(terms.bonus, inputYen(terms.bonus, gross), { rule: "入力された支給額" });
  return { term: "bonus", kind: "pay", amount };
}

function allowancesOf(withLeave: ComputedBonus, withoutLeave: ComputedBonus): readonly BonusAllowance[] {
  const allowance = (term: Allowance, rate: string, reason: string): BonusAllowance => ({
    term,
    rate,
    reason,
    withLeave: withLeave[term],
    withoutLeave: withoutLeave[term],
  });
  return [
    allowance("endOfTermAllowance", percentOf(withLeave.tenure), endOfTermReason(withLeave)),
    allowance("diligenceAllowance", percentOf(withLeave.workPeriod), diligenceReason(withLeave)),
  ];
}
