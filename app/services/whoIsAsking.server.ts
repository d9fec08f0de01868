import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Account } from "#server/accounts/accounts";
import { findSession, type Session } from "./session.server";

/**
 * だれが見ているか。The one place that answers it: every page of a plan, of a review, of the desk, of the administration
 * and of one's own account begins at one of these doors. 統合認証につなぐときは、`requireAccount` がその人を受け取る。
 */
type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** この計画の人として来た端末。Whether it is his is part of each query about the plan: what is not his does not exist. */
export interface Owner {
  readonly session: Session;
  readonly planId: string;
}

export async function requireOwner(args: RouteArgs): Promise<Owner> {
  return arriving(args);
}

/** この計画の所属長として、生きているリンクで来た人。 */
export interface Reviewer extends Owner {
  readonly linkId: string;
}

/** 404 alike for a link that is unknown, expired or revoked, for another's plan, and for one that was never submitted. */
export async function requireReviewer(args: RouteArgs): Promise<Reviewer> {
  const { session, planId } = await arriving(args);
  const linkId = await session.room.cases.linkOf(session, planId);
  if (linkId === undefined) throw notThere();
  return { session, planId, linkId };
}

/** アカウントで入っている人。 */
export interface AccountHolder {
  readonly session: Session;
  readonly account: Account;
}

/** アカウントの役割。A role nobody knows opens nothing. */
export const accountRoles = ["hrOfficer", "administrator"] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Sends whoever has not logged in to the login; for an account of another role the page does not exist. */
export async function requireAccount(
  args: RouteArgs,
  ...roles: readonly [AccountRole, ...AccountRole[]]
): Promise<AccountHolder> {
  const session = await findSession(args);
  const account = session && (await session.room.accounts.of(session));
  if (!session || !account) throw redirect("/login", 303);
  if (!roles.some((role) => role === account.role)) throw notThere();
  return { session, account };
}

/** 人事担当。 */
export function requireOfficer(args: RouteArgs): Promise<AccountHolder> {
  return requireAccount(args, "hrOfficer");
}

/** 管理者。設定をする人で、計画は見られない。 */
export function requireAdministrator(args: RouteArgs): Promise<AccountHolder> {
  return requireAccount(args, "administrator");
}

async function arriving(args: RouteArgs): Promise<Owner> {
  const session = await findSession(args);
  const planId = args.params["planId"];
  if (!session || planId === undefined) throw notThere();
  return { session, planId };
}

/** The same answer to whatever is not there and whatever is not his. */
export function notThere(): Response {
  return new Response(null, { status: 404 });
}
