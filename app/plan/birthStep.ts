import { addYears, type IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { isFiscalYearEmployee } from "#salary-rules/leave-requirements/plan";
import {
  choiceField,
  datesField,
  optionalChoiceField,
  optionalDateField,
  optionalDurationField,
  textField,
  tickField,
} from "~/forms/fields";
import { z } from "~/zod";
import { employments, type Plan, relationships, workPatterns } from "./plan";

/** お子さんが3歳になるまで使える制度なので、その前後だけを受け付ける。 */
const yearsBack = 4;
const yearsAhead = 2;

const mostOfFamily = 100;
export const mostOlderChildren = 8;

/** 1日の勤務時間（分）。交替制では、1回の勤務が1日を超えない。 */
const lengthOfDay = { least: 60, most: 1_440 };

function isAround(date: IsoDate, today: IsoDate): boolean {
  return addYears(today, -yearsBack) <= date && date <= addYears(today, yearsAhead);
}

/** 日付が読めていれば、ほかの答えに誤りがあっても、日付のことを一緒に伝える。 */
const evenWhenOthersAreRefused = {
  when: ({ issues }: { readonly issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[] }) =>
    !issues.some(({ path }) => ["dueDate", "birthDate", "olderChildrenBorn"].includes(String(path?.[0]))),
};

/** 予定日の手順。出産予定日と出生日の、どちらかがあれば進める。 */
export function birthSchema(today: IsoDate) {
  const range = `${formatJapaneseDate(addYears(today, -yearsBack), "both")}から${formatJapaneseDate(addYears(today, yearsAhead), "both")}まで`;
  return z
    .object({
      dueDate: optionalDateField("出産予定日"),
      birthDate: optionalDateField("出生日"),
      number: choiceField("お子さんの人数", ["single", "multiple"]),
      olderChild: choiceField("小学校に入る前の上のお子さん", ["no", "yes"]),
      olderChildrenBorn: datesField("上のお子さんの生年月日", mostOlderChildren),
      employment: choiceField("任用区分", employments),
      workPattern: choiceField("勤務の形", workPatterns),
      hoursPerDay: optionalDurationField("1日の勤務時間", lengthOfDay),
      appointmentEnd: optionalDateField("任期の末日"),
      worksEnoughDays: tickField,
      willNotBeRenewed: tickField,
      relationship: optionalChoiceField("続柄", relationships),
      homecoming: textField("里帰り出産", { most: mostOfFamily }),
      spousePlan: textField("配偶者の仕事と休業の予定", { most: mostOfFamily }),
      shareFamily: tickField,
    })
    .superRefine(({ dueDate, birthDate, olderChildrenBorn }, context) => {
      const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
      if (!dueDate && !birthDate) {
        refuse("dueDate", "出産予定日を入力してください。もう生まれている場合は、出生日だけでもかまいません");
      }
      if (dueDate && !isAround(dueDate, today)) refuse("dueDate", `出産予定日は、${range}の日付を入力してください`);
      if (birthDate && birthDate > today) {
        refuse("birthDate", "出生日は、今日までの日付を入力してください。まだの場合は空欄のままにします");
      } else if (birthDate && !isAround(birthDate, today)) {
        refuse("birthDate", `出生日は、${range}の日付を入力してください`);
      }
      if (olderChildrenBorn.some((born) => born > today)) {
        refuse("olderChildrenBorn", "上のお子さんの生年月日は、今日までの日付を入力してください");
      }
    }, evenWhenOthersAreRefused)
    .superRefine((answers, context) => {
      if (answers.appointmentEnd || !isFiscalYearEmployee(answers)) return;
      if (!answers.worksEnoughDays && !answers.willNotBeRenewed) return;
      const message = "任期の末日を入力してください（例：2027年3月31日）。書かない場合は、下の印も外します";
      context.addIssue({ code: "custom", path: ["appointmentEnd"], message });
    });
}

export type BirthAnswers = z.output<ReturnType<typeof birthSchema>>;

/** 答えから読み取った、お子さんと任用。 */
export function circumstancesOf(answers: BirthAnswers): Plan["birth"] {
  const { olderChildrenBorn, hoursPerDay } = answers;
  const hasOlderChild = answers.olderChild === "yes";
  return {
    dueDate: answers.dueDate,
    birthDate: answers.birthDate,
    multiple: answers.number === "multiple",
    hasOlderChild,
    ...(hasOlderChild && olderChildrenBorn.length > 0 && { olderChildren: olderChildrenBorn }),
    employment: answers.employment,
    workPattern: answers.workPattern,
    ...(hoursPerDay !== undefined && { minutesPerDay: hoursPerDay }),
  };
}

/** 答えから読み取った、任期。会計年度任用職員が書いたときだけ。 */
export function appointmentOf(answers: BirthAnswers): Plan["appointment"] {
  const { employment, appointmentEnd: end, willNotBeRenewed, worksEnoughDays } = answers;
  return end && isFiscalYearEmployee({ employment }) ? { end, willNotBeRenewed, worksEnoughDays } : undefined;
}

/** 答えから読み取った、家族の事情。何も書かれていなければ undefined。 */
export function familyOf({ relationship, homecoming, spousePlan }: BirthAnswers): Plan["family"] {
  if (!relationship && homecoming === "" && spousePlan === "") return undefined;
  return { ...(relationship && { relationship }), homecoming, spousePlan };
}
