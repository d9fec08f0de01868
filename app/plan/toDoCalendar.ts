import type { CalendarFile } from "~/documents/calendar/iCalendar";
import type { ToDoItem } from "./toDo";

const alarmDaysBefore = [7, 1];

/** 期限のあるものだけを、カレンダーの予定にする。済んだものは知らせない。 */
export function toDoCalendar(
  items: readonly ToDoItem[],
  written: Pick<CalendarFile, "sequence" | "writtenAt">,
  uidOf: (key: string) => string,
): CalendarFile {
  const events = items.flatMap((item) =>
    item.due
      ? [
          {
            uid: uidOf(item.key),
            day: item.due,
            summary: summaryOf(item),
            description: descriptionOf(item),
            alarmDaysBefore: item.isDone ? [] : alarmDaysBefore,
          },
        ]
      : [],
  );
  return { ...written, name: "育児参加計画の期限", events };
}

function summaryOf({ name, isDone, isProvisional }: ToDoItem): string {
  return `${isDone ? "済" : "期限"}：${name}${isProvisional ? "（予定）" : ""}`;
}

function descriptionOf({ about, who, timing, closedDayNote, isProvisional, reference, isUnconfirmed }: ToDoItem) {
  return [
    about,
    `だれが：${who}`,
    `いつまで：${timing}`,
    closedDayNote,
    isProvisional ? "出産予定日から計算した日です。生まれた日が決まると動きます。" : undefined,
    `根拠：${reference.title}${isUnconfirmed ? "（要確認）" : ""}`,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}
