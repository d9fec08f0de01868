import { countingAttempts } from "../attempts";
import type { Clock } from "../clock";
import type { Sealing } from "../keys/sealing";
import type { Session } from "../sessions";
import type { Database } from "../storage/database";
import type { Account } from "./accounts";
import { credentialsWith } from "./credentials";
import { setupAddress, stepOfCode } from "./oneTimeCode";
import { hashPassword, passwordFits } from "./passwordHash";

type Refusal = "wrongPassword" | "tooManyAttempts";

interface OpenSession {
  /** Names the session without opening it. */
  readonly handle: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly isThisOne: boolean;
}

/** What a new authenticator app needs. The ticket says, sealed, whose secret it is and until when it may be used. */
interface Enrolment {
  readonly setupAddress: string;
  readonly ticket: string;
}

/** What somebody changes about his own account. All but the sessions ask for the password once more. */
export interface OwnAccounts {
  /** Ends the other sessions. */
  changePassword(account: Account, session: Session, current: string, next: string): Promise<"done" | Refusal>;
  renewRecoveryCodes(account: Account, password: string): Promise<readonly string[] | Refusal>;
  beginEnrolment(account: Account, password: string): Promise<Enrolment | Refusal>;
  /** Undefined when the ticket is not his, or too old. */
  enrolmentIn(account: Account, ticket: string): Enrolment | undefined;
  /** The old app counts until the new one has shown a code of its own. */
  finishEnrolment(account: Account, ticket: string, code: string): Promise<boolean>;
  sessionsOf(account: Account, session: Session): Promise<readonly OpenSession[]>;
  endSession(account: Account, handle: string): Promise<void>;
}

const limits = { seconds: 15 * 60, ofOne: 5, ofAll: 300 } as const;
const enrolmentTakes = 15 * 60_000;
const handleLength = 16;

export function ownAccountsIn(database: Database, sealing: Sealing, clock: Clock): OwnAccounts {
  const attempts = countingAttempts(limits);
  const credentials = credentialsWith(sealing);
  const placeOfTicket = (id: string) => ({ table: "accounts", id, revision: 1, column: "enrolment" });

  async function whyNot({ id }: Account, password: string): Promise<Refusal | undefined> {
    if ((await attempts.waitBefore(id)) !== undefined) return "tooManyAttempts";
    const row = await database.selectFrom("accounts").select("passwordHash").where("id", "=", id).executeTakeFirst();
    if (!(await passwordFits(password, row?.passwordHash))) return "wrongPassword";
    await attempts.forgive(id);
    return undefined;
  }

  const sessionsWithout = (accountId: string, kept: string) =>
    database
      .selectFrom("accountSessions")
      .select("sessionIdHash")
      .where("accountId", "=", accountId)
      .where("sessionIdHash", "!=", kept);

  function secretIn(account: Account, ticket: string): Buffer | undefined {
    try {
      const [secret = "", until = ""] = sealing.unseal(placeOfTicket(account.id), sealing.keyId, ticket).split("|");
      return clock().toISOString() < until ? Buffer.from(secret, "base64url") : undefined;
    } catch {
      // Whatever was posted in place of a ticket is none.
      return undefined;
    }
  }

  return {
    async changePassword(account, { idHash }, current, next) {
      const refusal = await whyNot(account, current);
      if (refusal) return refusal;
      const passwordHash = await hashPassword(next);
      await database.updateTable("accounts").set({ passwordHash }).where("id", "=", account.id).execute();
      await database.deleteFrom("sessions").where("idHash", "in", sessionsWithout(account.id, idHash)).execute();
      return "done";
    },

    async renewRecoveryCodes(account, password) {
      const refusal = await whyNot(account, password);
      return (
        refusal ??
        database.transaction().execute((transaction) => credentials.replaceRecoveryCodes(transaction, account.id))
      );
    },

    async beginEnrolment(account, password) {
      const refusal = await whyNot(account, password);
      if (refusal) return refusal;
      const secret = credentials.newSecret();
      const until = new Date(clock().getTime() + enrolmentTakes).toISOString();
      const ticket = sealing.seal(placeOfTicket(account.id), `${secret.toString("base64url")}|${until}`);
      return { setupAddress: setupAddress(account.loginName, secret), ticket };
    },

    enrolmentIn(account, ticket) {
      const secret = secretIn(account, ticket);
      return secret && { setupAddress: setupAddress(account.loginName, secret), ticket };
    },

    async finishEnrolment(account, ticket, code) {
      const secret = secretIn(account, ticket);
      const step = secret && stepOfCode(secret, code, clock(), 0);
      if (!secret || step === undefined || (await attempts.waitBefore(account.id)) !== undefined) return false;
      await attempts.forgive(account.id);
      // What a row has sealed is sealed with one key, and the key may have changed since.
      await database
        .updateTable("accounts")
        .set({
          keyId: sealing.keyId,
          name: credentials.sealedName(account.id, account.name),
          codeSecret: credentials.sealedSecret(account.id, secret),
          lastCodeStep: step,
        })
        .where("id", "=", account.id)
        .execute();
      return true;
    },

    async sessionsOf({ id }, { idHash }) {
      const rows = await database
        .selectFrom("accountSessions")
        .innerJoin("sessions", "sessions.idHash", "accountSessions.sessionIdHash")
        .select(["sessions.idHash", "sessions.createdAt", "sessions.seenAt"])
        .where("accountSessions.accountId", "=", id)
        .orderBy("sessions.seenAt", "desc")
        .execute();
      return rows.map((row) => ({
        handle: row.idHash.slice(0, handleLength),
        startedAt: row.createdAt,
        seenAt: row.seenAt,
        isThisOne: row.idHash === idHash,
      }));
    },

    async endSession({ id }, handle) {
      const own = await database
        .selectFrom("accountSessions")
        .select("sessionIdHash")
        .where("accountId", "=", id)
        .execute();
      const [ended] = own.filter(({ sessionIdHash }) => sessionIdHash.slice(0, handleLength) === handle);
      if (ended) await database.deleteFrom("sessions").where("idHash", "=", ended.sessionIdHash).execute();
    },
  };
}
