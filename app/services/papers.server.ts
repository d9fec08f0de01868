import { createHash } from "node:crypto";
import type { PlacedText } from "~/documents/fonts/unprintable";
import type { DeclaredConfirmation } from "~/documents/signatures";
import type { PaperIdentity } from "~/plan/paperFacts";
import type { Plan } from "~/plan/plan";
import { versionDifferences } from "~/review/planLines";
import { clockTimeInJapan, dayInJapan } from "~/timeInJapan";
import type { CaseFile } from "~/workflow/caseFile";
import type { CaseEvent, Submission } from "~/workflow/events";
import type { InterviewAnswers } from "~/workflow/interviewRecord";
import { recordLines } from "~/workflow/recordLines";
import { openCase, viewForSupervisor } from "./cases.server";
import { unprintableCharacters } from "./documents.server";
import type { OpenPlan } from "./drafts.server";

const digitsOfPlanNumber = 8;

/** 紙に載せる計画の番号と日付、確認の記録。What differs from the version he submitted is the next version. */
export async function paperIdentity(open: OpenPlan): Promise<PaperIdentity> {
  const { planId, draft } = open;
  const { file } = await openCase(open);
  const { submission, version } = file;
  if (submission && versionDifferences(submission.plan, viewForSupervisor(open)).length === 0) {
    return identityAsSubmitted(planId, { ...file, submission });
  }
  const createdOn = dayInJapan(draft.savedAt);
  return { planNumber: planNumberOf(planId), edition: version + 1, createdOn, signatures: {} };
}

/** 提出された版の紙。A confirmation through a link names nobody: it leaves the box to be signed by hand. */
export function identityAsSubmitted(
  planId: string,
  { submission, version, confirmation }: CaseFile & { readonly submission: Submission },
): PaperIdentity {
  const signatures = confirmation && { supervisor: declaredBy(confirmation, version) };
  return {
    planNumber: planNumberOf(planId),
    edition: version,
    createdOn: dayInJapan(submission.at),
    signatures: signatures ?? {},
  };
}

function declaredBy({ actor, at }: CaseEvent, edition: number): DeclaredConfirmation | undefined {
  if (actor.identifiedBy !== "link") return undefined;
  return { declaredName: actor.declaredName, on: dayInJapan(at), at: clockTimeInJapan(at), edition };
}

/** The number says nothing about the address of the plan. */
function planNumberOf(planId: string): string {
  return createHash("sha256").update(planId).digest("hex").slice(0, digitsOfPlanNumber).toUpperCase();
}

/** 計画のなかで、紙に印字できない文字。 */
export function unprintableIn({ session }: OpenPlan, plan: Plan) {
  return unprintableCharacters(session, placedTexts(plan));
}

/** 面談の記録のなかで、紙に印字できない文字。 */
export async function unprintableInRecord(
  { session }: Pick<OpenPlan, "session">,
  record: InterviewAnswers | undefined,
) {
  if (!record) return [];
  return unprintableCharacters(
    session,
    recordLines(record).map(([place, text]) => ({ place, text })),
  );
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
    { place: "職員番号", text: person.staffNumber ?? "" },
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
