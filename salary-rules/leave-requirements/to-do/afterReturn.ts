import { nextOpenDay } from "../../kernel/holidays";
import { addDays, addMonths, lastDayOfPeriod } from "../../kernel/isoDate";
import { dayOfAttaining } from "../childDates";
import type { CountedLeave } from "../counting";
import { deadlineOf } from "../deadlines";
import { isChildcareLeave } from "../plan";
import { childcareLeaveLimits } from "../statute";
import { prescriptionMonths, shortTimeWorkBenefitAge } from "./parameters";
import { toDoSources } from "./sources";
import type { ToDo, ToDoFacts } from "./toDo";

/** 復帰の前後にすること。 */
export const afterReturn: readonly ToDo[] = [
  {
    id: "T21",
    name: "部分休業の年度の申出（第1号か第2号）",
    who: "本人 → 所属長",
    timing: "年度のはじめ、または最初の請求の前",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.partialLeaveChoice,
    occasions: ({ plan }) =>
      plan.leaves
        .filter(({ kind }) => kind === "firstKindPartialLeave" || kind === "secondKindPartialLeave")
        .map(({ id, start }) => ({ leaveId: id, due: addDays(start, -1) })),
  },
  {
    id: "T22",
    name: "復帰前の面談",
    who: "所属長",
    timing: "復帰の2か月前から1か月前まで（短い休業では省けます）",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.returnInterview,
    occasions: ({ leaves, settings: { interview } }) => {
      const { fromMonthsBefore, toMonthsBefore, skippedIfLeaveShorterThanMonths: shortest } = interview.returnInterview;
      return leaves
        .filter(({ start, end }) => lastDayOfPeriod(start, shortest) <= end)
        .map((leave) => ({
          leaveId: leave.leaveIds[0],
          from: addMonths(returnDay(leave), -fromMonthsBefore),
          due: addMonths(returnDay(leave), -toMonthsBefore),
        }));
    },
  },
  {
    id: "T24",
    name: "養育期間の標準報酬の特例の申出",
    who: "本人 → 共済組合",
    timing: "復帰のあと、3歳になるまで",
    closedDayRule: "none",
    movesWithBirth: true,
    reference: toDoSources.childrearingException,
    occasions: ({ leaves, birth }) => {
      const last = leaves.at(-1);
      return last ? [{ from: returnDay(last), due: dayOfAttaining(childcareLeaveLimits.untilAge, birth) }] : [];
    },
  },
  {
    id: "T25",
    name: "育児時短勤務手当金の請求",
    who: "本人 → 共済組合",
    timing: `${shortTimeWorkBenefitAge}歳になるまでの時短勤務で、月ごとに翌月（時効は2年）`,
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.shortTimeWorkBenefit,
    occasions: (facts) => shortTimeWorkUnderTwo(facts),
  },
  {
    id: "T29",
    name: "育児短時間勤務・部分休業の承認請求書",
    who: "本人 → 所属長 → 人事担当課",
    timing: "育児短時間勤務は始める日の1か月前まで。部分休業は団体の定めた日まで",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.arrangementRequest,
    occasions: ({ plan, settings }) =>
      plan.leaves
        .filter((leave) => !isChildcareLeave(leave))
        .flatMap((leave) => {
          const deadline = deadlineOf(leave, plan, settings);
          return deadline ? [{ leaveId: leave.id, due: deadline.date }] : [];
        }),
  },
];

/** 復帰の日 — 休業の終わりの翌日からみて、次の開庁日。 */
function returnDay({ end }: Pick<CountedLeave, "end">) {
  return nextOpenDay(addDays(end, 1));
}

function shortTimeWorkUnderTwo({ plan, birth }: ToDoFacts) {
  const lastDay = dayOfAttaining(shortTimeWorkBenefitAge, birth);
  return plan.leaves
    .filter(({ kind, start }) => kind === "shortTimeWorkForChildcare" && start <= lastDay)
    .map(({ id, start }) => ({
      leaveId: id,
      from: start,
      due: lastDayOfPeriod(addDays(start, 1), prescriptionMonths),
    }));
}
