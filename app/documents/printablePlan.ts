import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { durationInJapanese } from "~/forms/durationText";
import { type Cover, coverOf, whoInWords } from "../plan/cover";
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
} from "../plan/labels";
import type { Plan } from "../plan/plan";
import type { Json } from "./canonicalJson";
import { inEraYears } from "./japaneseDates";
import type { Signatures } from "./signatures";

/** 印刷する計画。Holds only what its reader may see; dates that follow from the law come in ready. */
export interface PrintablePlan {
  readonly planNumber: string;
  /** 版。 */
  readonly edition: number;
  readonly createdOn: IsoDate;
  readonly applicant: {
    readonly department: string;
    readonly position: string;
    readonly name: string;
    readonly staffNumber?: string;
  };
  /** 任用区分。 */
  readonly employment?: string;
  /** 勤務の形と、書いた場合は1日の勤務時間。 */
  readonly workPattern?: string;
  readonly dueDate?: IsoDate;
  readonly birthDate?: IsoDate;
  /** 双子以上。 */
  readonly isMultiple?: boolean;
  readonly leaves: readonly PrintableLeave[];
  /** 産後パパ育休に使える57日間。 */
  readonly postnatalPeriod?: { readonly first: IsoDate; readonly last: IsoDate };
  readonly returnDate?: IsoDate;
  /** 復帰後の働き方の希望。 */
  readonly afterReturn?: string;
  readonly intention?: string;
  /** 「18日」 */
  readonly annualLeaveLeft?: string;
  readonly wishes: readonly Topic[];
  readonly contact: string;
  readonly duties: readonly PrintableDuty[];
  /** 本人が見せると選んだことがら。 */
  readonly shared: readonly Topic[];
  /** 見せると選んでいないことがら。Only in the view of the father himself. */
  readonly notShared: readonly Topic[];
  readonly signatures: Signatures;
  /** 署名の欄に、押印の欄を添えるか。 */
  readonly hasSealBox: boolean;
  /** 規定に合わないまま、人事担当課に確認して渡す点。 */
  readonly confirmation?: { readonly points: readonly string[]; readonly note: string };
  /** The same content as data: attached to the paper, and what the check code is made of. */
  readonly data: Json;
}

export interface Topic {
  readonly label: string;
  readonly text: string;
}

export interface PrintableLeave {
  readonly kind: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** 「28日」「2.5日」 */
  readonly days: string;
  /** 請求期限: a day, or how to ask where there is no day. */
  readonly requestBy: { readonly date: IsoDate } | { readonly text: string };
}

export interface PrintableDuty {
  readonly name: string;
  readonly season: string;
  /** Not given while it is still open. */
  readonly method?: string;
  /** 「未定」 while somebody is still to be found, 「—」 where nobody is needed. */
  readonly who: string;
  readonly cover: Cover;
  readonly until?: IsoDate;
}

/** What the paper needs beside the plan: identity, and the dates that the rules give. */
export interface PaperFacts {
  readonly planNumber: string;
  readonly edition: number;
  readonly createdOn: IsoDate;
  readonly postnatalPeriod?: { readonly first: IsoDate; readonly last: IsoDate };
  readonly returnDate?: IsoDate;
  readonly signatures: Signatures;
  readonly hasSealBox: boolean;
  leaveFacts(leave: Plan["leaves"][number]): Pick<PrintableLeave, "days" | "requestBy">;
}

/** `view` is the plan as its reader may see it (`readersView`). */
export function printablePlan(view: Plan, facts: PaperFacts): PrintablePlan {
  const { birth, wishes, person } = view;
  const { contact, ...otherWishes } = wishes;
  const { staffNumber, ...applicant } = person;
  return {
    planNumber: facts.planNumber,
    edition: facts.edition,
    createdOn: facts.createdOn,
    applicant: { ...applicant, ...(staffNumber && { staffNumber }) },
    ...((birth.dueDate ?? birth.birthDate) && {
      employment: employmentLabels[birth.employment],
      workPattern: workPatternInWords(birth),
      isMultiple: birth.multiple,
    }),
    ...(birth.dueDate && { dueDate: birth.dueDate }),
    ...(birth.birthDate && { birthDate: birth.birthDate }),
    leaves: view.leaves.map((leave) => ({
      kind: [leaveInWords(leave), hoursInWords(leave)].filter(Boolean).join("\n"),
      first: leave.start,
      last: leave.end,
      ...facts.leaveFacts(leave),
    })),
    ...(facts.postnatalPeriod && { postnatalPeriod: facts.postnatalPeriod }),
    ...(facts.returnDate && { returnDate: facts.returnDate }),
    ...(view.afterReturn && { afterReturn: inEraYears(afterReturnInWords(view.afterReturn)) }),
    ...(view.intention && { intention: intentionLabels[view.intention] }),
    ...(view.annualLeaveLeft !== undefined && { annualLeaveLeft: `${view.annualLeaveLeft}日` }),
    wishes: keysOf(otherWishes).map((key) => ({ label: wishLabels[key], text: otherWishes[key] })),
    contact,
    duties: view.duties.map((duty) => ({
      name: duty.name,
      season: duty.season,
      who: whoInWords(duty),
      cover: coverOf(duty),
      ...(duty.method && { method: coverLabels[duty.method] }),
      ...(duty.until && { until: duty.until }),
    })),
    shared: personalTopics(view, true),
    notShared: personalTopics(view, false),
    signatures: facts.signatures,
    hasSealBox: facts.hasSealBox,
    ...(view.confirmation && { confirmation: view.confirmation }),
    data: view,
  };
}

/** 「（3時間30分）」「（ほかに2時間）」。時間で取る分がなければ空。 */
function hoursInWords({ days, minutes }: Plan["leaves"][number]): string {
  if (minutes === undefined) return "";
  return days ? `（ほかに${durationInJapanese(minutes)}）` : `（${durationInJapanese(minutes)}）`;
}

/** 見せるかどうかを本人が選ぶことがら。 */
function personalTopics({ birth, family, chores, worries, shared }: Plan, isShared: boolean): readonly Topic[] {
  const divided = chores.map((chore) => [chore.task, rolesInWords(chore)].filter(Boolean).join("："));
  const listed = worries.topics.map((topic) => worryLabels[topic]).join("、");
  const worried = [listed, worries.note].filter((text) => text !== "").join("\n");
  return [
    ...(birth.hasOlderChild && shared.olderChild === isShared
      ? [{ label: "上のお子さん", text: inEraYears(olderChildInWords(birth)) }]
      : []),
    ...(family && shared.family === isShared ? familyTopics(family) : []),
    ...(divided.length > 0 && shared.home === isShared ? [{ label: "家のこと", text: divided.join("\n") }] : []),
    ...(worried && shared.worries === isShared ? [{ label: "不安なこと", text: worried }] : []),
  ];
}

function familyTopics({ relationship, homecoming, spousePlan }: NonNullable<Plan["family"]>): readonly Topic[] {
  return [
    { label: "続柄", text: relationship ? relationshipLabels[relationship] : "" },
    { label: "里帰り出産", text: homecoming },
    { label: "配偶者の予定", text: spousePlan },
  ].filter(({ text }) => text !== "");
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
