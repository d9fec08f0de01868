import { daysBetween, daysInclusive, type IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import {
  appointmentTest,
  type Circumstances,
  classOf,
  daysInJapanese,
  deadlineOf,
  type LeaveWindow,
  leaveWindows,
  type PlanForChecks,
  presumedBirth,
  type RemainingDays,
  remainingDays,
} from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { terms } from "#salary-rules/vocabulary";
import type { TimelineBar } from "~/components/LeaveTimeline";
import { countsWorkingDays } from "./leavesStep";
import { leaveKinds, type Plan, type PlannedLeave } from "./plan";

/** 画面で計画に選べる休みの、使える期間。 */
export function plannableWindows(birth: Circumstances, settings: OrganizationSettings): readonly LeaveWindow[] {
  return leaveWindows(birth, settings).filter(({ kind }) => leaveKinds.some((plannable) => plannable === kind));
}

/** 使える期間から外れるか。57日以内から外れた育児休業は、通常の育児休業として使える。 */
export function isOutsideWindow(
  { kind, start, end }: PlanForChecks["leaves"][number],
  birth: Circumstances,
  settings: OrganizationSettings,
): boolean {
  const usableAs = kind === "postnatalPaternityLeave" ? "childcareLeave" : kind;
  const window = leaveWindows(birth, settings).find((candidate) => candidate.kind === usableAs);
  return window !== undefined && !(window.start <= start && end <= window.end);
}

/** 「あと12日」「今日まで」「12日過ぎています」 */
export function daysLeft(today: IsoDate, day: IsoDate): string {
  const left = daysBetween(today, day);
  if (left === 0) return "今日まで";
  return left > 0 ? `あと${left}日` : `${-left}日過ぎています`;
}

export interface LeaveFact {
  readonly name: string;
  readonly text: string;
}

/** 休みの行ごとに、画面と紙に添える事実。 */
export function factsOfLeave(
  plan: PlanForChecks,
  leave: PlannedLeave,
  settings: OrganizationSettings,
  today: IsoDate,
): readonly LeaveFact[] {
  const facts: LeaveFact[] = [{ name: "日数", text: lengthOf(leave) }];
  if (!countsWorkingDays(leave.kind)) {
    const isWithin = classOf(leave, plan, settings) === "within57Days";
    facts.push({
      name: "数え方",
      text: isWithin ? "産後パパ育休（57日以内）として数えます" : `通常の${terms.childcareLeave}として数えます`,
    });
  }
  const deadline = deadlineOf(leave, plan, settings);
  const isRequested = plan.leaves.some(({ id, isRequested }) => id === leave.id && isRequested);
  if (deadline) {
    facts.push({
      name: "請求期限",
      text: `${formatJapaneseDate(deadline.openDay)}　${isRequested ? "請求済み" : daysLeft(today, deadline.openDay)}`,
    });
  }
  if (leave.kind === "spouseChildbirthLeave" || leave.kind === "childcareParticipationLeave") {
    facts.push({ name: "残り", text: remainingInWords(remainingDays(leave.kind, plan, settings)) });
  }
  return facts;
}

/** これから出す請求と、その期限。早い順。 */
export function requestsOf(plan: Plan, settings: OrganizationSettings, today: IsoDate) {
  return plan.leaves
    .flatMap((leave) => {
      const deadline = deadlineOf(leave, { ...plan.birth, leaves: plan.leaves }, settings);
      if (!deadline || leave.state) return [];
      const day = deadline.openDay;
      return [{ id: leave.id, name: shortNames[leave.kind], day, left: daysLeft(today, day) }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** 「1日と2時間（上限2日）」 */
export function remainingInWords({ limit, remaining, exceeds }: RemainingDays): string {
  return exceeds ? `上限の${limit}日を超えています` : `${daysInJapanese(remaining)}（上限${limit}日）`;
}

/** 「31日」「2.5日」「1日と2時間」 */
export function lengthOf(leave: PlannedLeave): string {
  if (!countsWorkingDays(leave.kind)) return `${daysInclusive(leave.start, leave.end)}日`;
  return daysInJapanese({ days: leave.days ?? 0, minutes: leave.minutes ?? 0 });
}

/** 「2027年（令和9年）3月31日（水）まで」と、勤務日数。 */
export function appointmentInWords({ end, willNotBeRenewed, worksEnoughDays }: NonNullable<Plan["appointment"]>) {
  const { daysAWeek, daysAYear } = appointmentTest;
  const term = `${formatJapaneseDate(end, "both")}まで${willNotBeRenewed ? "（更新されないことが決まっています）" : ""}`;
  return worksEnoughDays ? `${term}\n週${daysAWeek}日以上、または年${daysAYear}日以上の勤務` : term;
}

/** 図に置く棒。 */
export function timelineOf(plan: Plan, settings: OrganizationSettings) {
  const birth = presumedBirth(plan.birth);
  if (!birth) return undefined;
  const bar = ({ kind, start, end, label }: LeaveWindow): TimelineBar => ({
    id: kind,
    label: shortNames[kind as PlannedLeave["kind"]],
    start,
    end,
    detail: label.period,
  });
  const windows = plannableWindows(plan.birth, settings)
    .filter(({ kind }) => kind !== "childcareLeave")
    .map(bar);
  const leaves = plan.leaves.map(({ id, kind, start, end }) => ({
    id,
    label: shortNames[kind],
    start,
    end,
    detail: "",
  }));
  return { birth, isBirthProvisional: plan.birth.birthDate === undefined, windows, leaves };
}

const shortNames: Readonly<Record<PlannedLeave["kind"], string>> = {
  postnatalPaternityLeave: "産後パパ育休",
  childcareLeave: "育児休業",
  spouseChildbirthLeave: "配偶者出産休暇",
  childcareParticipationLeave: "育児参加休暇",
  annualLeave: "年次有給休暇",
};
