import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { type FormValues, nested } from "~/forms/formValues";
import { storedDate } from "~/storedFields";
import { z } from "~/zod";
import { appointmentOf, circumstancesOf, familyOf } from "./birthStep";
import { draftContentSchema } from "./draftContent";
import type { Plan } from "./plan";
import { type Change, previousOf, previousSchema } from "./previousAnswers";
import { type StepAnswers, type StepName, stepNames, stepSchemas } from "./steps";

/**
 * 書きかけの計画。The answers are kept as typed, valid or not, so that nothing is ever lost;
 * the plan itself is read from them.
 */
export const draftSchema = z.object({
  schemaVersion: z.literal(2),
  isSample: z.boolean(),
  createdOn: z.string(),
  /** 最後に保存した時刻（ISO 8601）。 */
  savedAt: z.string(),
  ...draftContentSchema.shape,
  previous: previousSchema.optional(),
  /** 計画を終えた日。 */
  endedOn: storedDate.optional(),
});

export type Draft = z.infer<typeof draftSchema>;
export type StepState = "notStarted" | "inProgress" | "done";

export function newDraft(today: IsoDate, savedAt: string, sample?: Draft["answers"]): Draft {
  return {
    schemaVersion: 2,
    isSample: sample !== undefined,
    createdOn: today,
    savedAt,
    answers: sample ?? {},
    doneToDos: [],
  };
}

export function withAnswers(
  draft: Draft,
  step: StepName,
  typed: FormValues,
  savedAt: string,
  change: Change = "answers",
): Draft {
  const values = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
  const previous = previousOf(draft, step, values, change);
  return { ...draft, savedAt, answers: { ...draft.answers, [step]: values }, ...(previous && { previous }) };
}

/**
 * 出産予定日と出生日を書き換える前に、いまの日付を控えた計画。
 * Once he has gone on from the birth, his other answers rest on these dates.
 */
export function withSettledDates(draft: Draft, today: IsoDate): Draft {
  const hasGoneOn = stepNames.some((step) => step !== "birth" && draft.answers[step] !== undefined);
  const birth = readStep(draft, "birth", today);
  if (draft.settledDates || !hasGoneOn || !birth) return draft;
  return { ...draft, settledDates: datesOf(birth) };
}

/** いまの答えの、出産予定日と出生日。 */
export function datesOf({
  dueDate,
  birthDate,
}: Pick<Plan["birth"], "dueDate" | "birthDate">): NonNullable<Draft["settledDates"]> {
  return { ...(dueDate && { dueDate }), ...(birthDate && { birthDate }) };
}

/** The answers of a step, or `undefined` while they are missing or cannot be used yet. */
export function readStep<Name extends StepName>(
  draft: Draft,
  step: Name,
  today: IsoDate,
): StepAnswers<Name> | undefined {
  const typed = draft.answers[step];
  if (!typed) return undefined;
  const read = stepSchemas[step](today).safeParse(nested(typed));
  return read.success ? (read.data as StepAnswers<Name>) : undefined;
}

export function stateOf(draft: Draft, step: StepName, today: IsoDate): StepState {
  if (!draft.answers[step]) return "notStarted";
  return readStep(draft, step, today) ? "done" : "inProgress";
}

const unknownBirth: Plan["birth"] = {
  multiple: false,
  hasOlderChild: false,
  employment: "permanent",
  workPattern: "regular",
};

/** 書きかけの計画から読み取れる計画。Steps without usable answers are simply empty. */
export function planOf(draft: Draft, today: IsoDate): Plan {
  const birth = readStep(draft, "birth", today);
  const appointment = birth && appointmentOf(birth);
  const family = birth && familyOf(birth);
  const leaves = readStep(draft, "leaves", today);
  const home = readStep(draft, "home", today);
  const wishes = readStep(draft, "wishes", today);
  const person = readStep(draft, "person", today);
  return {
    schemaVersion: 1,
    birth: birth ? circumstancesOf(birth) : unknownBirth,
    ...(appointment && { appointment }),
    ...(family && { family }),
    ...(leaves?.intention && { intention: leaves.intention }),
    leaves: leaves?.leave ?? [],
    ...(leaves?.annualLeaveLeft !== undefined && { annualLeaveLeft: leaves.annualLeaveLeft }),
    ...(wishes && afterReturnOf(wishes)),
    duties: readStep(draft, "duties", today)?.duty ?? [],
    chores: home?.chore ?? [],
    wishes: {
      workingHours: wishes?.workingHours ?? "",
      workplace: wishes?.workplace ?? "",
      leaveTiming: wishes?.leaveTiming ?? "",
      workload: wishes?.workload ?? "",
      contact: wishes?.contact ?? "",
    },
    worries: { topics: wishes?.worry ?? [], note: wishes?.worryNote ?? "" },
    person: {
      department: person?.department ?? "",
      position: person?.position ?? "",
      name: person?.name ?? "",
      ...(person?.staffNumber && { staffNumber: person.staffNumber }),
    },
    shared: {
      worries: wishes?.shareWorries ?? false,
      olderChild: person?.shareOlderChild ?? false,
      home: home?.shareHome ?? false,
      family: birth?.shareFamily ?? false,
      ...(person?.shareStaffNumber && { staffNumber: true }),
    },
  };
}

function afterReturnOf({
  afterReturn: arrangements,
  afterReturnNote: note,
  arrangement: periods,
}: StepAnswers<"wishes">): Pick<Plan, "afterReturn"> {
  if (arrangements.length === 0 && note === "" && periods.length === 0) return {};
  return { afterReturn: { arrangements, note, ...(periods.length > 0 && { periods }) } };
}
