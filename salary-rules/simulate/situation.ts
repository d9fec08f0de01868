import { bonusMonthOf } from "../bonus-periods/bonusWindow";
import { usualPaymentLagMonths } from "../childcare-leave-benefit/parameters";
import { type DeemedLeave, deemedLeaves } from "../contribution-exemption/contributionExemption";
import { type CalendarMonth, calendarMonths } from "../kernel/calendarMonth";
import { type IsoDate, type IsoMonth, isoMonth, maxDate, minDate, monthOf, monthsFrom } from "../kernel/isoDate";
import { type Period, united } from "../kernel/period";
import { countWorkingWeekDays, isWorkday, type WorkCalendar, weekdayCalendar } from "../kernel/workCalendar";
import type { PlannedLeave, SimulationRequest } from "../simulation";
import { type PayTerms, payTermsOf } from "./payTerms";

/** 依頼から一度だけ求める事実。 */
export interface Situation {
  readonly request: SimulationRequest;
  readonly payTerms: PayTerms;
  readonly birthDate: IsoDate;
  readonly calendar: WorkCalendar;
  /** 手当金の支給日から除く日の暦。 */
  readonly benefitCalendar: WorkCalendar;
  readonly benefitPaymentLagMonths: number;
  /** 育児休業（産後パパ育休を含む）。順に並び、離れている。 */
  readonly leaves: readonly Period[];
  /** 間に就業した日のない休業を一つとみなしたもの。 */
  readonly deemedLeaves: readonly DeemedLeave[];
  /** 育児休業の承認に係る期間。期末・勤勉手当では、続いていても一つにまとめない。 */
  readonly approvedLeaves: readonly Period[];
  /** 一日を単位とする、有給の休暇。 */
  readonly paidLeaves: readonly Period[];
  readonly months: readonly CalendarMonth[];
}

const bonusesPerYear = 2;
const monthsPerYear = 12;
const september = "09";
/** 休業の後に見せる月の数。 */
const monthsAfterLeave = 2;

export function isChildcareLeave({ kind }: PlannedLeave): boolean {
  return kind === "childcareLeave" || kind === "postnatalPaternityLeave";
}

export function situationOf(request: SimulationRequest): Situation {
  const { settings } = request;
  const { first, last } = span(request);
  const lag = settings?.benefitPaymentLagMonths ?? usualLag(request);
  const calendar = settings?.workCalendar ?? weekdayCalendar;
  const approvedLeaves = request.leaves.filter(isChildcareLeave);
  const leaves = united(approvedLeaves);
  const paidLeaves = request.leaves.filter((leave) => !isChildcareLeave(leave) && coversItsWorkdays(leave, calendar));
  return {
    request,
    payTerms: payTermsOf(request, revisionMonthAfter(first)),
    birthDate: birthDateOf(request),
    calendar,
    benefitCalendar: settings?.benefitDaysOff === "weekends" ? weekdayCalendar : calendar,
    benefitPaymentLagMonths: lag,
    leaves,
    deemedLeaves: deemedLeaves(
      leaves,
      (day) => isWorkday(day, calendar) && !paidLeaves.some(({ start, end }) => start <= day && day <= end),
    ),
    approvedLeaves,
    paidLeaves,
    months: simulatedMonths(request, first, last, lag),
  };
}

function usualLag(request: SimulationRequest): number {
  return usualPaymentLagMonths.on(maxDate(birthDateOf(request), usualPaymentLagMonths.firstDay));
}

/** 生まれるまでは、出産予定日を出生日として計算する。 */
export function birthDateOf({ child }: SimulationRequest): IsoDate {
  return child.birthDate ?? child.dueDate;
}

/** 半日や1時間の休暇では、その日は勤務した日になる。 */
function coversItsWorkdays(leave: PlannedLeave, calendar: WorkCalendar): boolean {
  return leave.days === undefined || leave.days >= countWorkingWeekDays(leave, calendar);
}

/**
 * 試算する月。休業の前の月から、終わりの2か月後（手当金の支給が遅いときはその月）まで。
 * 休業が対象期間にかかる期末・勤勉手当は、その支給月まで。入力された期末・勤勉手当があれば、
 * 休業の後1年以内の2回目の支給月まで。
 */
function simulatedMonths(
  request: SimulationRequest,
  first: IsoMonth,
  last: IsoMonth,
  lag: number,
): readonly CalendarMonth[] {
  const afterwards = (request.pay.bonuses ?? [])
    .map((bonus) => bonus.month)
    .filter((month) => last < month && month <= monthsFrom(last, monthsPerYear))
    .toSorted();
  const ends = [
    monthsFrom(last, Math.max(monthsAfterLeave, lag)),
    ...request.leaves.filter(isChildcareLeave).map(({ end }) => bonusMonthOf(end)),
    ...afterwards.slice(0, bonusesPerYear),
  ];
  return calendarMonths(monthsFrom(first, -1), ends.reduce(laterMonth));
}

function laterMonth(one: IsoMonth, other: IsoMonth): IsoMonth {
  return one > other ? one : other;
}

/** 育児休業のある月（なければほかの休暇、それもなければ出生の月）の最初と最後。 */
function span(request: SimulationRequest): { readonly first: IsoMonth; readonly last: IsoMonth } {
  const childcareLeaves = request.leaves.filter(isChildcareLeave);
  const leaves = childcareLeaves.length > 0 ? childcareLeaves : request.leaves;
  const [leave] = leaves;
  if (leave === undefined) return { first: monthOf(birthDateOf(request)), last: monthOf(birthDateOf(request)) };
  return {
    first: monthOf(minDate(leave.start, ...leaves.map(({ start }) => start))),
    last: monthOf(maxDate(leave.end, ...leaves.map(({ end }) => end))),
  };
}

/** 「9月からの標準報酬の月額」の9月。試算の最初の月か、その後に来る最初の9月。 */
export function septemberOfRevision(request: SimulationRequest): IsoMonth {
  return revisionMonthAfter(span(request).first);
}

function revisionMonthAfter(firstMonthOfLeave: IsoMonth): IsoMonth {
  const first = monthsFrom(firstMonthOfLeave, -1);
  const revision = isoMonth(`${first.slice(0, 4)}-${september}`);
  return first <= revision ? revision : monthsFrom(revision, monthsPerYear);
}
