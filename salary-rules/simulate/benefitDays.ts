import type { PayablePeriod } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { splitPayableDays } from "../childcare-leave-benefit/payablePeriods";
import {
  type SupportBenefitPeriod,
  splitSupportBenefitDays,
} from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { type IsoDate, type IsoMonth, monthOf } from "../kernel/isoDate";
import { oncePer } from "./keeping";
import type { LeaveTerms } from "./leaveTerms";

/** 初日で率と上限が決まる、支給期間。 */
export interface BenefitSegment {
  readonly firstDay: IsoDate;
}

export type SegmentsByMonth<Segment extends BenefitSegment> = ReadonlyMap<IsoMonth, readonly Segment[]>;

/** 育児休業手当金の支給期間。 */
export const payableDays = oncePer(
  ({ leaves, birthDate, benefitPeriod, benefitCalendar }: LeaveTerms): SegmentsByMonth<PayablePeriod> =>
    byMonth(splitPayableDays(leaves, { birthDate, benefitPeriod }, benefitCalendar)),
);

/** 育児休業支援手当金の支給期間。 */
export const supportDays = oncePer(
  ({ leaves, birthDate, benefitCalendar }: LeaveTerms): SegmentsByMonth<SupportBenefitPeriod> =>
    byMonth(splitSupportBenefitDays(leaves, birthDate, benefitCalendar)),
);

export function byMonth<Segment extends BenefitSegment>(segments: readonly Segment[]): SegmentsByMonth<Segment> {
  const groups = new Map<IsoMonth, Segment[]>();
  for (const segment of segments) {
    const month = monthOf(segment.firstDay);
    const group = groups.get(month);
    if (group === undefined) groups.set(month, [segment]);
    else group.push(segment);
  }
  return groups;
}
