import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { newPasswordSchema } from "~/account/passwordRules";
import { type QrCode, qrCodeOf } from "~/account/qrCode";
import { answersOf } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { instantInWords } from "~/review/eventWords";
import { audit } from "./audit.server";
import { type AccountHolder, accountRoles, requireAccount } from "./whoIsAsking.server";

/** どの役割でも、自分のアカウントは自分で扱う。 */
export function requireAnyAccount(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<AccountHolder> {
  return requireAccount(args, ...accountRoles);
}

const refusals = {
  wrongPassword: "いまのパスワードが違います。もう一度入力してください",
  tooManyAttempts: "間違いが続いたため、受付を止めています。15分ほどたってから、もう一度お試しください",
} as const;

const refusedAt = (name: string, refusal: keyof typeof refusals): readonly FieldMessage[] => [
  { name, message: refusals[refusal] },
];

type Changed<Answer> =
  | { readonly kind: "refused"; readonly messages: readonly FieldMessage[] }
  | ({ readonly kind: "done" } & Answer);

/** パスワードを変える。ほかの端末で開いている画面は閉じる。 */
export async function changePassword(holder: AccountHolder, form: FormData): Promise<Changed<object>> {
  const { account, session } = holder;
  const schema = newPasswordSchema(account.loginName);
  const read = schema.safeParse(answersOf(form));
  if (!read.success) return { kind: "refused", messages: messagesOf(schema, read.error) };
  const { current, next } = read.data;
  const changed = await session.room.ownAccounts.changePassword(account, session, current, next);
  if (changed !== "done") return { kind: "refused", messages: refusedAt("current", changed) };
  await audit(holder, { act: "changePassword" });
  return { kind: "done" };
}

/** 予備のコードを作り直す。前のコードは使えなくなる。 */
export async function renewRecoveryCodes(
  holder: AccountHolder,
  form: FormData,
): Promise<Changed<{ readonly codes: readonly string[] }>> {
  const { account, session } = holder;
  const renewed = await session.room.ownAccounts.renewRecoveryCodes(account, passwordIn(form));
  if (typeof renewed === "string") return { kind: "refused", messages: refusedAt("current", renewed) };
  await audit(holder, { act: "renewRecoveryCodes" });
  return { kind: "done", codes: renewed };
}

/** 新しい認証アプリの登録。 */
export interface Enrolment {
  readonly ticket: string;
  readonly setupAddress: string;
  readonly qrCode: QrCode;
}

export async function beginEnrolment(
  { account, session }: AccountHolder,
  form: FormData,
): Promise<Changed<{ readonly enrolment: Enrolment }>> {
  const begun = await session.room.ownAccounts.beginEnrolment(account, passwordIn(form));
  if (typeof begun === "string") return { kind: "refused", messages: refusedAt("current", begun) };
  return { kind: "done", enrolment: { ...begun, qrCode: qrCodeOf(begun.setupAddress) } };
}

export type Enrolled =
  | { readonly kind: "done" }
  | { readonly kind: "wrongCode"; readonly enrolment: Enrolment; readonly messages: readonly FieldMessage[] }
  /** 時間が過ぎたか、この人のものでない。 */
  | { readonly kind: "tooLate" };

export async function finishEnrolment(holder: AccountHolder, form: FormData): Promise<Enrolled> {
  const { account, session } = holder;
  const { ownAccounts } = session.room;
  const ticket = String(form.get("ticket") ?? "").slice(0, 1_000);
  const code = String(form.get("code") ?? "")
    .normalize("NFKC")
    .replace(/\s/gu, "");
  const begun = ownAccounts.enrolmentIn(account, ticket);
  if (!begun) return { kind: "tooLate" };
  if (!(await ownAccounts.finishEnrolment(account, ticket, code))) {
    const messages = [{ name: "code", message: "確認コードが違います。新しく登録したアプリの6けたを入力してください" }];
    return { kind: "wrongCode", enrolment: { ...begun, qrCode: qrCodeOf(begun.setupAddress) }, messages };
  }
  await audit(holder, { act: "changeAuthenticator" });
  return { kind: "done" };
}

/** 入っている画面。 */
export async function sessionsOf({ account, session }: AccountHolder) {
  const open = await session.room.ownAccounts.sessionsOf(account, session);
  return open.map(({ startedAt, seenAt, ...one }) => ({
    ...one,
    startedAt: instantInWords(startedAt),
    seenAt: instantInWords(seenAt),
  }));
}

export async function endSessionOf(holder: AccountHolder, handle: string): Promise<void> {
  await holder.session.room.ownAccounts.endSession(holder.account, handle);
  await audit(holder, { act: "endSession" });
}

function passwordIn(form: FormData): string {
  return String(form.get("current") ?? "").slice(0, 200);
}
