import { createCookie, data, redirect } from "@remix-run/node";
import { type Asking, endSession, findSession, introducing, requireSession } from "./session.server";
import type { AccountRole } from "./whoIsAsking.server";

/** 入った人が、はじめに見る画面。 */
const homes: Readonly<Record<AccountRole, string>> = { hrOfficer: "/desk", administrator: "/administration" };

const wrong = "入れませんでした。利用者名、パスワード、確認コードを確かめてください。";
const refusals = {
  refused: wrong,
  noLoginName: wrong,
  tooManyAttempts: "間違いが続いたため、受付を止めています。15分ほどたってから、もう一度お試しください。",
} as const;

/** アカウントで入る。Someone who guesses elsewhere does not keep out the browser that has come in before. */
export async function logIn(asking: Asking, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 200);
  const { session, headers } = await requireSession(asking);
  const { accounts, audit } = session.room;
  const loginName = text("loginName").trim().toLowerCase();
  const code = text("code").normalize("NFKC").replace(/\s/gu, "");
  const device = await deviceOf(asking);
  const entered = await accounts.logIn(session, { loginName, password: text("password"), code, device });
  if (entered.kind === "loggedIn") {
    await audit.record({ accountId: entered.account.id, act: "logIn" });
    const introduced = await introducing(asking, entered.renewed);
    introduced.append("Set-Cookie", await deviceCookie(asking).serialize(entered.device));
    return redirect(homeOf(entered.account.role), { status: 303, headers: introduced });
  }
  if (entered.kind === "tooManyAttempts") headers.set("Retry-After", String(entered.retryAfterSeconds));
  if (entered.kind === "refused") await audit.record({ act: "logInRefused" });
  const status = entered.kind === "tooManyAttempts" ? 429 : 422;
  return data({ loginName, message: refusals[entered.kind] }, { status, headers });
}

/** Whoever is in needs no login. */
export async function goHomeIfLoggedIn(asking: Asking): Promise<void> {
  const session = await findSession(asking);
  const account = session && (await session.room.accounts.of(session));
  if (account) throw redirect(homeOf(account.role), 303);
}

/** 出る。The mark of the browser stays: it opens nothing. */
export async function logOut(asking: Asking) {
  const session = await findSession(asking);
  const account = session && (await session.room.accounts.of(session));
  if (account) await session.room.audit.record({ accountId: account.id, act: "logOut" });
  const headers = await endSession(asking);
  headers.append("Clear-Site-Data", '"cache", "storage"');
  return redirect("/login", { status: 303, headers });
}

function homeOf(role: string): string {
  return homes[role as AccountRole] ?? "/";
}

const halfAYear = 180 * 24 * 60 * 60;

async function deviceOf(asking: Asking): Promise<string | undefined> {
  const mark: unknown = await deviceCookie(asking).parse(asking.request.headers.get("Cookie"));
  return typeof mark === "string" ? mark.slice(0, 200) : undefined;
}

function deviceCookie({ context: { isPublic } }: Asking) {
  return createCookie(isPublic ? "__Host-device" : "device", {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isPublic,
    maxAge: halfAYear,
  });
}
