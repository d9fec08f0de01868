import { createHash } from "node:crypto";
import type { PlacedText } from "~/documents/fonts/unprintable";
import type { PaperIdentity } from "~/plan/paperFacts";
import type { Plan } from "~/plan/plan";
import { unprintableCharacters } from "./documents.server";
import type { OpenPlan } from "./drafts.server";
import { dayInJapan } from "./today.server";

const digitsOfPlanNumber = 8;

/** 紙に載せる計画の番号と日付。The number says nothing about the address of the plan. */
export function paperIdentity({ planId, draft }: OpenPlan): PaperIdentity {
  const digits = createHash("sha256").update(planId).digest("hex").slice(0, digitsOfPlanNumber).toUpperCase();
  return { planNumber: digits, edition: 1, createdOn: dayInJapan(draft.savedAt), signatures: {} };
}

/** 計画のなかで、紙に印字できない文字。 */
export function unprintableIn({ session }: OpenPlan, plan: Plan) {
  return unprintableCharacters(session, placedTexts(plan));
}

function placedTexts({
  person,
  family,
  afterReturn,
  duties,
  chores,
  wishes,
  worries,
  confirmation,
}: Plan): readonly PlacedText[] {
  return [
    { place: "所属", text: person.department },
    { place: "職名", text: person.position },
    { place: "氏名", text: person.name },
    ...duties.flatMap(({ name, season, who }, index) => [
      { place: `仕事 ${index + 1} の名前`, text: name },
      { place: `仕事 ${index + 1} の時期`, text: season },
      { place: `仕事 ${index + 1} の担当`, text: who },
    ]),
    { place: "里帰り出産", text: family?.homecoming ?? "" },
    { place: "配偶者の予定", text: family?.spousePlan ?? "" },
    { place: "復帰後の働き方", text: afterReturn?.note ?? "" },
    ...chores.map(({ task }) => ({ place: "家のこと", text: task })),
    ...Object.values(wishes).map((text) => ({ place: "職場へのお願い", text })),
    { place: "不安なこと", text: worries.note },
    { place: "人事担当課に確認した内容", text: confirmation?.note ?? "" },
  ];
}
