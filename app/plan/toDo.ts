import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { dayWithinYear, formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { type DueDate, dueDates } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { terms } from "#salary-rules/vocabulary";
import type { Draft } from "./draft";
import { daysLeft } from "./leaveFacts";
import type { Plan, PlannedLeave } from "./plan";

/** この計画でのすることの一つ。 */
export interface ToDoItem extends DueDate {
  readonly isDone: boolean;
  /** どの休みのことか。「育児休業　2027年6月1日（火）から」 */
  readonly about: string | undefined;
  /** 規定の期限が閉庁日のときの一文。 */
  readonly closedDayNote: string | undefined;
  readonly isUnconfirmed: boolean;
}

/** すること（期限の早い順）と、済んだかどうか。 */
export function toDoItems(
  plan: Pick<Plan, "birth" | "leaves" | "duties">,
  doneKeys: readonly string[],
  settings: OrganizationSettings,
): readonly ToDoItem[] {
  return dueDates({ ...plan.birth, leaves: plan.leaves, duties: plan.duties }, settings).map((dueDate) => {
    const key = keyOf(dueDate);
    return {
      ...dueDate,
      key,
      isDone: doneKeys.includes(key),
      about: aboutLeave(plan.leaves, dueDate.leaveId),
      closedDayNote: closedDayNote(dueDate),
      isUnconfirmed: dueDate.status !== "confirmed",
    };
  });
}

/**
 * 育児休業の請求は、57日以内かどうかが変わっても同じ一つの用事。
 * So its mark stays, and a calendar moves the entry instead of keeping two.
 */
function keyOf({ id, key, leaveId }: DueDate): string {
  const isRequest = id === "T04" || id === "T05";
  return isRequest && leaveId !== undefined ? requestKeyOf({ id: leaveId }) : key;
}

/** 育児休業の承認請求の鍵。 */
export function requestKeyOf({ id }: Pick<PlannedLeave, "id">): string {
  return `T04/${id}`;
}

function aboutLeave(leaves: Plan["leaves"], leaveId: string | undefined): string | undefined {
  const leave = leaves.find(({ id }) => id === leaveId);
  return leave && `${terms[leave.kind]}　${formatJapaneseDate(leave.start)}から`;
}

function closedDayNote({ due, writtenDue, closedDayRule }: DueDate): string | undefined {
  if (!due || !writtenDue || due === writtenDue) return undefined;
  return closedDayRule === "nextOpenDay"
    ? `規定の期限の${dayWithinYear(writtenDue)}は閉庁日です。次の開庁日まで出せます。`
    : `規定の期限の${dayWithinYear(writtenDue)}は閉庁日です。その前の開庁日までに出します。`;
}

/** 「2027年2月24日（水）　あと92日」 */
export function dueInWords(due: IsoDate, isDone: boolean, today: IsoDate): string {
  return isDone ? formatJapaneseDate(due) : `${formatJapaneseDate(due)}　${daysLeft(today, due)}`;
}

/** 済の印を付け直した計画。Marks of items that this list does not show stay as they are. */
export function withDoneToDos(
  draft: Draft,
  shown: readonly ToDoItem[],
  ticked: readonly string[],
  savedAt: string,
): Draft {
  const shownKeys = shown.map(({ key }) => key);
  const notShown = draft.doneToDos.filter((key) => !shownKeys.includes(key));
  return { ...draft, savedAt, doneToDos: [...notShown, ...shownKeys.filter((key) => ticked.includes(key))] };
}
