import { isClosedDay } from "#salary-rules/kernel/holidays";
import { addDays, daysInclusive, eachDay, type IsoDate } from "#salary-rules/kernel/isoDate";
import { optionalChoiceField, optionalDateField } from "~/forms/fields";
import { plainText } from "~/forms/plainText";
import { rowsField } from "~/forms/rowsField";
import { z } from "~/zod";
import { intentions, leaveKinds, movesWithBirth, type PlannedLeave } from "./plan";

export const mostLeaves = 12;
const mostDays = 1_200;

const daysField = z
  .string()
  .default("")
  .transform((typed, context) => {
    const text = plainText(typed).replace(/日間?$/u, "");
    if (text === "") return undefined;
    const days = Number(text);
    if (Number.isFinite(days) && days > 0 && days <= mostDays && Number.isInteger(days * 2)) return days;
    context.addIssue({ code: "custom", message: "日数は、「14」や「1.5」のように数字で入力してください" });
    return z.NEVER;
  });

const leaveRow = z
  .object({
    id: z.string().default(""),
    kind: z.enum(leaveKinds, { error: "休みの種類を選んでください" }),
    start: optionalDateField("始まりの日"),
    end: optionalDateField("終わりの日"),
    days: daysField,
    movesWithBirth: optionalChoiceField("生まれる日がずれたら", movesWithBirth),
  })
  .transform((row, context): PlannedLeave => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    if (!row.start) return refuse("start", "始まりの日を入力してください（例：2027年2月10日）");
    const end = row.end ?? (row.days === undefined ? undefined : endAfter(row.kind, row.start, row.days));
    if (!end) return refuse("end", "終わりの日か、日数を入力してください");
    if (end < row.start) {
      return refuse("end", "終わりの日が始まりの日より前です。始まりの日と同じ日か、後の日を入力してください");
    }
    if (daysInclusive(row.start, end) > mostDays) {
      return refuse("end", "終わりの日は、始まりの日から3年以内の日付を入力してください");
    }
    const leave = {
      id: row.id,
      kind: row.kind,
      start: row.start,
      end,
      ...(row.movesWithBirth && { movesWithBirth: row.movesWithBirth }),
    };
    return countsWorkingDays(row.kind) ? { ...leave, days: row.days ?? workingDays(row.start, end) } : leave;
  });

/** 特別休暇と年次休暇は勤務日で数え、育児休業は暦の日で数える。 */
export function countsWorkingDays(kind: PlannedLeave["kind"]): boolean {
  return kind !== "childcareLeave" && kind !== "postnatalPaternityLeave";
}

function workingDays(start: IsoDate, end: IsoDate): number {
  return [...eachDay(start, end)].filter((day) => !isClosedDay(day)).length;
}

function endAfter(kind: PlannedLeave["kind"], start: IsoDate, days: number): IsoDate {
  const whole = Math.ceil(days);
  if (!countsWorkingDays(kind)) return addDays(start, whole - 1);
  let end = start;
  for (let counted = isClosedDay(start) ? 0 : 1; counted < whole; counted += isClosedDay(end) ? 0 : 1) {
    end = addDays(end, 1);
  }
  return end;
}

/** 休み方の手順。 */
export const leaveRows = rowsField("leave", leaveRow, ["start", "end", "days"]);
export const leavesSchema = z.object({
  leave: leaveRows.schema,
  intention: optionalChoiceField("取得の意向", intentions),
});
