import { createHash } from "node:crypto";
import type { Clock } from "./clock";
import { randomToken } from "./randomText";
import type { Database } from "./storage/database";

/** One browser. The token is only in its cookie; the database knows the hash. */
export interface Session {
  readonly idHash: string;
}

export interface NewSession {
  readonly session: Session;
  readonly token: string;
}

export interface Sessions {
  start(): Promise<NewSession>;
  /** The live session of a token. Unknown, idle for too long and too old look the same. */
  find(token: string): Promise<Session | undefined>;
  /** A new token for the same plans; the old one is dead. Whoever planted or saw it gains nothing. */
  renew(session: Session): Promise<NewSession>;
  end(session: Session): Promise<void>;
  forgetExpired(): Promise<void>;
}

const minute = 60_000;
/** 30 minutes without a request, 10 hours (one working day) in all. */
const idleLimit = 30 * minute;
const absoluteLimit = 600 * minute;
/** "Seen" is written at most once a minute, so that reading a page is not a write. */
const seenGranularity = minute;
/** How far a clock may be set back before sessions from "the future" end. */
const clockTolerance = minute;

export function sessionsIn(database: Database, clock: Clock): Sessions {
  async function insertSession(into: Pick<Database, "insertInto">): Promise<NewSession> {
    const token = randomToken();
    const now = clock().toISOString();
    const session = { idHash: hashOf(token) };
    await into
      .insertInto("sessions")
      .values({ ...session, createdAt: now, seenAt: now })
      .execute();
    return { session, token };
  }

  return {
    start: () => insertSession(database),

    async find(token) {
      const idHash = hashOf(token);
      const row = await database.selectFrom("sessions").selectAll().where("idHash", "=", idHash).executeTakeFirst();
      const now = clock();
      if (row === undefined || !isLive(row, now)) return undefined;

      if (now.getTime() - Date.parse(row.seenAt) >= seenGranularity) {
        await database
          .updateTable("sessions")
          .set({ seenAt: now.toISOString() })
          .where("idHash", "=", idHash)
          .execute();
      }
      return { idHash };
    },

    renew: ({ idHash }) =>
      database.transaction().execute(async (transaction) => {
        const renewed = await insertSession(transaction);
        for (const table of ["planAccess", "reviewAccess", "accountSessions"] as const) {
          await transaction
            .updateTable(table)
            .set({ sessionIdHash: renewed.session.idHash })
            .where("sessionIdHash", "=", idHash)
            .execute();
        }
        await transaction.deleteFrom("sessions").where("idHash", "=", idHash).execute();
        return renewed;
      }),

    async end({ idHash }) {
      await database.deleteFrom("sessions").where("idHash", "=", idHash).execute();
    },

    async forgetExpired() {
      const now = clock().getTime();
      await database
        .deleteFrom("sessions")
        .where((row) =>
          row.or([
            row("seenAt", "<=", new Date(now - idleLimit).toISOString()),
            row("createdAt", "<=", new Date(now - absoluteLimit).toISOString()),
          ]),
        )
        .execute();
    },
  };
}

function isLive(row: { createdAt: string; seenAt: string }, now: Date): boolean {
  const age = now.getTime() - Date.parse(row.createdAt);
  const idle = now.getTime() - Date.parse(row.seenAt);
  return idle >= -clockTolerance && idle < idleLimit && age < absoluteLimit;
}

/** 256 random bits need no slow hash. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
