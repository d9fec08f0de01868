import { nextOpenDay } from "#salary-rules/kernel/holidays";
import { addDays, type IsoDate, maxDate } from "#salary-rules/kernel/isoDate";
import { deadlineOf, isChildcareLeave, leaveWindows } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import type { PaperFacts } from "~/documents/printablePlan";
import { lengthOf } from "./leaveFacts";
import type { Plan, PlannedLeave } from "./plan";

/** 紙を見分けるもの：番号、版、日付、確認の記録。 */
export type PaperIdentity = Pick<PaperFacts, "planNumber" | "edition" | "createdOn" | "signatures">;

/** 紙に添える、規定から決まる日付。 */
export function paperFacts(plan: Plan, identity: PaperIdentity, settings: OrganizationSettings): PaperFacts {
  const window = leaveWindows(plan.birth, settings).find(({ kind }) => kind === "postnatalPaternityLeave");
  const returnDate = returnDateOf(plan);
  return {
    ...identity,
    ...(window ? { postnatalPeriod: { first: window.start, last: window.end } } : {}),
    ...(returnDate ? { returnDate } : {}),
    hasSealBox: settings.plan.hasSealBox,
    leaveFacts(leave) {
      const deadline = deadlineOf(leave, { ...plan.birth, leaves: plan.leaves }, settings);
      return { days: daysOf(leave), requestBy: deadline ? { date: deadline.openDay } : { text: "取得前に届出" } };
    },
  };
}

/** 「日数」の欄。時間で取る分は、種類の下に書く。 */
function daysOf(leave: PlannedLeave): string {
  return leave.days === 0 && leave.minutes !== undefined ? "時間" : lengthOf({ ...leave, minutes: undefined });
}

/** 復帰予定日：最後の育児休業が終わった日の、次の勤務日。 */
function returnDateOf({ leaves }: Plan): IsoDate | undefined {
  const [first, ...others] = leaves.filter(isChildcareLeave).map(({ end }) => end);
  return first ? nextOpenDay(addDays(maxDate(first, ...others), 1)) : undefined;
}
