import { z } from "zod";
import { choice, duration, reference, wholeNumber, yesOrNo } from "./fields";

/** 対象となる子の、いちばん遅い時期。 */
const until = choice([
  "thirdBirthday",
  "beforeSchool",
  "thirdGrade",
  "sixthGrade",
  "ninthGrade",
  "fiscalYearOfEighteenthBirthday",
]);

/** 復帰したあとの働き方と、そのほかの休暇。 */
export const arrangementSettings = {
  shortTimeWorkForChildcare: z.strictObject({ requestMonthsBefore: wholeNumber(0, 6), reference }),
  partialLeave: z.strictObject({
    firstKindUnitMinutes: wholeNumber(1, 120),
    firstKindMinutesPerDay: wholeNumber(1, 480),
    secondKindUnitMinutes: wholeNumber(1, 120),
    secondKindHoursPerYear: duration,
    requestMonthsBefore: wholeNumber(0, 6),
    reference,
  }),
  childcareTime: z.strictObject({
    untilAgeInMonths: wholeNumber(12, 72),
    timesPerDay: wholeNumber(1, 4),
    minutesEach: wholeNumber(15, 120),
    reference,
  }),
  childNursingLeave: z.strictObject({
    days: wholeNumber(0, 60),
    daysForTwoOrMoreChildren: wholeNumber(0, 60),
    until,
    reference,
  }),
  staggeredHours: z.strictObject({ until, reference }),
  lateNightExemption: z.strictObject({
    until,
    monthsPerRequest: wholeNumber(1, 12),
    requestMonthsBefore: wholeNumber(0, 6),
    reference,
  }),
  overtimeExemption: z.strictObject({ until, requestDaysBefore: wholeNumber(0, 60), reference }),
  overtimeLimit: z.strictObject({
    until,
    hoursPerMonth: wholeNumber(1, 100),
    hoursPerYear: wholeNumber(1, 720),
    requestDaysBefore: wholeNumber(0, 60),
    reference,
  }),
  flextime: z.strictObject({ isOffered: yesOrNo, reference }),
  telework: z.strictObject({ isOffered: yesOrNo, reference }),
  annualLeave: z.strictObject({ days: wholeNumber(0, 60), carriedOverAtMost: wholeNumber(0, 60), reference }),
  summerLeave: z.strictObject({ days: wholeNumber(0, 30), reference }),
};
