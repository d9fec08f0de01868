import { allDated } from "#salary-rules";
import { type QrCode, qrCodeOf } from "~/account/qrCode";
import { textField } from "~/forms/fields";
import { answersOf } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { everythingInspected } from "~/rules/inspected";
import { staleAmong } from "~/rules/staleness";
import { editionDate } from "~/simulation/editionDate";
import { z } from "~/zod";
import { audit } from "./audit.server";
import { organizationSettings, organizationSource } from "./organization.server";
import { todayInJapan } from "./today.server";
import { type AccountHolder, accountRoles, notThere } from "./whoIsAsking.server";

/** 管理者の仕事。No plan is read here: the administrator sees accounts, settings and whether the trail is whole. */
export async function accountsFor({ session, account }: AccountHolder) {
  const listed = await session.room.accounts.list();
  return listed.map((one) => ({ ...one, isOwn: one.id === account.id }));
}

export async function accountFor(holder: AccountHolder, accountId: string | undefined) {
  const found = (await accountsFor(holder)).find(({ id }) => id === accountId);
  if (!found) throw notThere();
  return found;
}

/** この導入先のいまの様子。 */
export async function installationStatus({ session }: AccountHolder) {
  const settings = organizationSettings();
  const today = todayInJapan();
  const stale = staleAmong(everythingInspected(allDated(), new Set(allDated()), settings), today);
  return {
    municipality: settings.municipality,
    edition: editionDate(settings.edition),
    source: organizationSource(),
    departments: settings.departments.length,
    expired: stale.filter(({ kind }) => kind === "expired").length,
    toReview: stale.filter(({ kind }) => kind !== "expired").length,
    audited: (await session.room.audit.read()).length,
    firstBreak: await session.room.audit.firstBreak(),
  };
}

const newAccountSchema = z.object({
  loginName: textField("利用者名", { most: 40, required: true }).transform((typed) =>
    typed.normalize("NFKC").toLowerCase(),
  ),
  name: textField("氏名", { most: 50, required: true }),
  role: z.enum(accountRoles, { error: "役割を選んでください" }),
});

/** 本人に渡すもの。Shown in this answer and never again. */
export interface HandedOver {
  readonly loginName: string;
  readonly name: string;
  readonly password: string;
  readonly setupAddress: string;
  readonly qrCode: QrCode;
  readonly recoveryCodes: readonly string[];
}

type AccountMade =
  | { readonly kind: "made"; readonly handedOver: HandedOver }
  | {
      readonly kind: "refused";
      readonly typed: Readonly<Record<"loginName" | "name" | "role", string>>;
      readonly messages: readonly FieldMessage[];
    };

const loginNameRefusals = {
  taken: "その利用者名は、もう使われています。ほかの名前を入力してください",
  badLoginName: "利用者名は、半角の英小文字か数字で始め、英小文字・数字・「.」「_」「-」の3〜40文字で入力してください",
} as const;

export async function makeAccount(holder: AccountHolder, form: FormData): Promise<AccountMade> {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 100);
  const typed = { loginName: text("loginName"), name: text("name"), role: text("role") };
  const read = newAccountSchema.safeParse(answersOf(form));
  if (!read.success) return { kind: "refused", typed, messages: messagesOf(newAccountSchema, read.error) };
  const made = await holder.session.room.accounts.create(read.data);
  if (typeof made === "string") {
    return { kind: "refused", typed, messages: [{ name: "loginName", message: loginNameRefusals[made] }] };
  }
  await audit(holder, { act: "createAccount", accountTouched: made.id });
  return { kind: "made", handedOver: handedOver(made) };
}

export type AccountChanged = "done" | "own" | HandedOver;

/** 止める、また使えるようにする、資格を作り直す。One's own account is not touched here, so that one administrator stays. */
export async function changeAccount(
  holder: AccountHolder,
  accountId: string | undefined,
  intent: unknown,
): Promise<AccountChanged> {
  const { accounts } = holder.session.room;
  const { id, loginName, isOwn } = await accountFor(holder, accountId);
  if (isOwn) return "own";
  switch (intent) {
    case "disable":
      await accounts.disable(loginName);
      await audit(holder, { act: "disableAccount", accountTouched: id });
      return "done";
    case "enable":
      await accounts.enable(loginName);
      await audit(holder, { act: "enableAccount", accountTouched: id });
      return "done";
    case "reset": {
      const made = await accounts.reset(loginName);
      if (!made) throw notThere();
      await audit(holder, { act: "resetAccount", accountTouched: id });
      return handedOver(made);
    }
    default:
      return "done";
  }
}

function handedOver({ loginName, name, password, setupAddress, recoveryCodes }: Omit<HandedOver, "qrCode">) {
  return { loginName, name, password, setupAddress, recoveryCodes, qrCode: qrCodeOf(setupAddress) };
}
