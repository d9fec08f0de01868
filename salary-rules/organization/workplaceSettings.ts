import { z } from "zod";
import { choice, decimal, monthAndDay, text, wholeNumber, yesOrNo } from "./fields";

/** 部署。`category` は、総務省の調査の部門。 */
export const departments = z
  .array(
    z.strictObject({
      code: text,
      name: text,
      category: choice(["generalAdministration", "publicEnterprise", "police", "fire", "education"]),
    }),
  )
  .superRefine((rows, context) => {
    for (const [index, { code }] of rows.entries()) {
      if (rows.findIndex((other) => other.code === code) === index) continue;
      context.addIssue({
        code: "custom",
        path: [index, "code"],
        message: "ほかの部署と重ならない番号を書いてください",
      });
    }
  });

/** 相談窓口。 */
export const contacts = z.array(
  z.strictObject({
    topic: choice(["leave", "pay", "mutualAid", "consultation"]),
    name: text,
    phone: text.optional(),
    email: text.optional(),
  }),
);

/** 繁忙期。年をまたいでもよい。 */
export const busyPeriods = z.array(z.strictObject({ name: text, from: monthAndDay, until: monthAndDay }));

export const interviewSettings = z.strictObject({
  withinDays: wholeNumber(1, 90),
  returnInterview: z
    .strictObject({
      fromMonthsBefore: wholeNumber(1, 12),
      toMonthsBefore: wholeNumber(0, 12),
      skippedIfLeaveShorterThanMonths: wholeNumber(0, 12),
    })
    .refine(({ fromMonthsBefore, toMonthsBefore }) => toMonthsBefore <= fromMonthsBefore, {
      path: ["toMonthsBefore"],
      message: "fromMonthsBefore 以下の数を書いてください",
    }),
  underThree: z.strictObject({
    fromMonths: wholeNumber(12, 36),
    fromPlusDays: wholeNumber(0, 31),
    toMonths: wholeNumber(12, 36),
  }),
});

export const planSettings = z.strictObject({
  submitMonthsBefore: wholeNumber(0, 9),
  atLatestWeeksBefore: wholeNumber(0, 40),
  handoverDaysBefore: wholeNumber(0, 90),
  hasSealBox: yesOrNo,
  copies: z.array(text),
});

/** 保存の期間。最後に変わってからの月数で、過ぎた計画を `purge` が消す。 */
export const retentionSettings = z.strictObject({
  draftMonths: wholeNumber(1, 120),
  submittedMonths: wholeNumber(12, 360),
});

/** 育休カバー手当など、業務を代わる職員への手当。 */
export const coverAllowance = z.strictObject({
  isOffered: yesOrNo,
  monthsAtLeast: wholeNumber(1, 12),
  peopleAtMost: wholeNumber(1, 20),
  percentOfSalary: decimal(100),
});
