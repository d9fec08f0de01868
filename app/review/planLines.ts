import { formatJapaneseDate, formatJapanesePeriod } from "#salary-rules/kernel/japaneseDate";
import type { Difference } from "~/forms/DifferenceTable";
import {
  afterReturnInWords,
  coverLabels,
  employmentLabels,
  intentionLabels,
  leaveInWords,
  olderChildInWords,
  relationshipLabels,
  rolesInWords,
  wishLabels,
  workPatternInWords,
  worryLabels,
} from "~/plan/labels";
import { appointmentInWords, lengthOf } from "~/plan/leaveFacts";
import type { Plan } from "~/plan/plan";

/** 計画の一項目。コメントはこれに付き、版の違いもこれで比べる。 */
export interface PlanLine {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

export interface PlanLines {
  readonly title: string;
  readonly lines: readonly PlanLine[];
}

/** 読む人に見せる計画（`readersView`）を、言葉にする。Empty lines are left out. */
export function planLines(view: Plan): readonly PlanLines[] {
  const { birth, appointment, family, intention, annualLeaveLeft, leaves, afterReturn, duties } = view;
  const { chores, wishes, worries, person, confirmation } = view;
  const date = (day: Plan["birth"]["dueDate"]) => (day ? formatJapaneseDate(day, "both") : "");
  const groups: readonly PlanLines[] = [
    {
      title: "出した人",
      lines: [
        { key: "department", label: "所属", text: person.department },
        { key: "position", label: "職名", text: person.position },
        { key: "name", label: "氏名", text: person.name },
        { key: "staffNumber", label: "職員番号", text: person.staffNumber ?? "" },
        { key: "employment", label: "任用区分", text: employmentLabels[birth.employment] },
        { key: "workPattern", label: "勤務の形", text: workPatternInWords(birth) },
        { key: "appointment", label: "任期", text: appointment ? appointmentInWords(appointment) : "" },
      ],
    },
    {
      title: "お子さん",
      lines: [
        { key: "dueDate", label: "出産予定日", text: date(birth.dueDate) },
        { key: "birthDate", label: "出生日", text: date(birth.birthDate) },
        { key: "multiple", label: "お子さんの人数", text: birth.multiple ? "双子以上（多胎）" : "1人" },
        { key: "olderChild", label: "上のお子さん", text: olderChildInWords(birth) },
      ],
    },
    {
      title: "休む予定",
      lines: [
        { key: "intention", label: "取得の意向", text: intention ? intentionLabels[intention] : "" },
        ...leaves.map((leave, index) => ({
          key: `leave-${leave.id}`,
          label: `休み ${index + 1}`,
          text: `${leaveInWords(leave)}\n${formatJapanesePeriod(leave.start, leave.end)}（${lengthOf(leave)}）`,
        })),
        {
          key: "annualLeaveLeft",
          label: "年次有給休暇の残り",
          text: annualLeaveLeft === undefined ? "" : `${annualLeaveLeft}日`,
        },
        { key: "afterReturn", label: "復帰後の働き方", text: afterReturn ? afterReturnInWords(afterReturn) : "" },
      ],
    },
    {
      title: "未確認の点",
      lines: (confirmation?.points ?? []).map((point, index) => ({
        key: `point-${index}`,
        label: "規定との違い",
        text: `${point}\n人事担当課に確認した内容：${confirmation?.note ?? ""}`,
      })),
    },
    {
      title: "仕事の引継ぎ",
      lines: duties.map(({ id, name, season, method, who, until }) => ({
        key: `duty-${id}`,
        label: name,
        text: [
          season,
          method ? coverLabels[method] : "カバーは未定",
          who,
          until ? `${formatJapaneseDate(until)}までに引継ぎ` : "",
        ]
          .filter(Boolean)
          .join("　"),
      })),
    },
    {
      title: "職場へのお願い",
      lines: Object.entries(wishLabels).map(([key, label]) => ({
        key: `wish-${key}`,
        label,
        text: wishes[key as keyof typeof wishes],
      })),
    },
    {
      title: "本人が見せると選んだこと",
      lines: [
        {
          key: "relationship",
          label: "続柄",
          text: family?.relationship ? relationshipLabels[family.relationship] : "",
        },
        { key: "homecoming", label: "里帰り出産", text: family?.homecoming ?? "" },
        { key: "spousePlan", label: "配偶者の予定", text: family?.spousePlan ?? "" },
        ...chores.map((chore) => ({ key: `chore-${chore.id}`, label: chore.task, text: rolesInWords(chore) })),
        {
          key: "worries",
          label: "不安なこと",
          text: [worries.topics.map((topic) => worryLabels[topic]).join("、"), worries.note].filter(Boolean).join("\n"),
        },
      ],
    },
  ];
  return groups
    .map(({ title, lines }) => ({ title, lines: lines.filter(({ text }) => text !== "") }))
    .filter(({ lines }) => lines.length > 0);
}

/** 二つの版の違い。In the order of the new version; what is gone comes last. */
export function versionDifferences(before: Plan, after: Plan): readonly Difference[] {
  const [old, now] = [before, after].map((plan) => planLines(plan).flatMap(({ lines }) => lines));
  const keys = new Set([...(now ?? []), ...(old ?? [])].map(({ key }) => key));
  return [...keys].flatMap((name) => {
    const was = old?.find(({ key }) => key === name);
    const is = now?.find(({ key }) => key === name);
    if (was?.text === is?.text && was?.label === is?.label) return [];
    return [{ name, label: (is ?? was)?.label ?? "", here: is?.text ?? "", stored: was?.text ?? "" }];
  });
}
