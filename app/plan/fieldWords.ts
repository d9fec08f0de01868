import { terms } from "#salary-rules/vocabulary";
import {
  coverLabels,
  datedArrangementLabels,
  employmentLabels,
  extensionLabels,
  homeRoleLabels,
  intentionLabels,
  leaveLabels,
  leaveStateLabels,
  relationshipLabels,
  wishLabels,
  workPatternLabels,
  worryLabels,
} from "./labels";
import type { StepName } from "./steps";

/** 欄の名前と、選択肢の言葉。 */
export interface FieldWords {
  readonly label: string;
  readonly choices?: Readonly<Record<string, string>>;
}

interface StepWords {
  /** 行のある手順の、一行の呼び名（休み 2）。 */
  readonly row?: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

const ticked = { yes: "はい" };

/** 入力画面の外で欄を呼ぶときの言葉。In the order of the page. */
export const stepWords: Readonly<Record<StepName, StepWords>> = {
  birth: {
    fields: {
      dueDate: { label: "出産予定日" },
      birthDate: { label: "出生日" },
      number: { label: "お子さんの人数", choices: { single: "1人", multiple: "双子以上（多胎）" } },
      olderChild: { label: "小学校に入る前の上のお子さん", choices: { no: "いない", yes: "いる" } },
      olderChildrenBorn: { label: "上のお子さんの生年月日" },
      employment: { label: "任用区分", choices: employmentLabels },
      workPattern: { label: "勤務の形", choices: workPatternLabels },
      hoursPerDay: { label: "1日の勤務時間" },
      appointmentEnd: { label: "任期の末日" },
      worksEnoughDays: { label: "勤務日数の要件に合う", choices: ticked },
      willNotBeRenewed: { label: "任期が更新されないことが決まっている", choices: ticked },
      relationship: { label: "お子さんとの続柄", choices: relationshipLabels },
      homecoming: { label: "里帰り出産" },
      spousePlan: { label: "配偶者の仕事と休業の予定" },
      shareFamily: { label: "家族の予定を所属長に見せる", choices: ticked },
    },
  },
  leaves: {
    row: "休み",
    fields: {
      kind: { label: "種類", choices: leaveLabels },
      start: { label: "始まりの日" },
      end: { label: "終わりの日" },
      days: { label: "日数" },
      hours: { label: "時間" },
      movesWithBirth: {
        label: "生まれる日がずれたら",
        choices: { period: "日数を変えずに動かす", start: "始まりだけ動かす" },
      },
      extensions: { label: "延長した回数", choices: extensionLabels },
      hasSpecialCircumstances: { label: "特別の事情がある", choices: ticked },
      state: { label: "状態", choices: leaveStateLabels },
      annualLeaveLeft: { label: "年次有給休暇の残り" },
      intention: { label: "育児休業の取得の意向", choices: intentionLabels },
    },
  },
  duties: {
    row: "業務",
    fields: {
      name: { label: "業務の名前" },
      season: { label: "時期" },
      method: { label: "カバーの方法", choices: coverLabels },
      who: { label: "担当する人" },
      until: { label: "引継ぎの期限" },
    },
  },
  home: {
    row: "家のこと",
    fields: {
      task: { label: "すること" },
      before: { label: "休業の前", choices: homeRoleLabels },
      during: { label: "休業中", choices: homeRoleLabels },
      after: { label: "復帰のあと", choices: homeRoleLabels },
      shareHome: { label: "家のことの分担を所属長に見せる", choices: ticked },
    },
  },
  wishes: {
    row: "使う時期",
    fields: {
      afterReturn: { label: "復帰後の働き方", choices: terms },
      kind: { label: "働き方", choices: datedArrangementLabels },
      start: { label: "始まりの日" },
      end: { label: "終わりの日" },
      hours: { label: "使う時間の合計" },
      afterReturnNote: { label: "復帰後の働き方の希望" },
      ...Object.fromEntries(Object.entries(wishLabels).map(([name, label]) => [name, { label }])),
      worry: { label: "気になっていること", choices: worryLabels },
      worryNote: { label: "ほかに気になること" },
      shareWorries: { label: "不安なことを所属長に見せる", choices: ticked },
    },
  },
  person: {
    fields: {
      department: { label: "所属" },
      position: { label: "職名" },
      name: { label: "氏名" },
      staffNumber: { label: "職員番号" },
      shareStaffNumber: { label: "職員番号を提出用に載せる", choices: ticked },
      shareOlderChild: { label: "上のお子さんがいることを所属長に見せる", choices: ticked },
    },
  },
};
