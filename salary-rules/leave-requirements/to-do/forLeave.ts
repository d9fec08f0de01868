import {
  leaveDaysInWindow,
  supportBenefitWindow,
} from "../../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { supportBenefitConditions } from "../../childcare-leave-support-benefit/parameters";
import { addDays, addMonths, eachDay, type IsoDate, lastDayOfPeriod } from "../../kernel/isoDate";
import { type CountedLeave, isWithinBirthPeriod } from "../counting";
import { childcareLeaveDeadline } from "../deadlines";
import { prescriptionMonths } from "./parameters";
import { toDoSources } from "./sources";
import type { Occasion, ToDo, ToDoFacts } from "./toDo";

/** 休みごとにすること。 */
export const forLeave: readonly ToDo[] = [
  {
    id: "T04",
    name: "育児休業承認請求書（57日以内）",
    who: "本人 → 所属長 → 人事担当課",
    timing: "始める日の2週間前まで。出生日から休むときは、予定日の2週間前まで",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.request,
    occasions: (facts) => requests(facts, true),
  },
  {
    id: "T05",
    name: "育児休業承認請求書（57日以内のほか）",
    who: "本人 → 所属長 → 人事担当課",
    timing: "始める日の1か月前まで",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.request,
    occasions: (facts) => requests(facts, false),
  },
  {
    id: "T06",
    name: "配偶者出産休暇の届け",
    who: "本人 → 所属長",
    timing: "使う前に",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.specialLeave,
    occasions: (facts) => noticesBefore(facts, "spouseChildbirthLeave"),
  },
  {
    id: "T07",
    name: "育児参加のための休暇の届け（母子健康手帳の写しなど）",
    who: "本人 → 所属長",
    timing: "使う前に",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.specialLeave,
    occasions: (facts) => noticesBefore(facts, "childcareParticipationLeave"),
  },
  {
    id: "T14",
    name: "育児休業手当金の請求書",
    who: "本人 → 共済組合（所属を通して）",
    timing: "休業が始まったら月ごとに（時効は休んだ日ごとに2年）",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.childcareLeaveBenefit,
    occasions: ({ leaves }) => leaves.map((leave) => claimFrom(leave.start, leave.leaveIds[0])),
  },
  {
    id: "T15",
    name: "育児休業支援手当金の請求書（予定日の書類、住民票、配偶者の状況）",
    who: "本人 → 共済組合",
    timing: "対象期間の休業が14日以上に決まったら（時効は2年）",
    closedDayRule: "previousOpenDay",
    movesWithBirth: true,
    reference: toDoSources.supportBenefit,
    occasions: ({ leaves, birth }) => {
      const reachedOn = dayOfReachingSupportBenefit(leaves, birth);
      return reachedOn ? [claimFrom(reachedOn)] : [];
    },
  },
  {
    id: "T16",
    name: "育児休業等掛金免除の申出書",
    who: "本人 → 共済組合",
    timing: "休業が承認されたらすみやかに（申出がないと免除されません）",
    closedDayRule: "none",
    movesWithBirth: false,
    reference: toDoSources.exemption,
    occasions: ({ leaves }) => leaves.map(({ leaveIds: [leaveId] }) => ({ leaveId })),
  },
  {
    id: "T17",
    name: "掛金免除・手当金の変更の届け",
    who: "本人 → 共済組合",
    timing: "休業の期間が変わったら",
    closedDayRule: "none",
    movesWithBirth: false,
    reference: toDoSources.childcareLeaveBenefit,
    occasions: ({ leaves }) => (leaves.length > 0 ? [{}] : []),
  },
  {
    id: "T18",
    name: "育児休業の延長の請求（延ばすとき）",
    who: "本人 → 所属長 → 人事担当課",
    timing: "今の終わりの日の1か月前まで（57日以内は2週間前まで）",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.extension,
    occasions: ({ leaves, birth, settings }) =>
      leaves.map((leave) => ({
        leaveId: leave.leaveIds[0],
        due: isWithinBirthPeriod(leave, birth, settings)
          ? addDays(leave.end, -settings.leave.postnatalPaternityLeave.requestDaysBefore)
          : addMonths(leave.end, -settings.leave.childcareLeave.requestMonthsBefore),
      })),
  },
  {
    id: "T19",
    name: "住民税・財形・団体保険・貸付の引き去りの相談",
    who: "本人 → 給与担当・共済組合",
    timing: "給与が出ない月が来る前に",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.deductions,
    occasions: ({ leaves: [first] }) => (first ? [{ due: addDays(first.start, -1) }] : []),
  },
  {
    id: "T20",
    name: "仕事の引継ぎを終える",
    who: "本人・所属長",
    timing: "休業が始まる2週間前まで（団体の設定による）",
    closedDayRule: "previousOpenDay",
    movesWithBirth: false,
    reference: toDoSources.handover,
    occasions: ({ leaves, settings: { plan } }) =>
      leaves.map(({ leaveIds: [leaveId], start }) => ({ leaveId, due: addDays(start, -plan.handoverDaysBefore) })),
  },
];

function requests({ leaves, plan, birth, settings }: ToDoFacts, isWithin57Days: boolean): readonly Occasion[] {
  return leaves
    .filter((leave) => isWithinBirthPeriod(leave, birth, settings) === isWithin57Days)
    .map((leave) => ({
      leaveId: leave.leaveIds[0],
      due: childcareLeaveDeadline(leave, birth, plan.dueDate, settings).date,
    }));
}

function noticesBefore({ plan }: ToDoFacts, kind: "spouseChildbirthLeave" | "childcareParticipationLeave") {
  return plan.leaves
    .filter((leave) => leave.kind === kind)
    .map(({ id, start }): Occasion => ({ leaveId: id, due: addDays(start, -1) }));
}

/** その日の分を請求できる最後の日（翌日から2年）まで。 */
function claimFrom(day: IsoDate, leaveId?: string): Occasion {
  const due = lastDayOfPeriod(addDays(day, 1), prescriptionMonths);
  return leaveId === undefined ? { from: day, due } : { leaveId, from: day, due };
}

/** 対象期間の休業が、要件の日数に達する日。 */
function dayOfReachingSupportBenefit(leaves: readonly CountedLeave[], birth: IsoDate): IsoDate | undefined {
  const window = supportBenefitWindow(birth);
  const { leaveDaysRequired } = supportBenefitConditions.on(window.start);
  if (leaveDaysInWindow(leaves, birth) < leaveDaysRequired) return undefined;
  const days = leaves.flatMap(({ start, end }) => [...eachDay(start, end)]).filter((day) => day >= window.start);
  return days[leaveDaysRequired - 1];
}
