import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { dayWithinYear, formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { type DueDate, dueDates } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { terms } from "#salary-rules/vocabulary";
import type { Draft } from "./draft";
import { leaveStateLabels } from "./labels";
import { daysLeft } from "./leaveFacts";
import { type Plan, type PlannedRow, rowsOf } from "./plan";

/** この計画でのすることの一つ。 */
export interface ToDoItem extends DueDate {
  readonly isDone: boolean;
  /** 休みの行の状態から済んだとわかるときの、その状態。「承認済み」 */
  readonly doneByState: string | undefined;
  /** どの休みのことか。「育児休業　2027年6月1日（火）から」 */
  readonly about: string | undefined;
  /** 規定の期限が閉庁日のときの一文。 */
  readonly closedDayNote: string | undefined;
  readonly isUnconfirmed: boolean;
}

/** 休みの請求と届け。57日以内かどうかで番号の変わる承認請求は、`requestId` にまとめる。 */
const requestIds = ["T04", "T06", "T07", "T29"];

/** すること（期限の早い順）と、済んだかどうか。 */
export function toDoItems(
  plan: Pick<Plan, "birth" | "leaves" | "duties" | "afterReturn">,
  doneKeys: readonly string[],
  settings: OrganizationSettings,
): readonly ToDoItem[] {
  const rows = rowsOf(plan);
  return dueDates({ ...plan.birth, leaves: rows, duties: plan.duties }, settings).map((dueDate) => {
    const id = requestId(dueDate.id);
    const row = rows.find((candidate) => candidate.id === dueDate.leaveId);
    const key = row ? `${id}/${row.id}` : dueDate.key;
    const state = row && requestIds.includes(id) ? row.state : undefined;
    return {
      ...dueDate,
      key,
      isDone: state !== undefined || doneKeys.includes(key),
      doneByState: state && leaveStateLabels[state],
      about: row && `${terms[row.kind]}　${formatJapaneseDate(row.start)}から`,
      closedDayNote: closedDayNote(dueDate),
      isUnconfirmed: dueDate.status !== "confirmed",
    };
  });
}

/** その行の請求か届けが済んだか。行の状態か、済の印でわかる。 */
export function isRequested({ id, state }: Pick<PlannedRow, "id" | "state">, doneKeys: readonly string[]): boolean {
  return state !== undefined || requestIds.some((requestId) => doneKeys.includes(`${requestId}/${id}`));
}

/**
 * 育児休業の請求は、57日以内かどうかが変わっても同じ一つの用事。
 * So its mark stays, and a calendar moves the entry instead of keeping two.
 */
function requestId(id: DueDate["id"]): string {
  return id === "T05" ? "T04" : id;
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

/** 済の印を付け直した計画。Marks that this list does not offer to set stay as they are. */
export function withDoneToDos(
  draft: Draft,
  shown: readonly ToDoItem[],
  ticked: readonly string[],
  savedAt: string,
): Draft {
  const shownKeys = shown.filter(({ doneByState }) => doneByState === undefined).map(({ key }) => key);
  const notShown = draft.doneToDos.filter((key) => !shownKeys.includes(key));
  return { ...draft, savedAt, doneToDos: [...notShown, ...shownKeys.filter((key) => ticked.includes(key))] };
}
