import {
  contributionExemption,
  type MonthExemption,
  withoutExemption,
} from "../contribution-exemption/contributionExemption";
import type { CalendarMonth } from "../kernel/calendarMonth";
import type { IsoMonth } from "../kernel/isoDate";
import { isTouchedBy } from "../kernel/period";
import { attendanceIn, fullAttendance, type MonthAttendance } from "./attendance";
import { oncePer } from "./keeping";
import type { LeaveTerms } from "./leaveTerms";

/** 休業のある月の勤務と、掛金の免除。 */
interface LeaveMonth {
  readonly attendance: MonthAttendance;
  readonly exemption: MonthExemption;
}

const untouched: LeaveMonth = { attendance: fullAttendance, exemption: withoutExemption };

/** They follow from the leaves alone: a father who types his pay does not move his days. */
export const leaveMonths = oncePer((leaveTerms: LeaveTerms): ((month: CalendarMonth) => LeaveMonth) => {
  const { deemedLeaves } = leaveTerms;
  const known = new Map<IsoMonth, LeaveMonth>();
  return (month) => {
    if (!isTouchedBy(month, deemedLeaves)) return untouched;
    const before = known.get(month.month);
    if (before !== undefined) return before;
    const leaveMonth = {
      attendance: attendanceIn(month, leaveTerms),
      exemption: contributionExemption(month.month, deemedLeaves),
    };
    known.set(month.month, leaveMonth);
    return leaveMonth;
  };
});
