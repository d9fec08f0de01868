import { isClosedDay } from "#salary-rules/kernel/holidays";
import { addDays, daysInclusive, eachDay, type IsoDate } from "#salary-rules/kernel/isoDate";
import { optionalChoiceField, optionalDateField, optionalDurationField, tickField } from "~/forms/fields";
import { plainText } from "~/forms/plainText";
import { rowsField } from "~/forms/rowsField";
import { z } from "~/zod";
import { intentions, leaveKinds, leaveStates, movesWithBirth, type PlannedLeave } from "./plan";

export const mostLeaves = 12;
const mostDays = 1_200;

/** 時間で取る分。40日分を超えない。 */
const hoursTaken = { least: 15, most: 18_600 };
const extensionCounts = ["1", "2"] as const;

function daysField(label: string, least: number) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      const text = plainText(typed).replace(/日間?$/u, "");
      if (text === "") return undefined;
      const days = Number(text);
      if (Number.isFinite(days) && least <= days && days <= mostDays && Number.isInteger(days * 2)) return days;
      context.addIssue({ code: "custom", message: `${label}は、「14」や「1.5」のように数字で入力してください` });
      return z.NEVER;
    });
}

const leaveRow = z
  .object({
    id: z.string().default(""),
    kind: z.enum(leaveKinds, { error: "休みの種類を選んでください" }),
    start: optionalDateField("始まりの日"),
    end: optionalDateField("終わりの日"),
    days: daysField("日数", 0.5),
    hours: optionalDurationField("時間", hoursTaken),
    extensions: optionalChoiceField("延長した回数", extensionCounts),
    hasSpecialCircumstances: tickField,
    state: optionalChoiceField("状態", leaveStates),
    movesWithBirth: optionalChoiceField("生まれる日がずれたら", movesWithBirth),
  })
  .transform((row, context): PlannedLeave => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    if (!row.start) return refuse("start", "始まりの日を入力してください（例：2027年2月10日）");
    const isCounted = countsWorkingDays(row.kind);
    if (!isCounted && row.hours !== undefined) {
      return refuse("hours", "育児休業は1日を単位に取るので、時間は空欄にしてください");
    }
    const end = row.end ?? endOf(row.kind, row.start, row);
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
      ...(row.state && { state: row.state }),
    };
    return isCounted ? { ...leave, ...amountOf(row, end) } : { ...leave, ...repeatsOf(row) };
  });

interface Amount {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
}

/** 取る量。時間だけを書いた行は、丸ごと休む日がない。 */
function amountOf({ start, days, hours }: Amount & { readonly start?: IsoDate | undefined }, end: IsoDate) {
  const whole = start ? workingDays(start, end) : 0;
  return hours === undefined ? { days: days ?? whole } : { days: days ?? 0, minutes: hours };
}

function repeatsOf({
  extensions,
  hasSpecialCircumstances,
}: {
  readonly extensions?: (typeof extensionCounts)[number] | undefined;
  readonly hasSpecialCircumstances: boolean;
}): Pick<PlannedLeave, "extensions" | "hasSpecialCircumstances"> {
  return {
    ...(extensions && { extensions: Number(extensions) }),
    ...(hasSpecialCircumstances && { hasSpecialCircumstances: true }),
  };
}

/** 終わりの日を書かない行の、終わりの日。 */
function endOf(kind: PlannedLeave["kind"], start: IsoDate, { days, hours }: Amount): IsoDate | undefined {
  if (days !== undefined) return endAfter(kind, start, days);
  return hours === undefined ? undefined : start;
}

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
export const leaveRows = rowsField("leave", leaveRow, ["start", "end", "days", "hours"]);
export const leavesSchema = z.object({
  leave: leaveRows.schema,
  annualLeaveLeft: daysField("年次有給休暇の残り", 0),
  intention: optionalChoiceField("取得の意向", intentions),
});
