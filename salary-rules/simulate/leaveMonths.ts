import {
  contributionExemption,
  type MonthExemption,
  withoutExemption,
} from "../contribution-exemption/contributionExemption";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { isTouchedBy } from "../kernel/period";
import { remembering } from "../kernel/remembering";
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
export const leaveMonths = oncePer((leaveTerms: LeaveTerms) => {
  const { deemedLeaves } = leaveTerms;
  return remembering(
    (month: CalendarMonth): LeaveMonth =>
      isTouchedBy(month, deemedLeaves)
        ? {
            attendance: attendanceIn(month, leaveTerms),
            exemption: contributionExemption(month.month, deemedLeaves),
          }
        : untouched,
  );
});
