import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { explainedTopics } from "~/workflow/explainedTopics";
import {
  frequencyLabels,
  intentionLabels,
  methodLabels,
  reasonLabels,
  supportLabels,
} from "~/workflow/interviewLabels";
import type { InterviewAnswers } from "~/workflow/interviewRecord";

export type RecordLine = readonly [label: string, text: string];

/** 面談の記録を、言葉にする。Empty lines are left out. */
export function recordLines(record: InterviewAnswers): readonly RecordLine[] {
  const lines: readonly RecordLine[] = [
    ["面談日", written(record.heldOn)],
    ["方法・場所", joined(methodLabels[record.method], record.place)],
    ["出席した人", record.attendees],
    ["申出を受けた日", written(record.reportedOn)],
    ["説明した制度", record.explained.map((topic) => explainedTopics[topic]).join("、")],
    ["渡した資料", record.materials],
    ["育児休業の意向", intentionOf(record)],
    ["取得しない理由", record.reasonsAgainst.map((reason) => reasonLabels[reason]).join("、")],
    ["特別休暇の意向", record.specialLeave],
    ["本人の希望と事情", record.concerns],
    ["配慮の結果", record.consideration],
    ["カバーする職員と期間", record.coverers],
    ["応援・代替の要望", joined(record.support ? supportLabels[record.support] : "", record.supportReason)],
    ["引継ぎ", record.handover],
    ["不在のときの代理", record.deputy],
    ["周知", record.announcement],
    ["休業中の連絡", contactOf(record)],
    ["次に会う日", written(record.nextMeeting)],
    ["復帰前の面談", written(record.returnInterview)],
    ["不利益な取扱い", record.noDisadvantage ? "しないことを説明しました" : ""],
    ["イクボスのひとこと", record.ownLine],
    ["所属長（自己申告）", record.declaredName],
  ];
  return lines.filter(([, text]) => text !== "");
}

/** 「月に1回、電子メール」 */
export function contactOf({ contactFrequency, contactMeans }: InterviewAnswers): string {
  return joined(contactFrequency ? frequencyLabels[contactFrequency] : "", contactMeans);
}

/** 「対面、第2会議室」 */
export function joined(...texts: readonly string[]): string {
  return texts.filter(Boolean).join("、");
}

function intentionOf({ intention, answerBy }: InterviewAnswers): string {
  const answer = intention === "undecided" && answerBy ? `（${formatJapaneseDate(answerBy)}までに回答）` : "";
  return `${intentionLabels[intention]}${answer}`;
}

function written(day: IsoDate | undefined): string {
  return day ? formatJapaneseDate(day, "both") : "";
}
