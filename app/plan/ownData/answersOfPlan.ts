import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { durationInJapanese } from "~/forms/durationText";
import type { Draft } from "../draft";
import type { Plan } from "../plan";

type Answers = Draft["answers"];

/** 計画を、画面に書いた答えに戻す。 `planOf` reads the same plan from them again. */
export function answersOfPlan(plan: Plan): Answers {
  const {
    birth,
    appointment,
    family,
    intention,
    leaves,
    annualLeaveLeft,
    afterReturn,
    duties,
    chores,
    wishes,
    worries,
    person,
    shared,
  } = plan;
  return {
    birth: {
      dueDate: written(birth.dueDate),
      birthDate: written(birth.birthDate),
      number: birth.multiple ? "multiple" : "single",
      olderChild: birth.hasOlderChild ? "yes" : "no",
      ...(birth.olderChildren && { olderChildrenBorn: birth.olderChildren.map(written).join("、") }),
      employment: birth.employment,
      workPattern: birth.workPattern,
      ...(birth.minutesPerDay !== undefined && { hoursPerDay: durationInJapanese(birth.minutesPerDay) }),
      ...(appointment && {
        appointmentEnd: written(appointment.end),
        ...tick("worksEnoughDays", appointment.worksEnoughDays),
        ...tick("willNotBeRenewed", appointment.willNotBeRenewed),
      }),
      ...(family && { ...family, relationship: family.relationship ?? "" }),
      ...tick("shareFamily", shared.family),
    },
    leaves: {
      ...rows(
        "leave",
        leaves.map(({ start, end, days, minutes, extensions, hasSpecialCircumstances, ...leave }) => ({
          ...leave,
          start: written(start),
          end: written(end),
          days: days === undefined || days === 0 ? "" : String(days),
          ...(minutes !== undefined && { hours: durationInJapanese(minutes) }),
          ...(extensions !== undefined && { extensions: String(extensions) }),
          ...tick("hasSpecialCircumstances", hasSpecialCircumstances === true),
        })),
      ),
      ...(annualLeaveLeft !== undefined && { annualLeaveLeft: String(annualLeaveLeft) }),
      ...(intention && { intention }),
    },
    duties: rows(
      "duty",
      duties.map(({ until, ...duty }) => ({ ...duty, until: written(until) })),
    ),
    home: { ...rows("chore", chores), ...tick("shareHome", shared.home) },
    wishes: {
      ...wishes,
      ...(afterReturn && { afterReturn: afterReturn.arrangements, afterReturnNote: afterReturn.note }),
      ...rows(
        "arrangement",
        (afterReturn?.periods ?? []).map(({ start, end, minutes, ...period }) => ({
          ...period,
          start: written(start),
          end: written(end),
          ...(minutes !== undefined && { hours: durationInJapanese(minutes) }),
        })),
      ),
      worry: worries.topics,
      worryNote: worries.note,
      ...tick("shareWorries", shared.worries),
    },
    person: {
      ...person,
      staffNumber: person.staffNumber ?? "",
      ...tick("shareStaffNumber", shared.staffNumber === true),
      ...tick("shareOlderChild", shared.olderChild),
    },
  };
}

function written(date: IsoDate | undefined): string {
  return date ? formatJapaneseDate(date) : "";
}

function tick(name: string, isTicked: boolean): Record<string, string> {
  return isTicked ? { [name]: "on" } : {};
}

/** `leave.0.start` */
function rows(group: string, list: readonly Readonly<Record<string, string | undefined>>[]): Record<string, string> {
  return Object.fromEntries(
    list.flatMap((row, index) =>
      Object.entries(row).map(([key, value]) => [`${group}.${index}.${key}`, value ?? ""] as const),
    ),
  );
}
