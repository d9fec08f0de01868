import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { intentionLabels } from "../plan/labels";
import { type ExplainedTopic, explainedTopics } from "./explainedTopics";
import type { InterviewAnswers } from "./interviewRecord";
import {
  frequencyLabels,
  itemLabels as label,
  methodLabels,
  protectionSentence,
  reasonLabels,
  sectionTitles,
  supportLabels,
  valuesOf,
} from "./interviewWords";

export type RecordLine = readonly [label: string, text: string];

export interface RecordSection {
  readonly title: string;
  readonly lines: readonly RecordLine[];
}

/** 面談の記録を、言葉にする。The same on screen and on paper but for the years of its dates; empty lines are left out. */
export function recordSections(
  record: InterviewAnswers,
  dateInWords = (day: IsoDate) => formatJapaneseDate(day, "both"),
): readonly RecordSection[] {
  const written = (day: IsoDate | undefined) => (day ? dateInWords(day) : "");
  const isNotYetExplained = (topic: ExplainedTopic) => !record.explained.includes(topic);
  const sections: readonly RecordSection[] = [
    {
      title: sectionTitles.meeting,
      lines: [
        [label.heldOn, written(record.heldOn)],
        [label.method, joined(methodLabels[record.method], record.place)],
        [`${label.declaredName}（自己申告）`, record.declaredName],
        [label.attendees, record.attendees],
        [label.reportedOn, written(record.reportedOn)],
      ],
    },
    {
      title: sectionTitles.said,
      lines: [
        [label.explained, named(record.explained)],
        ["まだ説明していない制度", named(valuesOf(explainedTopics).filter(isNotYetExplained))],
        [label.noDisadvantage, record.noDisadvantage ? protectionSentence : ""],
        [label.materials, record.materials],
      ],
    },
    {
      title: sectionTitles.heard,
      lines: [
        [label.intention, intentionIn(record, written)],
        [label.reasonsAgainst, record.reasonsAgainst.map((reason) => reasonLabels[reason]).join("、")],
        [label.specialLeave, record.specialLeave],
        [label.concerns, record.concerns],
      ],
    },
    {
      title: sectionTitles.decided,
      lines: [
        [label.consideration, record.consideration],
        [label.findings, record.findings],
        [label.toConsider, record.toConsider],
        [label.coverers, record.coverers],
        [label.support, joined(record.support ? supportLabels[record.support] : "", record.supportReason)],
        [label.handover, record.handover],
        [label.deputy, record.deputy],
        [label.announcement, record.announcement],
      ],
    },
    {
      title: sectionTitles.ahead,
      lines: [
        [
          label.contactFrequency,
          joined(record.contactFrequency ? frequencyLabels[record.contactFrequency] : "", record.contactMeans),
        ],
        [label.contactTopics, record.contactTopics],
        [label.nextMeeting, written(record.nextMeeting)],
        [label.returnInterview, written(record.returnInterview)],
        [label.ownLine, record.ownLine],
      ],
    },
  ];
  return sections.map(({ title, lines }) => ({ title, lines: lines.filter(([, text]) => text !== "") }));
}

export function recordLines(record: InterviewAnswers): readonly RecordLine[] {
  return recordSections(record).flatMap(({ lines }) => lines);
}

function named(chosen: readonly ExplainedTopic[]): string {
  return chosen.map((topic) => explainedTopics[topic]).join("、");
}

/** 「対面、第2会議室」 */
function joined(...texts: readonly string[]): string {
  return texts.filter(Boolean).join("、");
}

/** 「検討中（12月18日までに回答）」 */
function intentionIn({ intention, answerBy }: InterviewAnswers, written: (day: IsoDate) => string): string {
  return `${intentionLabels[intention]}${intention === "undecided" && answerBy ? `（${written(answerBy)}までに回答）` : ""}`;
}
