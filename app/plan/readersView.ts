import type { Plan } from "./plan";

export type Reader = "employee" | "supervisor" | "hrOfficer";
/** "ifTicked": 本人が「見せる」と選んだときだけ。 */
type Showing = "always" | "ifTicked";

interface ReadableField {
  readonly label: string;
  readonly shownTo: Readonly<Record<Reader, Showing>>;
  readonly isTicked: (plan: Plan) => boolean;
  readonly isEmpty: (plan: Plan) => boolean;
  readonly without: (plan: Plan) => Plan;
}

const chosenByHim = { employee: "always", supervisor: "ifTicked", hrOfficer: "ifTicked" } as const;

/** いつも見せる項目。 */
export const alwaysShown = [
  "所属・職名・氏名",
  "任用区分・勤務の形・任期",
  "予定日（出生日）",
  "休みの計画と状態・請求期限・年次有給休暇の残り",
  "取得の意向と復帰後の働き方",
  "仕事の引継ぎ",
  "職場へのお願い",
] as const;

/** どの読み手にも見せない項目。The server does not have them. */
export const neverShown = ["給与や手取りの金額"] as const;

/** 項目 × 読む人：本人が選ぶ項目。Pages, paper, attached data and exports all follow this table. */
export const fieldsToTick: readonly ReadableField[] = [
  {
    label: "不安なこと",
    shownTo: chosenByHim,
    isTicked: ({ shared }) => shared.worries,
    isEmpty: ({ worries }) => worries.topics.length === 0 && worries.note === "",
    without: (plan) => ({ ...plan, worries: { topics: [], note: "" } }),
  },
  {
    label: "家のことの分担",
    shownTo: chosenByHim,
    isTicked: ({ shared }) => shared.home,
    isEmpty: ({ chores }) => chores.length === 0,
    without: (plan) => ({ ...plan, chores: [] }),
  },
  {
    label: "上のお子さんのこと",
    shownTo: chosenByHim,
    isTicked: ({ shared }) => shared.olderChild,
    isEmpty: ({ birth }) => !birth.hasOlderChild,
    without: ({ birth: { olderChildren, ...birth }, ...plan }) => ({
      ...plan,
      birth: { ...birth, hasOlderChild: false },
    }),
  },
  {
    label: "家族の予定",
    shownTo: chosenByHim,
    isTicked: ({ shared }) => shared.family,
    isEmpty: ({ family }) => family === undefined,
    without: ({ family, ...plan }) => plan,
  },
  {
    label: "職員番号",
    shownTo: chosenByHim,
    isTicked: ({ shared }) => shared.staffNumber === true,
    isEmpty: ({ person }) => person.staffNumber === undefined,
    without: ({ person: { staffNumber, ...person }, ...plan }) => ({ ...plan, person }),
  },
];

/** 読む人に見せてよい内容だけの計画。Everything that leaves the father's hands goes through here. */
export function readersView(plan: Plan, reader: Reader): Plan {
  return fieldsToTick
    .filter(({ shownTo, isTicked }) => shownTo[reader] === "ifTicked" && !isTicked(plan))
    .reduce((view, { without }) => without(view), plan);
}
