import { choiceField, optionalChoiceField, optionalDateField, textField, tickField, ticksField } from "~/forms/fields";
import { intentions } from "~/plan/plan";
import { z } from "~/zod";
import { explainedTopics } from "./explainedTopics";
import {
  frequencyLabels,
  itemLabels as label,
  methodLabels,
  reasonLabels,
  supportLabels,
  valuesOf,
} from "./interviewWords";

const most = 400;

/** 面談記録（M1–M15）と、応援・代替の要望（D3–D7）。 */
export const interviewRecordSchema = z
  .object({
    heldOn: optionalDateField(label.heldOn),
    method: choiceField(label.method, valuesOf(methodLabels)),
    place: textField(label.place, { most: 40 }),
    attendees: textField(label.attendees, { most: 80 }),
    reportedOn: optionalDateField(label.reportedOn),
    explained: ticksField(valuesOf(explainedTopics)),
    noDisadvantage: tickField,
    materials: textField(label.materials, { most: 80 }),
    intention: choiceField(label.intention, intentions),
    answerBy: optionalDateField(label.answerBy),
    reasonsAgainst: ticksField(valuesOf(reasonLabels)),
    specialLeave: textField(label.specialLeave, { most: 80 }),
    concerns: textField(label.concerns, { most }),
    consideration: textField(label.consideration, { most, required: true }),
    findings: textField(label.findings, { most }),
    toConsider: textField(label.toConsider, { most }),
    coverers: textField(label.coverers, { most }),
    support: optionalChoiceField(label.support, valuesOf(supportLabels)),
    supportReason: textField(label.supportReason, { most }),
    handover: textField(label.handover, { most: 80 }),
    deputy: textField(label.deputy, { most: 80 }),
    announcement: textField(label.announcement, { most: 80 }),
    contactFrequency: optionalChoiceField(label.contactFrequency, valuesOf(frequencyLabels)),
    contactMeans: textField(label.contactMeans, { most: 80 }),
    contactTopics: textField(label.contactTopics, { most: 80 }),
    nextMeeting: optionalDateField(label.nextMeeting),
    returnInterview: optionalDateField(label.returnInterview),
    ownLine: textField(label.ownLine, { most: 120 }),
    declaredName: textField(label.declaredName, { most: 50, required: true }),
  })
  .superRefine(({ heldOn, reportedOn, intention, answerBy, noDisadvantage }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (!heldOn) refuse("heldOn", "面談日を入力してください（例：2027年1月15日）");
    if (!reportedOn) refuse("reportedOn", "妊娠や出産の申出を受けた日を入力してください（例：2026年11月20日）");
    if (heldOn && reportedOn && heldOn < reportedOn)
      refuse("heldOn", "面談日は、申出を受けた日より後の日を入力してください");
    if (!noDisadvantage) refuse("noDisadvantage", "不利益な取扱いをしないことを説明して、印を付けてください");
    if (intention === "undecided" && !answerBy) refuse("answerBy", "検討中のときは、回答の予定日を入力してください");
  });

export type InterviewAnswers = z.output<typeof interviewRecordSchema>;
