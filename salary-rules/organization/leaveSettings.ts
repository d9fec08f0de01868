import { z } from "zod";
import { arrangementSettings } from "./arrangementSettings";
import { choice, reference, wholeNumber, yesOrNo } from "./fields";

const units = z.array(choice(["day", "halfDay", "hour", "halfHour"])).min(1, "単位を1つ以上書いてください");

/** 休暇の終わり。「出産の日後2週間」は daysAfterBirth: 14、「出産の日以後2週間」は 13。 */
const windowEnd = z.union(
  [
    z.strictObject({ daysAfterBirth: wholeNumber(0, 1_096) }),
    z.strictObject({ monthsAfterBirth: wholeNumber(1, 36) }),
    z.strictObject({ untilAge: wholeNumber(1, 3) }),
  ],
  {
    error:
      "{ daysAfterBirth: 0から1096 }、{ monthsAfterBirth: 1から36 }、{ untilAge: 1から3 } のどれか1つを書いてください",
  },
);

/** 「入院等の日から」の団体では、入院の日がわかるまでのめやすを書く。 */
const windowStart = z.union(
  [
    z.strictObject({ estimatedDaysBeforeDueDate: wholeNumber(0, 98) }),
    z.strictObject({ daysBeforeDueDate: wholeNumber(0, 98) }),
  ],
  {
    error:
      "入院等の日からなら { estimatedDaysBeforeDueDate: 0から98 }、予定日の何日前からなら { daysBeforeDueDate: 0から98 } を書いてください",
  },
);

/** 市区町村の条例・規則が決める、休暇・休業の条件。 */
export const leaveSettings = z.strictObject({
  spouseChildbirthLeave: z.strictObject({
    days: wholeNumber(0, 30),
    units,
    start: windowStart,
    end: windowEnd,
    reference,
  }),
  childcareParticipationLeave: z.strictObject({
    days: wholeNumber(0, 60),
    units,
    weeksBeforeDueDate: wholeNumber(0, 20),
    weeksBeforeDueDateIfMultiple: wholeNumber(0, 20),
    end: windowEnd,
    /** 上の子がいなければ、出産前は使えない。 */
    needsOlderChildBeforeBirth: yesOrNo,
    reference,
  }),
  postnatalPaternityLeave: z.strictObject({
    windowDays: wholeNumber(57, 366),
    requestDaysBefore: wholeNumber(0, 60),
    reference,
  }),
  childcareLeave: z.strictObject({ requestMonthsBefore: wholeNumber(0, 6), reference }),
  ...arrangementSettings,
});

export type LeaveSettings = z.infer<typeof leaveSettings>;
