import { intentionLabels } from "../plan/labels";
import { explainedTopics } from "../workflow/explainedTopics";
import {
  frequencyLabels,
  itemLabels as label,
  methodLabels,
  protectionSentence,
  reasonLabels,
  supportLabels,
} from "../workflow/interviewWords";
import type { Blank, Block } from "./blocks";

const day = "令和　　年　　月　　日（　　）";

/** 手で書き込む欄の、書き方。 */
export const interviewBlanks = {
  heldOn: { label: label.heldOn, text: `${day}　　　時　　分から　　　時　　分まで` },
  method: {
    label: label.method,
    options: [...Object.values(methodLabels), "場所（　　　　　　　　　　　　　）"],
  },
  attendees: { label: label.attendees, text: "" },
  reportedOn: { label: label.reportedOn, text: day },
  explained: { label: label.explained, options: Object.values(explainedTopics) },
  noDisadvantage: { label: label.noDisadvantage, options: [protectionSentence] },
  materials: { label: label.materials, text: "" },
  intention: {
    label: label.intention,
    options: [intentionLabels.take, `${intentionLabels.undecided}（回答予定　　月　　日）`, intentionLabels.notTake],
  },
  reasonsAgainst: { label: `${label.reasonsAgainst}（任意）`, options: Object.values(reasonLabels) },
  specialLeave: {
    label: label.specialLeave,
    text: "配偶者出産休暇　　　　日　　　育児参加のための休暇　　　　日",
  },
  concerns: { label: label.concerns, lines: 2 },
  consideration: { label: label.consideration, lines: 2 },
  findings: { label: label.findings, lines: 2 },
  toConsider: { label: label.toConsider, lines: 2 },
  coverers: { label: label.coverers, lines: 2 },
  support: { label: label.support, options: Object.values(supportLabels), text: "理由" },
  handover: { label: label.handover, text: "令和　　年　　月　　日まで　　　場所" },
  deputy: { label: label.deputy, text: "" },
  announcement: { label: label.announcement, text: "" },
  contact: {
    label: label.contactFrequency,
    options: [...Object.values(frequencyLabels), "方法（　　　　　　　　　　　）"],
  },
  contactTopics: { label: label.contactTopics, text: "" },
  returnInterview: { label: label.returnInterview, text: day },
  ownLine: { label: label.ownLine, text: "" },
  nextMeeting: { label: label.nextMeeting, text: `${day}　　　時　　分` },
} as const satisfies Readonly<Record<string, Blank>>;

/** 提出用の2ページ目で、面談のときに書き込む欄。 */
export const interviewInBrief: readonly Block[] = [
  { kind: "heading", text: "面談の記録" },
  {
    kind: "blanks",
    rows: [
      interviewBlanks.heldOn,
      interviewBlanks.method,
      interviewBlanks.attendees,
      interviewBlanks.explained,
      interviewBlanks.intention,
      interviewBlanks.consideration,
      interviewBlanks.nextMeeting,
    ],
  },
];
