import { bonusMonthOf } from "../bonus-periods/bonusWindow";
import { usualPaymentLagMonths } from "../childcare-leave-benefit/parameters";
import { type CalendarMonth, calendarMonths } from "../kernel/calendarMonth";
import { type IsoMonth, isoMonth, maxDate, minDate, monthOf, monthsFrom } from "../kernel/isoDate";
import { type WorkCalendar, weekdayCalendar } from "../kernel/workCalendar";
import type { SimulationRequest } from "../simulation";
import { birthDateOf, isChildcareLeave, type LeaveTerms, leaveTermsOf } from "./leaveTerms";
import { type PayTerms, payTermsOf } from "./payTerms";

/** 依頼から一度だけ求める事実。 */
export interface Situation extends LeaveTerms {
  readonly request: SimulationRequest;
  readonly payTerms: PayTerms;
  /** 手当金の支給日から除く日の暦。 */
  readonly benefitCalendar: WorkCalendar;
  readonly benefitPaymentLagMonths: number;
  readonly months: readonly CalendarMonth[];
}

const bonusesPerYear = 2;
const monthsPerYear = 12;
const september = "09";
/** 休業の後に見せる月の数。 */
const monthsAfterLeave = 2;

export function situationOf(request: SimulationRequest): Situation {
  const { settings } = request;
  const { first, last } = span(request);
  const lag = settings?.benefitPaymentLagMonths ?? usualLag(request);
  const leaveTerms = leaveTermsOf(request);
  return {
    ...leaveTerms,
    request,
    payTerms: payTermsOf(request, revisionMonthAfter(first)),
    benefitCalendar: settings?.benefitDaysOff === "weekends" ? weekdayCalendar : leaveTerms.calendar,
    benefitPaymentLagMonths: lag,
    months: simulatedMonths(request, first, last, lag),
  };
}

function usualLag(request: SimulationRequest): number {
  return usualPaymentLagMonths.on(maxDate(birthDateOf(request), usualPaymentLagMonths.firstDay));
}

/**
 * 試算する月。休業の前の月から、終わりの2か月後（手当金の支給が遅いときはその月）まで。
 * 休業が対象期間にかかる期末・勤勉手当は、その支給月まで。入力された期末・勤勉手当があれば、休業の後1年以内の2回目の
 * 支給月まで。復帰後の育児短時間勤務が入力されていれば、その終わりの月まで。
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
    request.pay.shortTimeWork?.until ?? last,
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
