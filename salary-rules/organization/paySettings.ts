import { z } from "zod";
import { datedEntries } from "./datedEntries";
import { choice, decimal, monthAndDay, text, wholeNumber, yesOrNo } from "./fields";

const twiceAYear = z.strictObject({ june: decimal(10), december: decimal(10) });

/** 市区町村の条例・規則が決める、給与の条件。 */
export const paySettings = z.strictObject({
  payDay: wholeNumber(1, 31),
  regionalAllowancePercent: decimal(100),
  /** 月の途中で休みに入った月の、扶養手当・住居手当・管理職手当。 */
  allowancesInPartialMonth: choice(["prorated", "wholeMonth"]),
  commutingAllowanceMonths: z.literal([1, 3, 6], { error: "1、3、6 のどれかを書いてください" }),
  /** 勤務1時間当たりの額の、年間の勤務時間。 */
  hoursPerYear: wholeNumber(1_000, 2_500),
  residentTaxDuringLeave: choice(["paidByHimself", "takenFromRemainingPay"]),
  mutualHelpContribution: z.strictObject({ permilleOfSalary: decimal(100), isExemptDuringLeave: yesOrNo }),
  /** 期末・勤勉手当の支給日（月日）。 */
  bonusDays: z.array(monthAndDay).min(1, "支給日を1つ以上書いてください"),
  /** 空なら、国の支給月数を使う。書けば、その期間の外の期は計算しない。 */
  bonusMonths: datedEntries({ endOfTermAllowance: twiceAYear, diligenceAllowance: twiceAYear }),
  jobGradeAdditions: z.array(z.strictObject({ name: text, percent: decimal(45) })),
  /** 勤勉手当の成績率（良好）。なければ、国の率。 */
  diligenceRate: z.exactOptional(decimal(10)),
  diligenceBaseIncludesDependentAllowance: yesOrNo,
  /** 期末・勤勉手当の期間の数え方。暦の月と30日、または182日・183日から引いて30日で割る。 */
  bonusPeriodMethod: choice(["calendarMonths", "dividedBy30Days"]),
  partialLeaveDaysBeforeDiligenceCut: wholeNumber(0, 183),
  raiseConversionPercent: decimal(100),
});
