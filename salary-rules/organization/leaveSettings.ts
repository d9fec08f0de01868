import { z } from "zod";
import { choice, duration, reference, wholeNumber, yesOrNo } from "./fields";

const units = z.array(choice(["day", "halfDay", "hour", "halfHour"])).min(1, "単位を1つ以上書いてください");

/** 休暇の終わり。「出産の日後2週間」は daysAfterBirth: 14、「出産の日以後2週間」は 13。 */
const windowEnd = z.union([
  z.strictObject({ daysAfterBirth: wholeNumber(0, 1_096) }),
  z.strictObject({ monthsAfterBirth: wholeNumber(1, 36) }),
  z.strictObject({ untilAge: wholeNumber(1, 3) }),
]);

const spouseChildbirthLeave = z.strictObject({
  days: wholeNumber(0, 30),
  units,
  /** 入院等の日から。わからないときは、出産予定日の何日前をめやすにするか。 */
  start: z.union([
    z.strictObject({ estimatedDaysBeforeDueDate: wholeNumber(0, 98) }),
    z.strictObject({ daysBeforeDueDate: wholeNumber(0, 98) }),
  ]),
  end: windowEnd,
  reference,
});

const childcareParticipationLeave = z.strictObject({
  days: wholeNumber(0, 60),
  units,
  weeksBeforeDueDate: wholeNumber(0, 20),
  weeksBeforeDueDateIfMultiple: wholeNumber(0, 20),
  end: windowEnd,
  /** 上の子がいなければ、出産前は使えない。 */
  needsOlderChildBeforeBirth: yesOrNo,
  reference,
});

/** 市区町村の条例・規則が決める、休暇・休業の条件。 */
export const leaveSettings = z.strictObject({
  spouseChildbirthLeave,
  childcareParticipationLeave,
  postnatalPaternityLeave: z.strictObject({
    windowDays: wholeNumber(57, 366),
    requestDaysBefore: wholeNumber(0, 60),
    reference,
  }),
  childcareLeave: z.strictObject({ requestMonthsBefore: wholeNumber(0, 6), reference }),
  shortTimeWorkForChildcare: z.strictObject({ requestMonthsBefore: wholeNumber(0, 6), reference }),
  partialLeave: z.strictObject({
    hoursPerYear: duration,
    requestMonthsBefore: wholeNumber(0, 6),
    reference,
  }),
  childcareTime: z.strictObject({
    untilAgeInMonths: wholeNumber(12, 72),
    timesPerDay: wholeNumber(1, 4),
    minutesEach: wholeNumber(15, 120),
    reference,
  }),
});

export type LeaveSettings = z.infer<typeof leaveSettings>;
