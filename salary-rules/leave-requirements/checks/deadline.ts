import { daysBetween } from "../../kernel/isoDate";
import { terms } from "../../vocabulary";
import { type Deadline, deadlineOf } from "../deadlines";
import type { Facts } from "../facts";
import type { PlannedLeave } from "../plan";
import { provisions } from "../provision";
import type { Requirement } from "../requirement";
import { on } from "./wording";

/** 期限が近いと知らせ始める日数。 */
const soonDays = 7;

export const deadlineChecks: readonly Requirement[] = [
  {
    id: "V14",
    level: "warning",
    description: "請求の期限まで8日以上ある",
    reference: provisions.requestDeadline,
    breaches: (facts) =>
      openRequests(facts).flatMap(({ leave, deadline }) => {
        const daysLeft = daysBetween(facts.today, deadline.date);
        if (daysLeft > soonDays) return [];
        const name = terms[leave.kind];
        const message =
          daysLeft < 0
            ? `${name}の請求期限は${on(deadline.date)}でした。早めに人事担当課に相談してください。`
            : `${name}の請求期限は${on(deadline.date)}です。${daysLeft === 0 ? "今日が期限です" : `あと${daysLeft}日です`}。`;
        return [{ leaveId: leave.id, message }];
      }),
  },
  {
    id: "V15",
    level: "hint",
    description: "請求の期限が開庁日である",
    reference: provisions.closedDayRequest,
    breaches: (facts) =>
      openRequests(facts).flatMap(({ leave, deadline }) => {
        if (!deadline.closedBecause || deadline.date < facts.today) return [];
        const message =
          `${terms[leave.kind]}の請求期限の${on(deadline.date)}は閉庁日（${deadline.closedBecause}）です。` +
          `前の開庁日の${on(deadline.openDay)}までに出してください。`;
        return [{ leaveId: leave.id, message }];
      }),
  },
];

/** まだ請求していない、これからの休業。続いている行は、はじめの行で一度だけ。 */
function openRequests({ leaves, counts, plan, settings, today }: Facts) {
  const continuations = counts.leaves.flatMap(({ leaveIds: [, ...later] }) => later);
  return leaves
    .filter(({ id, isRequested, start }) => !isRequested && start >= today && !continuations.includes(id))
    .flatMap((leave): { leave: PlannedLeave; deadline: Deadline }[] => {
      const deadline = deadlineOf(leave, plan, settings);
      return deadline ? [{ leave, deadline }] : [];
    });
}
