import { isoDate } from "../../kernel/isoDate";
import { nationalSettings } from "../../organization/presets";
import { checkPlan } from "../checkPlan";
import type { PlanForChecks, PlannedLeave } from "../plan";
import type { Finding } from "../requirement";

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

/** その番号の指摘だけを、行と程度と文で。today を書かなければ、期限がまだ遠い日。 */
export function findingsOf(id: Finding["id"], plan: PlanForChecks, today = "2026-10-01") {
  return checkPlan(plan, settings, isoDate(today)).filter((finding) => finding.id === id);
}

export function messagesOf(id: Finding["id"], plan: PlanForChecks, today?: string): readonly string[] {
  return findingsOf(id, plan, today).map(({ message }) => message);
}
