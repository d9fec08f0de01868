import { countingAttempts } from "../attempts";
import type { Clock } from "../clock";
import type { Sealing } from "../keys/sealing";
import { randomToken } from "../randomText";
import type { NewSession, Session, Sessions } from "../sessions";
import type { Database } from "../storage/database";
import type { Tables } from "../storage/tables";
import { credentialsWith, type NewCredentials } from "./credentials";
import { knownDevicesWith } from "./knownDevices";
import { endLinksOf, endSessionsOf } from "./leftBehind";
import { stepOfCode } from "./oneTimeCode";
import { passwordFits } from "./passwordHash";

/** Someone who logs in. What a role may do is for the pages to know. */
export interface Account {
  readonly id: string;
  readonly loginName: string;
  readonly name: string;
  readonly role: string;
}

export interface ListedAccount extends Account {
  readonly isDisabled: boolean;
}

export interface NewAccount extends Account, NewCredentials {}

interface Credentials {
  readonly loginName: string;
  readonly password: string;
  /** 確認コード, or a recovery code. */
  readonly code: string;
  /** What this browser was given when someone came in by it before. */
  readonly device?: string | undefined;
}

type LogIn =
  | { readonly kind: "loggedIn"; readonly account: Account; readonly renewed: NewSession; readonly device: string }
  /** Unknown name, wrong password, wrong or used code, disabled: nobody can tell which. */
  | { readonly kind: "refused" }
  /** Nobody can have this name: nothing was tried, and nothing need be remembered of it. */
  | { readonly kind: "noLoginName" }
  | { readonly kind: "tooManyAttempts"; readonly retryAfterSeconds: number };

export interface Accounts {
  /** "taken" when there is such a login name already, "badLoginName" when nothing could have this one. */
  create(account: Pick<Account, "loginName" | "name" | "role">): Promise<NewAccount | "taken" | "badLoginName">;
  list(): Promise<readonly ListedAccount[]>;
  /** Ends every session of the account and every link it made, at once. False when there is no such account. */
  disable(loginName: string): Promise<boolean>;
  /** May come in again, with what he came in by before. */
  enable(loginName: string): Promise<boolean>;
  /** Everything new, for someone who lost his; whoever is in is out at once. */
  reset(loginName: string): Promise<NewAccount | undefined>;
  logIn(session: Session, credentials: Credentials): Promise<LogIn>;
  /** The account this session has logged in to, unless it was disabled since. */
  of(session: Session): Promise<Account | undefined>;
}

/** 5 attempts in 15 minutes for one name; 300 for all together, so that hashing passwords leaves the processor to others. */
const limits = { seconds: 15 * 60, ofOne: 5, ofAll: 300 } as const;
const shapeOfLoginName = /^[a-z0-9][a-z0-9._-]{2,39}$/;

export function accountsIn(database: Database, sealing: Sealing, sessions: Sessions, clock: Clock): Accounts {
  const attempts = countingAttempts(limits);
  /** A browser that came in before is not kept waiting by whoever guesses elsewhere. */
  const attemptsOfKnown = countingAttempts(limits);
  const devices = knownDevicesWith(sealing);
  const credentials = credentialsWith(sealing);

  const accountOf = (row: Tables["accounts"]): Account => ({
    id: row.id,
    loginName: row.loginName,
    role: row.role,
    name: credentials.nameOf(row),
  });

  function findByLoginName(loginName: string) {
    return database.selectFrom("accounts").selectAll().where("loginName", "=", loginName).executeTakeFirst();
  }

  async function setDisabled(loginName: string, disabledAt: string | null): Promise<boolean> {
    return database.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable("accounts")
        .set({ disabledAt })
        .where("loginName", "=", loginName)
        .returning("id")
        .executeTakeFirst();
      if (row && disabledAt !== null) {
        await endSessionsOf(transaction, row.id);
        await endLinksOf(transaction, row.id, disabledAt);
      }
      return row !== undefined;
    });
  }

  async function spendOneTimeCode(account: Tables["accounts"], code: string) {
    const step = stepOfCode(credentials.secretOf(account), code, clock(), account.lastCodeStep);
    if (step === undefined) return false;
    // Of two at the same moment with the same code, one comes in.
    const used = await database
      .updateTable("accounts")
      .set({ lastCodeStep: step })
      .where("id", "=", account.id)
      .where("lastCodeStep", "<", step)
      .returning("id")
      .executeTakeFirst();
    return used !== undefined;
  }

  async function spendRecoveryCode({ id }: Tables["accounts"], typed: string) {
    const used = await database
      .deleteFrom("recoveryCodes")
      .where("accountId", "=", id)
      .where("codeHash", "=", credentials.hashOfTyped(typed))
      .returning("accountId")
      .executeTakeFirst();
    return used !== undefined;
  }

  return {
    async create({ loginName, name, role }) {
      if (!shapeOfLoginName.test(loginName)) return "badLoginName";
      const id = randomToken();
      const { made, stored } = await credentials.forNew(id, loginName);
      return database.transaction().execute(async (transaction) => {
        const inserted = await transaction
          .insertInto("accounts")
          .values({
            id,
            loginName,
            role,
            ...stored,
            name: credentials.sealedName(id, name),
            createdAt: clock().toISOString(),
            disabledAt: null,
          })
          .onConflict((conflict) => conflict.column("loginName").doNothing())
          .returning("id")
          .executeTakeFirst();
        if (inserted === undefined) return "taken";
        await credentials.replaceRecoveryCodes(transaction, id, made.recoveryCodes);
        return { id, loginName, name, role, ...made };
      });
    },

    async list() {
      const rows = await database.selectFrom("accounts").selectAll().orderBy("loginName").execute();
      return rows.map((row) => ({ ...accountOf(row), isDisabled: row.disabledAt !== null }));
    },

    disable: (loginName) => setDisabled(loginName, clock().toISOString()),

    enable: (loginName) => setDisabled(loginName, null),

    async reset(loginName) {
      const row = await findByLoginName(loginName);
      if (row === undefined) return undefined;
      const account = accountOf(row);
      const { made, stored } = await credentials.forNew(account.id, loginName);
      const name = credentials.sealedName(account.id, account.name);
      await database.transaction().execute(async (transaction) => {
        await transaction
          .updateTable("accounts")
          .set({ ...stored, name })
          .where("id", "=", account.id)
          .execute();
        await credentials.replaceRecoveryCodes(transaction, account.id, made.recoveryCodes);
        await endSessionsOf(transaction, account.id);
      });
      await attempts.forgive(loginName);
      return { ...account, ...made };
    },

    async logIn(session, { loginName, password, code, device }) {
      if (!shapeOfLoginName.test(loginName)) return { kind: "noLoginName" };
      const row = await findByLoginName(loginName);
      const isKnown = row !== undefined && devices.isKnown(row.id, device);
      const [counted, one] = isKnown ? [attemptsOfKnown, device ?? ""] : [attempts, loginName];
      const retryAfterSeconds = await counted.waitBefore(one);
      if (retryAfterSeconds !== undefined) return { kind: "tooManyAttempts", retryAfterSeconds };

      const fits = await passwordFits(password, row?.passwordHash);
      if (row === undefined || !fits || row.disabledAt !== null) return { kind: "refused" };
      const isCode = /^\d{6}$/.test(code);
      if (!(isCode ? await spendOneTimeCode(row, code) : await spendRecoveryCode(row, code)))
        return { kind: "refused" };

      await counted.forgive(one);
      const renewed = await sessions.renew(session);
      await database
        .insertInto("accountSessions")
        .values({ sessionIdHash: renewed.session.idHash, accountId: row.id })
        // Who was in already, he or somebody else, came along with the session.
        .onConflict((conflict) => conflict.column("sessionIdHash").doUpdateSet({ accountId: row.id }))
        .execute();
      return { kind: "loggedIn", account: accountOf(row), renewed, device: devices.markFor(row.id) };
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
