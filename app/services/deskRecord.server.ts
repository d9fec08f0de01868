import { hrRecordSchema } from "~/desk/hrRecord";
import { answersOf, type FormValues, nested } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { keptAnswers } from "~/workflow/keptAnswers";
import { audit } from "./audit.server";
import { type Acted, actOn } from "./cases.server";
import type { OpenDeskCase } from "./desk.server";

export type RecordKept =
  | Acted
  | { readonly kind: "refused"; readonly values: FormValues; readonly messages: readonly FieldMessage[] };

/** 人事担当課の記録を残す。On top of the revision it was begun from: what a colleague wrote meanwhile is not lost. */
export async function keepHrRecord(open: OpenDeskCase, revisionSeen: number, form: FormData): Promise<RecordKept> {
  const values = answersOf(form);
  const read = hrRecordSchema.safeParse(nested(values));
  if (!read.success) return { kind: "refused", values, messages: messagesOf(hrRecordSchema, read.error) };
  const { account, session, planId } = open;
  const actor = { identifiedBy: "account", role: "hrOfficer", accountId: account.id, name: account.name } as const;
  const act = { action: "recordAtDesk", answers: keptAnswers(hrRecordSchema, values) } as const;
  const acted = await actOn(open, revisionSeen, act, actor, (revision, appended) =>
    session.room.cases.appendAtDesk(planId, revision, appended),
  );
  if (acted.kind === "done") await audit(open, { act: act.action, planId });
  return acted;
}
