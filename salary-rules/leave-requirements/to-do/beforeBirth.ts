import { addDays, addMonths } from "../../kernel/isoDate";
import { announcementMonths } from "./parameters";
import { toDoSources } from "./sources";
import type { ToDo } from "./toDo";

/** 出産の前にすること。 */
export const beforeBirth: readonly ToDo[] = [
  {
    id: "T01",
    name: "上司・人事担当課への申出（妊娠・出産の予定）",
    who: "本人 → 所属長",
    timing: `なるべく早く（めやすは予定日の${announcementMonths}か月前）`,
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.announcement,
    occasions: ({ dueDate }) => [{ due: addMonths(dueDate, -announcementMonths) }],
  },
  {
    id: "T02",
    name: "制度の説明と意向確認の面談",
    who: "所属長",
    timing: "申出のあと、団体が決めた日数のうちに",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.interview,
    occasions: ({ dueDate, settings }) => [
      { due: addDays(addMonths(dueDate, -announcementMonths), settings.interview.withinDays) },
    ],
  },
  {
    id: "T03",
    name: "育児参加計画書の提出",
    who: "本人 → 所属長 → 人事担当課",
    timing: "予定日の2か月前（遅くとも8週間前）。団体の設定による",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.planSubmission,
    occasions: ({ dueDate, settings }) => [{ due: addMonths(dueDate, -settings.plan.submitMonthsBefore) }],
  },
  {
    id: "T26",
    name: "保育所などの申込み",
    who: "世帯 → 市区町村",
    timing: "住んでいる市区町村の期日まで",
    closedDayRule: "none",
    movesWithBirth: false,
    reference: toDoSources.nursery,
    occasions: () => [{}],
  },
];
