/**
 * 休暇・休業の要件。What leave exists, its windows, counts and deadlines, and what a plan must satisfy.
 *
 * `Circumstances` is `plan.birth`; a plan to check is `{ ...plan.birth, leaves: plan.leaves, duties: plan.duties }`.
 * Every function takes the whole `OrganizationSettings`; "today" is passed in.
 *
 * - `leaveWindows(circumstances, settings)` → `LeaveWindow[]` (empty without 出産予定日 and 出生日)
 * - `countLeaves(plan, settings)`, `mergedLeaves(plan)`, `classOf(leave, plan, settings)` → 2+2 の回数と区分
 * - `deadlineOf(leave, plan, settings)` → `Deadline | undefined` (undefined: 事前に出せばよい)
 * - `remainingDays(kind, plan, settings)` → 特別休暇の残り
 * - `threeCounts(plan, settings)` → 育休の暦日数、特別休暇の勤務日数、内閣人事局の数え方
 * - `checkPlan(plan, settings, today)` → `Finding[]`; `requirements` is the list behind it
 * - `catalogue(settings)` → 18の制度（法律が決める点と、団体が決める点を分ける）、`fiscalYearEmployeeNotices`
 * - `dueDates(plan, settings)` → することと期限（早い順、`key` は動いても変わらない）; `toDos` is the list behind it
 * - `movedToBirth(plan, dates)`, `changesOfDates(before, after, settings)`, `birthPreviews(plan, settings)` → 出生日が動いたとき
 */

export { catalogue } from "./catalogue/catalogue";
export { fiscalYearEmployeeNotices, type Notice } from "./catalogue/fiscalYearEmployees";
export type { Clause, Measure, PayTreatment } from "./catalogue/measure";
export { checkPlan } from "./checkPlan";
export { dayOfAttaining, lastDayBeforeSchool } from "./childDates";
export { type CountedLeave, classOf, countLeaves, type LeaveClass, type MergedLeave, mergedLeaves } from "./counting";
export { type BirthPreview, birthPreviews, changesOfDates, type DateChange, movedToBirth } from "./dateChanges";
export { type CabinetBureauLength, type ThreeCounts, threeCounts } from "./dayCounts";
export { type Deadline, deadlineOf } from "./deadlines";
export {
  type Appointment,
  type Circumstances,
  type Duty,
  type Employment,
  isChildcareLeave,
  isFiscalYearEmployee,
  type LeaveKind,
  leaveKinds,
  type PlanForChecks,
  type PlannedLeave,
} from "./plan";
export { presumedBirth } from "./presumedBirth";
export { type Provision, provisions } from "./provision";
export type { Finding, Level, Requirement } from "./requirement";
export { requirements } from "./requirements";
export { daysInJapanese, type RemainingDays, remainingDays, remainingOf, specialLeaveKinds } from "./specialLeave";
export { appointmentTest } from "./statute";
export { type DueDate, dueDates, toDos } from "./to-do/dueDates";
export type { ClosedDayRule, ToDo } from "./to-do/toDo";
export { type LeaveWindow, leaveWindows } from "./windows";
