import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { type ExplainedTopic, explainedTopics } from "../workflow/explainedTopics";
import type { Blank, Block, DocumentContent, Field } from "./blocks";
import { interviewBlanks } from "./interviewItems";
import { eraDate } from "./japaneseDates";
import { applicant, footing, masthead, noteOnEveryPage } from "./planDocument";
import type { PrintablePlan } from "./printablePlan";
import { signatureBlocks } from "./signatures";

const interviewTitle = "面談記録";

/** 面談で記録したこと。Both sides keep the same paper. */
export interface InterviewRecord {
  readonly metOn: IsoDate;
  /** 「対面、第2会議室」 */
  readonly place: string;
  readonly present: readonly string[];
  /** 妊娠・出産などの申出を受けた日。 */
  readonly announcedOn: IsoDate;
  readonly explained: readonly ExplainedTopic[];
  readonly handouts: string;
  readonly intention: Intention;
  readonly specialLeave: string;
  /** 所属長の配慮の内容と、検討の結果。 */
  readonly consideration: string;
  readonly contact: string;
  readonly nextMeetingOn?: IsoDate;
  readonly isProtectionExplained: boolean;
}

/** 育児休業の意向。None of the three is better than another. */
export type Intention =
  | { readonly kind: "takes" }
  | { readonly kind: "considers"; readonly answerBy: IsoDate }
  | { readonly kind: "takesNot"; readonly reason: string };

/** 面談記録 — 記録した内容、または記録する前の書き込む用紙。 */
export function interviewDocument(
  plan: PrintablePlan,
  code: string,
  record: InterviewRecord | undefined,
): DocumentContent {
  return {
    title: interviewTitle,
    blocks: [
      masthead(interviewTitle, plan, code, []),
      ...applicant(plan),
      { kind: "heading", text: "面談の内容" },
      ...(record ? recorded(plan, record) : toBeWritten(plan)),
      {
        kind: "together",
        blocks: signatureBlocks(["employee", "supervisor"], plan.signatures, plan.hasSealBox),
      },
    ],
    note: noteOnEveryPage,
    footing: footing(interviewTitle, plan, code),
  };
}

function toBeWritten(plan: PrintablePlan): readonly Block[] {
  const { metOn, place, present, announcedOn, explained, handouts, intention, specialLeave } = interviewBlanks;
  const { whyNot, consideration, contact, nextMeeting, protection } = interviewBlanks;
  return [
    blanks(metOn, place, present, announcedOn, explained, protection, handouts, intention, whyNot, specialLeave),
    fields({ label: "希望と引継ぎ", value: `希望は計画書の1枚目、業務の引継ぎは2枚目のとおり${countOfDuties(plan)}` }),
    blanks(consideration, contact, nextMeeting),
  ];
}

function recorded(plan: PrintablePlan, record: InterviewRecord): readonly Block[] {
  const { nextMeetingOn, isProtectionExplained } = record;
  const notExplained = topics().filter((topic) => !record.explained.includes(topic));
  return [
    fields(
      { label: interviewBlanks.metOn.label, value: eraDate(record.metOn) },
      { label: interviewBlanks.place.label, value: record.place },
      { label: interviewBlanks.present.label, value: record.present.join("、") },
      { label: interviewBlanks.announcedOn.label, value: eraDate(record.announcedOn) },
      { label: interviewBlanks.explained.label, value: named(record.explained) },
      ...(notExplained.length > 0 ? [{ label: "まだ説明していない事項", value: named(notExplained) }] : []),
      {
        label: interviewBlanks.protection.label,
        value: isProtectionExplained ? interviewBlanks.protection.options[0] : "まだ説明していません",
      },
      { label: interviewBlanks.handouts.label, value: record.handouts || none },
      { label: interviewBlanks.intention.label, value: intentionInWords(record.intention) },
      { label: interviewBlanks.specialLeave.label, value: record.specialLeave || none },
      { label: "本人の希望", value: wishes(plan) },
      { label: interviewBlanks.consideration.label, value: record.consideration },
      { label: "業務の引継ぎ", value: `計画書の2枚目のとおり${countOfDuties(plan)}` },
      { label: interviewBlanks.contact.label, value: record.contact || none },
      { label: interviewBlanks.nextMeeting.label, value: nextMeetingOn ? eraDate(nextMeetingOn) : "未定" },
    ),
  ];
}

const none = "なし";

function blanks(...rows: readonly Blank[]): Block {
  return { kind: "blanks", rows };
}

function fields(...rows: readonly Field[]): Block {
  return { kind: "fields", rows: rows.map((row) => [row]) };
}

function topics(): readonly ExplainedTopic[] {
  return Object.keys(explainedTopics) as ExplainedTopic[];
}

function named(chosen: readonly ExplainedTopic[]): string {
  return chosen.map((topic) => explainedTopics[topic]).join("、") || none;
}

function intentionInWords(intention: Intention): string {
  switch (intention.kind) {
    case "takes":
      return "取得する";
    case "considers":
      return `検討中（${eraDate(intention.answerBy)}までに回答）`;
    case "takesNot":
      return `取得しない${intention.reason ? `（${intention.reason}）` : ""}`;
  }
}

function wishes(plan: PrintablePlan): string {
  const written = plan.wishes.filter(({ text }) => text !== "").map(({ label, text }) => `${label}：${text}`);
  return written.join("\n") || none;
}

/** 「（業務4件、うち未定1件）」 */
function countOfDuties({ duties }: PrintablePlan): string {
  if (duties.length === 0) return "";
  const open = duties.filter(({ cover }) => cover !== "covered").length;
  return `（業務${duties.length}件${open > 0 ? `、うち未定${open}件` : ""}）`;
}
