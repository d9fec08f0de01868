import { usualPaymentLagMonths } from "../childcare-leave-benefit/parameters";
import { type CalendarMonth, calendarMonths } from "../kernel/calendarMonth";
import { type IsoDate, type IsoMonth, maxDate, monthsFrom } from "../kernel/isoDate";
import { remembering } from "../kernel/remembering";
import type { Pay, SimulationRequest } from "../simulation";
import { oncePer } from "./keeping";
import { type LeaveTerms, leaveTermsOf } from "./leaveTerms";
import { type PayTerms, payTermsOf } from "./payTerms";

/** 依頼から一度だけ求める事実。 */
export interface Situation extends LeaveTerms {
  readonly request: SimulationRequest;
  readonly payTerms: PayTerms;
  readonly benefitPaymentLagMonths: number;
  readonly months: readonly CalendarMonth[];
}

const bonusesPerYear = 2;
const monthsPerYear = 12;
/** 休業の後に見せる月の数。 */
const monthsAfterLeave = 2;
/** 試算できる年の数。いちばん長い休業と、その後の小学校入学までの短時間勤務が入る。 */
const mostYears = 12;

export function situationOf(request: SimulationRequest): Situation {
  const { settings } = request;
  const leaveTerms = leaveTermsOf(request);
  const lag = settings?.benefitPaymentLagMonths ?? usualLag(leaveTerms.birthDate);
  return {
    ...leaveTerms,
    request,
    payTerms: payTermsOf(request, leaveTerms.revisionMonth),
    benefitPaymentLagMonths: lag,
    months: simulatedMonths(request.pay, leaveTerms, lag),
  };
}

function usualLag(birthDate: IsoDate): number {
  return usualPaymentLagMonths.on(maxDate(birthDate, usualPaymentLagMonths.firstDay));
}

/**
 * 試算する月。休業の前の月から、終わりの2か月後（手当金の支給が遅いときはその月）まで。
 * 休業が対象期間にかかる期末・勤勉手当は、その支給月まで。入力された期末・勤勉手当があれば、休業の後1年以内の2回目の
 * 支給月まで。復帰後の育児短時間勤務が入力されていれば、その終わりの月まで。
 */
function simulatedMonths(
  { bonuses = [], shortTimeWork }: Pay,
  leaveTerms: LeaveTerms,
  lag: number,
): readonly CalendarMonth[] {
  const { lastMonth, lastBonusMonth } = leaveTerms;
  const afterwards = bonuses
    .map(({ month }) => month)
    .filter((month) => lastMonth < month && month <= monthsFrom(lastMonth, monthsPerYear))
    .toSorted()
    .slice(0, bonusesPerYear);
  const ends = [monthsFrom(lastMonth, Math.max(monthsAfterLeave, lag)), lastBonusMonth, ...afterwards];
  if (shortTimeWork !== undefined) ends.push(withinReach(shortTimeWork.until, leaveTerms));
  return monthsUntil(leaveTerms)(ends.reduce(laterMonth));
}

function withinReach(month: IsoMonth, { firstMonth }: LeaveTerms): IsoMonth {
  const latest = latestMonthFrom(firstMonth);
  if (month > latest) throw new RangeError(`試算できるのは${latest}までです: ${month}`);
  return month;
}

/** その月から始まる試算の、いちばん遅い最後の月。 */
export function latestMonthFrom(firstMonth: IsoMonth): IsoMonth {
  return monthsFrom(firstMonth, mostYears * monthsPerYear - 1);
}

const monthsUntil = oncePer(({ firstMonth }: LeaveTerms) =>
  remembering((lastMonth: IsoMonth) => calendarMonths(firstMonth, lastMonth)),
);

function laterMonth(one: IsoMonth, other: IsoMonth): IsoMonth {
  return one > other ? one : other;
}

/** 「9月からの標準報酬の月額」の9月。試算の最初の月か、その後に来る最初の9月。 */
export function septemberOfRevision(request: SimulationRequest): IsoMonth {
  return leaveTermsOf(request).revisionMonth;
}
