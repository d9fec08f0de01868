import { isoDate } from "../../kernel/isoDate";
import { nationalSettings } from "../../organization/presets";
import type { PlanForChecks, PlannedLeave } from "../plan";

export const settings = nationalSettings;

type WrittenDates<Shape, Key extends keyof Shape> = Omit<Shape, Key> & { readonly [Name in Key]?: string | undefined };

type WrittenLeave = WrittenDates<Partial<PlannedLeave>, "start" | "end">;

/** 1行の休み。書かなければ、2027年2月10日から始まる2週間の産後パパ育休。 */
export function aLeave({ start = "2027-02-10", end = "2027-02-23", ...rest }: WrittenLeave = {}): PlannedLeave {
  return { id: start, kind: "postnatalPaternityLeave", ...rest, start: isoDate(start), end: isoDate(end) };
}

type WrittenPlan = WrittenDates<Partial<PlanForChecks>, "dueDate" | "birthDate" | "hospitalizationDate">;

function dateOf(text: string | undefined) {
  return text === undefined ? undefined : isoDate(text);
}

/** 常勤で、2027年2月10日が予定日の、まだ休みのない計画。 */
export function aPlan({ dueDate, birthDate, hospitalizationDate, ...rest }: WrittenPlan = {}): PlanForChecks {
  return {
    dueDate: dateOf(dueDate ?? (birthDate === undefined ? "2027-02-10" : undefined)),
    birthDate: dateOf(birthDate),
    hospitalizationDate: dateOf(hospitalizationDate),
    multiple: false,
    hasOlderChild: false,
    employment: "permanent",
    leaves: [],
    duties: [],
    ...rest,
  };
}
