import type { Session } from "./sessions";
import type { Transaction } from "./storage/database";

/**
 * Who makes a link: a session that has opened the plan, the holder of a living link for his delegate, or an account that
 * may. For the last two the caller has made sure.
 */
export type Issuer =
  | { readonly kind: "ownPlan"; readonly session: Session }
  | { readonly kind: "link"; readonly linkId: string }
  | { readonly kind: "account"; readonly accountId: string };

/** As it is stored: "ownPlan", 「link:<id>」 or 「account:<id>」. */
export function nameOfIssuer(issuer: Issuer): string {
  switch (issuer.kind) {
    case "ownPlan":
      return "ownPlan";
    case "link":
      return `link:${issuer.linkId}`;
    case "account":
      return `account:${issuer.accountId}`;
  }
}

export function kindOfIssuer(name: string): Issuer["kind"] {
  return (["link", "account"] as const).find((kind) => name.startsWith(`${kind}:`)) ?? "ownPlan";
}

/** When the link ends that a delegate's link was made with; undefined for every other link. */
export async function endOfParent(within: Transaction, issuer: string): Promise<string | undefined> {
  if (kindOfIssuer(issuer) !== "link") return undefined;
  const parent = await within
    .selectFrom("shareLinks")
    .select("expiresAt")
    .where("id", "=", issuer.slice("link:".length))
    .executeTakeFirst();
  return parent?.expiresAt;
}

/** Ends the links, and with each those that its holder made for delegates. */
export async function revokeWithDelegates(within: Transaction, linkIds: readonly string[], at: string): Promise<void> {
  if (linkIds.length === 0) return;
  const delegates = linkIds.map((linkId) => nameOfIssuer({ kind: "link", linkId }));
  await within
    .updateTable("shareLinks")
    .set({ revokedAt: at })
    .where((link) => link.or([link("id", "in", linkIds), link("issuer", "in", delegates)]))
    .where("revokedAt", "is", null)
    .execute();
}
