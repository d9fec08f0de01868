import { explainedTopics } from "../workflow/explainedTopics";
import type { Blank, Block } from "./blocks";

const day = "令和　　年　　月　　日（　　）";

/** 手で書き込む欄の、書き方。 */
export const interviewBlanks = {
  metOn: { label: "日時", text: `${day}　　　時　　分から　　　時　　分まで` },
  place: { label: "場所・方法", options: ["対面", "オンライン", "電話", "場所（　　　　　　　　　　　　　）"] },
  present: { label: "出席者", text: "" },
  announcedOn: { label: "申出を受けた日", text: day },
  explained: { label: "説明した事項", options: Object.values(explainedTopics) },
  handouts: { label: "渡した資料", text: "" },
  intention: { label: "育児休業の意向", options: ["取得する", "検討中（回答予定　　月　　日）", "取得しない"] },
  specialLeave: {
    label: "特別休暇の意向",
    text: "配偶者出産休暇　　　　日　　　育児参加のための休暇　　　　日",
  },
  consideration: { label: "配慮の内容", lines: 2 },
  whyNot: { label: "取得しない理由（任意）", options: ["職場の事情", "家庭の事情", "本人の選択", "答えない"] },
  contact: { label: "休業中の連絡", options: ["月に1回", "必要なとき", "いらない", "方法（　　　　　　　　　　　）"] },
  nextMeeting: { label: "次回の面談", text: `${day}　　　時　　分` },
  protection: {
    label: "不利益な取扱い",
    options: ["申出や取得を理由とする不利益な取扱いをしないことを、説明しました"],
  },
} as const satisfies Readonly<Record<string, Blank>>;

/** 提出用の2ページ目で、面談のときに書き込む欄。 */
export const interviewInBrief: readonly Block[] = [
  { kind: "heading", text: "面談の記録" },
  {
    kind: "blanks",
    rows: [
      interviewBlanks.metOn,
      interviewBlanks.place,
      interviewBlanks.present,
      interviewBlanks.explained,
      interviewBlanks.intention,
      interviewBlanks.consideration,
      interviewBlanks.nextMeeting,
    ],
  },
];
