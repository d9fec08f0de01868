import type { IsoDate } from "../kernel/isoDate";
import { type Period, totalDays, within } from "../kernel/period";
import { type Basket, basketsOf } from "./baskets";
import { type BonusWindow, monthsOfWindow } from "./bonusWindow";
import { type HalfDays, halfDaysOf, totalCalendarLength } from "./halfDays";
import { daysOfHalfYear, minutesCountedAsDay } from "./parameters";

/** `calendarMonths` 暦の月と、30日を1月とする日。`dividedBy30Days` 182日・183日から引いた日数を30日で割る。 */
export const bonusPeriodMethods = ["calendarMonths", "dividedBy30Days"] as const;
type BonusPeriodMethod = (typeof bonusPeriodMethods)[number];

/** 期間の数え方のうち、団体により違うもの。 */
export interface BonusPeriodSettings {
  readonly bonusPeriodMethod: BonusPeriodMethod;
  /** 1か月以下の判定で、別の期の育児休業を合算するか。 */
  readonly sumsLeavesAcrossWindows: boolean;
  /** 部分休業がこの日数を超えると、勤勉手当の期間から引く。 */
  readonly partialLeaveDaysBeforeDiligenceCut: number;
}

export interface BonusPeriodFacts {
  readonly birthDate: IsoDate;
  /** 育児休業の承認に係る期間。続いていても、承認が別なら別の期間。 */
  readonly approvedLeaves: readonly Period[];
  /** 対象期間の部分休業の合計（分）。 */
  readonly partialLeaveMinutes?: number;
}

export interface BonusPeriods {
  readonly window: BonusWindow;
  readonly baskets: readonly Basket[];
  /** 対象期間の中の、除算される育児休業。 */
  readonly deducted: readonly Period[];
  /** 在職期間（期末手当）。育児休業の2分の1を除算した長さ。 */
  readonly tenure: HalfDays;
  /** 勤務期間（勤勉手当）。育児休業の全部を除算した長さ。 */
  readonly workPeriod: HalfDays;
}

/** 期末手当の在職期間と、勤勉手当の勤務期間（規則9-40 第5条・第11条）。 */
export function bonusPeriods(
  window: BonusWindow,
  facts: BonusPeriodFacts,
  settings: BonusPeriodSettings,
): BonusPeriods {
  const baskets = basketsOf(facts.approvedLeaves, facts.birthDate, window, settings);
  const deducted = within(
    baskets.flatMap(({ leaves, isDeducted }) => (isDeducted ? leaves : [])),
    window.start,
    window.end,
  );
  return { window, baskets, deducted, ...lengthsLeft(window, deducted, facts, settings) };
}

/** 除算したあとに残る長さ。 */
export function lengthsLeft(
  window: BonusWindow,
  deducted: readonly Period[],
  { partialLeaveMinutes = 0 }: BonusPeriodFacts,
  settings: BonusPeriodSettings,
): Pick<BonusPeriods, "tenure" | "workPeriod"> {
  const { whole, leave } =
    settings.bonusPeriodMethod === "calendarMonths"
      ? {
          whole: halfDaysOf({ months: monthsOfWindow, days: 0 }, window.recordDate),
          leave: totalCalendarLength(deducted, window.recordDate),
        }
      : { whole: 2 * daysOfHalfYear.on(window.recordDate)[window.halfYear], leave: 2 * totalDays(deducted) };
  const partialLeave = partialLeaveDeducted(partialLeaveMinutes, window, settings);
  return { tenure: Math.max(whole - leave / 2, 0), workPeriod: Math.max(whole - leave - partialLeave, 0) };
}

/** 部分休業。「三十日を超える場合には、その勤務しなかつた全期間」。Hours that fill no whole day are left out. */
function partialLeaveDeducted(
  minutes: number,
  { recordDate }: BonusWindow,
  { partialLeaveDaysBeforeDiligenceCut }: BonusPeriodSettings,
): HalfDays {
  const perDay = minutesCountedAsDay.on(recordDate);
  const days = (minutes - (minutes % perDay)) / perDay;
  return days > partialLeaveDaysBeforeDiligenceCut ? halfDaysOf({ months: 0, days }, recordDate) : 0;
}
