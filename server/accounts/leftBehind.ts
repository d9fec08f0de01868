import { nameOfIssuer, revokeWithDelegates } from "../linkIssuers";
import type { Transaction } from "../storage/database";

/** Whoever is in is out. */
export async function endSessionsOf(within: Transaction, accountId: string): Promise<void> {
  await within
    .deleteFrom("sessions")
    .where(
      "idHash",
      "in",
      within.selectFrom("accountSessions").select("sessionIdHash").where("accountId", "=", accountId),
    )
    .execute();
}

/** The links the account made are in other hands, and open nothing any more. */
export async function endLinksOf(within: Transaction, accountId: string, at: string): Promise<void> {
  const made = await within
    .selectFrom("shareLinks")
    .select("id")
    .where("issuer", "=", nameOfIssuer({ kind: "account", accountId }))
    .execute();
  const linkIds = made.map(({ id }) => id);
  await revokeWithDelegates(within, linkIds, at);
}
