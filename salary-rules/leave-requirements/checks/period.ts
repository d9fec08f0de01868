import { maxDate } from "../../kernel/isoDate";
import { terms } from "../../vocabulary";
import { dayOfAttaining } from "../childDates";
import { overlaps, takesWholeDays } from "../facts";
import { isChildcareLeave, isFiscalYearEmployee, type PlannedLeave } from "../plan";
import { provisions } from "../provision";
import type { Requirement } from "../requirement";
import { childcareLeaveLimits } from "../statute";
import { called, on } from "./wording";

export const periodChecks: readonly Requirement[] = [
  {
    id: "V03",
    level: "error",
    description: "終わりの日が始まりの日以後である",
    reference: provisions.dateSanity,
    breaches: ({ plan }) =>
      plan.leaves
        .filter(({ start, end }) => end < start)
        .map((leave) => ({
          leaveId: leave.id,
          message: `${called(leave)}は、終わりの日の${on(leave.end)}が始まりの日より前です。`,
        })),
  },
  {
    id: "V04",
    level: "error",
    description: "生まれたあとの計画で、育児休業が出生日以後に始まる",
    reference: provisions.childcareLeaveAct2,
    breaches: ({ plan: { birthDate }, childcareLeaves }) =>
      birthDate
        ? childcareLeaves
            .filter(({ start }) => start < birthDate)
            .map((leave) => ({
              leaveId: leave.id,
              message: `育児休業は、出生日の${on(birthDate)}から取れます。${called(leave)}の始まりの日を直してください。`,
            }))
        : [],
  },
  {
    id: "V05",
    level: "warning",
    description: "生まれる前の計画で、育児休業が出産予定日以後に始まる",
    reference: provisions.beforeBirthRequest,
    breaches: ({ plan: { birthDate, dueDate }, childcareLeaves }) =>
      dueDate && !birthDate
        ? childcareLeaves
            .filter(({ start }) => start < dueDate)
            .map((leave) => ({
              leaveId: leave.id,
              message: `出生前は、出産予定日の${on(dueDate)}以後の期間で請求します。早く生まれた場合は、生まれた日から取れます。`,
            }))
        : [],
  },
  {
    id: "V06",
    level: "error",
    description: "育児休業が3歳の誕生日の前日までに終わる（会計年度任用職員は最長2歳）",
    reference: provisions.untilThirdBirthday,
    breaches: ({ plan, birth, childcareLeaves }) => {
      if (!birth) return [];
      const { untilAge, longestAgeForFiscalYearEmployees } = childcareLeaveLimits;
      const age = isFiscalYearEmployee(plan) ? longestAgeForFiscalYearEmployees : untilAge;
      const limit = dayOfAttaining(age, birth);
      return childcareLeaves
        .filter(({ end }) => end > limit)
        .map((leave) => ({
          leaveId: leave.id,
          message: `育児休業は、${age}歳の誕生日の前日の${on(limit)}までです。終わりの日を直してください。`,
        }));
    },
  },
  {
    id: "V10",
    level: "error",
    description: "丸ごと休む日に、休暇・休業が1つだけある",
    reference: provisions.fullDayOnce,
    breaches: (facts) => {
      const wholeDays = facts.leaves.filter((leave) => takesWholeDays(leave, facts));
      return pairs(wholeDays)
        .filter(([one, other]) => overlaps(one, other))
        .map(([one, other]) => {
          const message = `${on(maxDate(one.start, other.start))}に2つの休暇があります。${both(one, other)}の期間を分けてください。`;
          return { leaveId: other.id, message };
        });
    },
  },
  {
    id: "V11",
    level: "warning",
    description: "育児休業中の日に、時間で取る休暇や勤務の措置がない",
    reference: provisions.fullDayOnce,
    breaches: (facts) =>
      facts.leaves
        .filter((leave) => !isChildcareLeave(leave) && !takesWholeDays(leave, facts))
        .flatMap((leave) => {
          const onLeave = facts.childcareLeaves.find((other) => overlaps(leave, other));
          if (!onLeave) return [];
          const message = `${called(leave)}は、育児休業中の日には使えません。${called(onLeave)}と重なっています。`;
          return [{ leaveId: leave.id, message }];
        }),
  },
];

function both(one: PlannedLeave, other: PlannedLeave): string {
  const [first, second] = [terms[one.kind], terms[other.kind]];
  return first === second ? `2つの${first}` : `${first}と${second}`;
}

function pairs(leaves: readonly PlannedLeave[]): readonly (readonly [PlannedLeave, PlannedLeave])[] {
  return leaves.flatMap((one, index) => leaves.slice(index + 1).map((other) => [one, other] as const));
}
