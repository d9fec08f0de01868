import { countingAttempts } from "./attempts";
import type { Clock } from "./clock";
import type { Sealing } from "./keys/sealing";
import { isPlanId } from "./planId";
import { type ResumeCode, readResumeCode, writeResumeCode } from "./resumeCode";
import type { NewSession, Session, Sessions } from "./sessions";
import type { Database } from "./storage/database";
import type { Tables } from "./storage/tables";

type Opening =
  | { readonly kind: "opened"; readonly planId: string; readonly renewed: NewSession }
  /** Not a code at all: a letter is wrong or missing. Costs no attempt. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "unknown" }
  | { readonly kind: "tooManyAttempts"; readonly retryAfterSeconds: number };

export interface ResumeCodes {
  /** The code of a plan as XXXX-XXXX-XXXX-X, until its owner says he kept it. */
  show(session: Session, planId: string): Promise<string | undefined>;
  markKept(session: Session, planId: string): Promise<void>;
  /** Opens a plan for this browser, under a new session token. */
  open(session: Session, typed: string): Promise<Opening>;
}

/** 10 attempts in 10 minutes for one session, 300 for all together: 60 random bits stay out of reach. */
const limits = { seconds: 600, ofOne: 10, ofAll: 300 } as const;

const place = (planId: string) => ({ table: "resumeCodes", id: planId, revision: 1, column: "sealedCode" }) as const;

const hashOf = (sealing: Sealing, code: ResumeCode) => sealing.fingerprint("resume code", code).toString("base64url");

/** The row of a code: its keyed hash to find the plan by, and the sealed code to show it again. */
export function resumeCodeRow(
  sealing: Sealing,
  planId: string,
  code: ResumeCode,
  createdAt: string,
): Tables["resumeCodes"] {
  return {
    planId,
    codeHash: hashOf(sealing, code),
    keyId: sealing.keyId,
    sealedCode: sealing.seal(place(planId), code),
    createdAt,
    keptAt: null,
  };
}

export function resumeCodesIn(database: Database, sealing: Sealing, sessions: Sessions, clock: Clock): ResumeCodes {
  const attempts = countingAttempts(limits);

  return {
    async show(session, planId) {
      if (!isPlanId(planId)) return undefined;
      const row = await database
        .selectFrom("resumeCodes")
        .innerJoin("planAccess", "planAccess.planId", "resumeCodes.planId")
        .select(["resumeCodes.keyId", "resumeCodes.sealedCode"])
        .where("resumeCodes.planId", "=", planId)
        .where("planAccess.sessionIdHash", "=", session.idHash)
        .executeTakeFirst();
      if (row === undefined || row.sealedCode === null) return undefined;
      return writeResumeCode(sealing.unseal(place(planId), row.keyId, row.sealedCode) as ResumeCode);
    },

    async markKept(session, planId) {
      if (!isPlanId(planId)) return;
      await database
        .updateTable("resumeCodes")
        .set({ sealedCode: null, keptAt: clock().toISOString() })
        .where("planId", "=", planId)
        .where("keptAt", "is", null)
        .where("planId", "in", (query) =>
          query.selectFrom("planAccess").select("planId").where("sessionIdHash", "=", session.idHash),
        )
        .execute();
    },

    async open(session, typed) {
      const code = readResumeCode(typed);
      if (code === undefined) return { kind: "unreadable" };

      const retryAfterSeconds = await attempts.waitBefore(session.idHash);
      if (retryAfterSeconds !== undefined) return { kind: "tooManyAttempts", retryAfterSeconds };

      const found = await database
        .selectFrom("resumeCodes")
        .select("planId")
        .where("codeHash", "=", hashOf(sealing, code))
        .executeTakeFirst();
      if (found === undefined) return { kind: "unknown" };

      await attempts.forgive(session.idHash);
      const renewed = await sessions.renew(session);
      await database
        .insertInto("planAccess")
        .values({ sessionIdHash: renewed.session.idHash, planId: found.planId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return { kind: "opened", planId: found.planId, renewed };
    },
  };
}
