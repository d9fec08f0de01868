import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { Account } from "#server/accounts/accounts";
import { type CaseSummary, caseSummarySchema, tasksOf } from "~/desk/caseSummary";
import { fileIn, type OpenCase } from "./cases.server";
import { type Asking, findSession, introducing, requireSession, type Session } from "./session.server";
import { todayInJapan } from "./today.server";

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** 人事担当として入っている人。 */
export interface Officer {
  readonly session: Session;
  readonly account: Account;
}

/** Sends whoever has not logged in to the login; for an account of another role the page does not exist. */
export async function requireOfficer(args: RouteArgs): Promise<Officer> {
  const session = await findSession(args);
  const account = session && (await session.room.accounts.of(session));
  if (!session || !account) throw redirect("/login", 303);
  if (account.role !== "hrOfficer") throw new Response(null, { status: 404 });
  return { session, account };
}

export interface DeskCase {
  readonly planId: string;
  readonly summary: CaseSummary;
  readonly tasks: ReturnType<typeof tasksOf>;
}

/** 提出された計画の一覧。 */
export async function casesAtDesk({ session }: Officer, today: IsoDate): Promise<readonly DeskCase[]> {
  const listed = await session.room.cases.list();
  return listed.map(({ planId, summary }) => {
    const read = caseSummarySchema.parse(summary);
    return { planId, summary: read, tasks: tasksOf(read, today) };
  });
}

export interface OpenDeskCase extends OpenCase {
  readonly planId: string;
  readonly today: IsoDate;
  readonly session: Session;
}

/** 一つの計画を開く。Who looked is written down before anything is shown. */
export async function openAtDesk(args: RouteArgs, act: "view" | "print"): Promise<OpenDeskCase> {
  const officer = await requireOfficer(args);
  const { session } = officer;
  const planId = args.params["planId"] ?? "";
  const stored = await session.room.cases.readAtDesk(planId);
  if (!stored) throw new Response(null, { status: 404 });
  await audit(officer, { act, planId });
  return { ...fileIn(stored), planId, session, today: todayInJapan() };
}

interface AuditedAct {
  readonly act: "view" | "print" | "export";
  readonly planId?: string;
  readonly planIds?: readonly string[];
  readonly purpose?: string;
  readonly count?: number;
}

/** だれが、何を見たか、何を持ち出したか。 */
export function audit({ session, account }: Officer, entry: AuditedAct): Promise<void> {
  return session.room.audit.record({ accountId: account.id, ...entry });
}

const loginRefusals = {
  refused: "入れませんでした。利用者名、パスワード、確認コードを確かめてください。",
  tooManyAttempts: "間違いが続いたため、受付を止めています。15分ほどたってから、もう一度お試しください。",
} as const;

/** 人事担当が入る。 */
export async function logIn(asking: Asking, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 200);
  const { session, headers } = await requireSession(asking);
  const loginName = text("loginName").trim().toLowerCase();
  const code = text("code").normalize("NFKC").replace(/\s/gu, "");
  const entered = await session.room.accounts.logIn(session, { loginName, password: text("password"), code });
  if (entered.kind === "loggedIn") {
    return redirect("/desk", { status: 303, headers: await introducing(asking, entered.renewed) });
  }
  if (entered.kind === "tooManyAttempts") headers.set("Retry-After", String(entered.retryAfterSeconds));
  const status = entered.kind === "refused" ? 422 : 429;
  return data({ loginName, message: loginRefusals[entered.kind] }, { status, headers });
}
