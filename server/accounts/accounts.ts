import { randomBytes } from "node:crypto";
import { countingAttempts } from "../attempts";
import type { Clock } from "../clock";
import type { Sealing } from "../keys/sealing";
import { clearLetters, randomLetters, randomToken } from "../randomText";
import type { NewSession, Session, Sessions } from "../sessions";
import type { Database } from "../storage/database";
import type { Tables } from "../storage/tables";
import { setupAddress, stepOfCode } from "./oneTimeCode";
import { hashPassword, passwordFits } from "./passwordHash";

/** Someone who logs in. What a role may do is for the pages to know. */
export interface Account {
  readonly id: string;
  readonly loginName: string;
  readonly name: string;
  readonly role: string;
}

export interface NewAccount extends Account {
  /** To be handed over once; nothing of it is kept in clear. */
  readonly password: string;
  readonly setupAddress: string;
  readonly recoveryCodes: readonly string[];
}

interface Credentials {
  readonly loginName: string;
  readonly password: string;
  /** 確認コード, or a recovery code. */
  readonly code: string;
}

type LogIn =
  | { readonly kind: "loggedIn"; readonly account: Account; readonly renewed: NewSession }
  /** Unknown name, wrong password, wrong or used code, disabled: nobody can tell which. */
  | { readonly kind: "refused" }
  | { readonly kind: "tooManyAttempts"; readonly retryAfterSeconds: number };

export interface Accounts {
  /** "taken" when there is such a login name already, "badLoginName" when nothing could have this one. */
  create(account: Pick<Account, "loginName" | "name" | "role">): Promise<NewAccount | "taken" | "badLoginName">;
  list(): Promise<readonly (Account & { readonly isDisabled: boolean })[]>;
  /** Ends every session of the account at once. False when there is no such account. */
  disable(loginName: string): Promise<boolean>;
  logIn(session: Session, credentials: Credentials): Promise<LogIn>;
  /** The account this session has logged in to, unless it was disabled since. */
  of(session: Session): Promise<Account | undefined>;
}

/** 5 attempts in 15 minutes for one name; 300 for all together, so that hashing passwords leaves the processor to others. */
const limits = { seconds: 15 * 60, ofOne: 5, ofAll: 300 } as const;
const recoveryCodeCount = 8;
const recoveryCodeLength = 12;
const passwordLength = 20;
const shapeOfLoginName = /^[a-z0-9][a-z0-9._-]{2,39}$/;

export function accountsIn(database: Database, sealing: Sealing, sessions: Sessions, clock: Clock): Accounts {
  const attempts = countingAttempts(limits);
  const placeOf = (id: string, column: string) => ({ table: "accounts", id, revision: 1, column });
  const hashOfCode = (code: string) => sealing.fingerprint("recovery code", code).toString("base64url");

  const accountOf = ({ id, loginName, role, keyId, name }: Tables["accounts"]): Account => ({
    id,
    loginName,
    role,
    name: sealing.unseal(placeOf(id, "name"), keyId, name),
  });

  function findByLoginName(loginName: string) {
    return database.selectFrom("accounts").selectAll().where("loginName", "=", loginName).executeTakeFirst();
  }

  async function spendOneTimeCode({ id, keyId, codeSecret, lastCodeStep }: Tables["accounts"], code: string) {
    const secret = Buffer.from(sealing.unseal(placeOf(id, "codeSecret"), keyId, codeSecret), "base64url");
    const step = stepOfCode(secret, code, clock(), lastCodeStep);
    if (step === undefined) return false;
    // Of two at the same moment with the same code, one comes in.
    const used = await database
      .updateTable("accounts")
      .set({ lastCodeStep: step })
      .where("id", "=", id)
      .where("lastCodeStep", "<", step)
      .returning("id")
      .executeTakeFirst();
    return used !== undefined;
  }

  async function spendRecoveryCode({ id }: Tables["accounts"], typed: string) {
    const code = [...typed.toUpperCase()].filter((letter) => clearLetters.includes(letter)).join("");
    const used = await database
      .deleteFrom("recoveryCodes")
      .where("accountId", "=", id)
      .where("codeHash", "=", hashOfCode(code))
      .returning("accountId")
      .executeTakeFirst();
    return used !== undefined;
  }

  return {
    async create({ loginName, name, role }) {
      if (!shapeOfLoginName.test(loginName)) return "badLoginName";
      const [id, password, secret] = [randomToken(), randomLetters(passwordLength), randomBytes(20)];
      const recoveryCodes = Array.from({ length: recoveryCodeCount }, () => randomLetters(recoveryCodeLength));
      const passwordHash = await hashPassword(password);
      return database.transaction().execute(async (transaction) => {
        const made = await transaction
          .insertInto("accounts")
          .values({
            id,
            loginName,
            role,
            keyId: sealing.keyId,
            name: sealing.seal(placeOf(id, "name"), name),
            passwordHash,
            codeSecret: sealing.seal(placeOf(id, "codeSecret"), secret.toString("base64url")),
            lastCodeStep: 0,
            createdAt: clock().toISOString(),
            disabledAt: null,
          })
          .onConflict((conflict) => conflict.column("loginName").doNothing())
          .returning("id")
          .executeTakeFirst();
        if (made === undefined) return "taken";
        await transaction
          .insertInto("recoveryCodes")
          .values(recoveryCodes.map((code) => ({ accountId: id, codeHash: hashOfCode(code) })))
          .execute();
        return { id, loginName, name, role, password, setupAddress: setupAddress(loginName, secret), recoveryCodes };
      });
    },

    async list() {
      const rows = await database.selectFrom("accounts").selectAll().orderBy("loginName").execute();
      return rows.map((row) => ({ ...accountOf(row), isDisabled: row.disabledAt !== null }));
    },

    async disable(loginName) {
      const disabled = await database
        .updateTable("accounts")
        .set({ disabledAt: clock().toISOString() })
        .where("loginName", "=", loginName)
        .returning("id")
        .executeTakeFirst();
      return disabled !== undefined;
    },

    async logIn(session, { loginName, password, code }) {
      if (!shapeOfLoginName.test(loginName)) return { kind: "refused" };
      const retryAfterSeconds = await attempts.waitBefore(loginName);
      if (retryAfterSeconds !== undefined) return { kind: "tooManyAttempts", retryAfterSeconds };

      const row = await findByLoginName(loginName);
      const fits = await passwordFits(password, row?.passwordHash);
      if (row === undefined || !fits || row.disabledAt !== null) return { kind: "refused" };
      const isCode = /^\d{6}$/.test(code);
      if (!(isCode ? await spendOneTimeCode(row, code) : await spendRecoveryCode(row, code)))
        return { kind: "refused" };

      await attempts.forgive(loginName);
      const renewed = await sessions.renew(session);
      await database
        .insertInto("accountSessions")
        .values({ sessionIdHash: renewed.session.idHash, accountId: row.id })
        // Who was in already, he or somebody else, came along with the session.
        .onConflict((conflict) => conflict.column("sessionIdHash").doUpdateSet({ accountId: row.id }))
        .execute();
      return { kind: "loggedIn", account: accountOf(row), renewed };
    },

    async of({ idHash }) {
      const row = await database
        .selectFrom("accountSessions")
        .innerJoin("accounts", "accounts.id", "accountSessions.accountId")
        .selectAll("accounts")
        .where("accountSessions.sessionIdHash", "=", idHash)
        .where("accounts.disabledAt", "is", null)
        .executeTakeFirst();
      return row && accountOf(row);
    },
  };
}
