import { choiceField, optionalChoiceField, optionalDateField, textField, tickField, ticksField } from "~/forms/fields";
import { z } from "~/zod";
import { type ExplainedTopic, explainedTopics } from "./explainedTopics";

const topicsToExplain = Object.keys(explainedTopics) as [ExplainedTopic, ...ExplainedTopic[]];
export const intentions = ["take", "undecided", "notTake"] as const;
export const interviewMethods = ["inPerson", "online", "phone"] as const;
/** 取得しない理由（M10）。Asked to find what the workplace can change, never to press him. */
export const reasonsAgainst = ["workplace", "family", "ownChoice", "noAnswer"] as const;
export const supports = ["fiscalYear", "fixedTerm", "temporary", "internal", "none"] as const;
export const contactFrequencies = ["monthly", "asNeeded", "none"] as const;

const most = 400;

/** 面談記録（M1–M15）と、応援・代替の要望（D3–D7）。 */
export const interviewRecordSchema = z
  .object({
    heldOn: optionalDateField("面談日"),
    method: choiceField("面談の方法", interviewMethods),
    place: textField("面談の場所", { most: 40 }),
    attendees: textField("出席した人", { most: 80 }),
    reportedOn: optionalDateField("申出を受けた日"),
    explained: ticksField(topicsToExplain),
    noDisadvantage: tickField,
    materials: textField("渡した資料", { most: 80 }),
    intention: choiceField("育児休業の意向", intentions),
    answerBy: optionalDateField("回答の予定日"),
    reasonsAgainst: ticksField(reasonsAgainst),
    specialLeave: textField("特別休暇の意向", { most: 80 }),
    concerns: textField("本人の希望と、両立の支障となる事情", { most }),
    consideration: textField("配慮の結果", { most, required: true }),
    coverers: textField("カバーする職員と期間", { most }),
    support: optionalChoiceField("応援・代替の要望", supports),
    supportReason: textField("応援・代替の理由", { most }),
    handover: textField("引継ぎの期限と、引継書の場所", { most: 80 }),
    deputy: textField("不在のときの連絡と決裁の代理", { most: 80 }),
    announcement: textField("住民や関係先への周知", { most: 80 }),
    contactFrequency: optionalChoiceField("休業中の連絡", contactFrequencies),
    contactMeans: textField("連絡の方法", { most: 80 }),
    nextMeeting: optionalDateField("次に会う日"),
    returnInterview: optionalDateField("復帰前の面談"),
    ownLine: textField("イクボスのひとこと", { most: 120 }),
    declaredName: textField("所属長のお名前", { most: 50, required: true }),
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
