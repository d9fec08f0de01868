import type { Clock } from "./clock";
import type { Sealing } from "./keys/sealing";
import { isPlanId, planIdFrom } from "./planId";
import { randomToken } from "./randomText";
import { newResumeCode } from "./resumeCode";
import { resumeCodeRow } from "./resumeCodes";
import type { Session } from "./sessions";
import { type Database, forgetDeleted, type Transaction } from "./storage/database";
import type { Tables } from "./storage/tables";

/** Two JSON values the machine room does not look into. The summary is what a list of plans needs. */
export interface PlanContent {
  readonly body: unknown;
  readonly summary: unknown;
}

export interface StoredPlan extends PlanContent {
  readonly id: string;
  readonly revision: number;
}

export interface PlanToCreate extends PlanContent {
  /** At least 122 random bits, known to the page with the form only: the same form sent twice makes one plan. */
  readonly idempotencyKey: string;
}

export interface CreatedPlan {
  readonly id: string;
  readonly revision: number;
  /** False when the form had been sent before: the plan is there already, with what was sent first. */
  readonly isNew: boolean;
}

export interface Plans {
  create(session: Session, plan: PlanToCreate): Promise<CreatedPlan>;
  /** A plan that is not this session's does not exist. */
  read(session: Session, id: string): Promise<StoredPlan | undefined>;
  /** Saves on top of the revision that was read; "stale" when someone was faster, undefined when there is no such plan. */
  save(
    session: Session,
    id: string,
    revision: number,
    content: PlanContent,
  ): Promise<{ revision: number } | "stale" | undefined>;
  /** Removes the plan and all that hangs on it: its case, its links, its code. False when it is not there for this session. */
  remove(session: Session, id: string): Promise<boolean>;
  /** 32 bytes that stay the same for this plan and purpose, for any session that has opened it; stored nowhere. */
  secretOf(session: Session, id: string, purpose: string): Promise<Buffer | undefined>;
}

const firstRevision = 1;
/**
 * A form sent twice by a browser without a cookie comes from two sessions. For this long the key of the form
 * opens the plan it made; later, on a shared computer, it may be the next person who finds the page.
 */
const sameFormWithin = 60_000;
/** A missing or mutilated key must not join the plans of strangers. */
const longEnoughToBeSecret = /^[A-Za-z0-9_-]{22,100}$/;

export function plansIn(database: Database, sealing: Sealing, clock: Clock): Plans {
  function sealed(id: string, revision: number, { body, summary }: PlanContent) {
    const place = { table: "plans", id, revision } as const;
    return {
      revision,
      keyId: sealing.keyId,
      body: sealing.seal({ ...place, column: "body" }, JSON.stringify(body)),
      summary: sealing.seal({ ...place, column: "summary" }, JSON.stringify(summary)),
    };
  }

  function unsealed({ id, revision, keyId, body, summary }: Tables["plans"]): StoredPlan {
    const place = { table: "plans", id, revision } as const;
    return {
      id,
      revision,
      body: JSON.parse(sealing.unseal({ ...place, column: "body" }, keyId, body)),
      summary: JSON.parse(sealing.unseal({ ...place, column: "summary" }, keyId, summary)),
    };
  }

  /** The same for the same form, and unguessable without the key file. */
  function idFor(idempotencyKey: string): string {
    const secret = longEnoughToBeSecret.test(idempotencyKey) ? idempotencyKey : randomToken();
    return planIdFrom(sealing.fingerprint("plan id", secret));
  }

  async function insertPlan(within: Transaction, id: string, content: PlanContent): Promise<boolean> {
    const now = clock().toISOString();
    const inserted = await within
      .insertInto("plans")
      .values({ id, ...sealed(id, firstRevision, content), createdAt: now, updatedAt: now })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (inserted === undefined) return false;
    await within
      .insertInto("resumeCodes")
      .values(resumeCodeRow(sealing, id, newResumeCode(), now))
      .execute();
    return true;
  }

  function accessTo(session: Session, id: string) {
    return database
      .selectFrom("planAccess")
      .select("planId")
      .where("sessionIdHash", "=", session.idHash)
      .where("planId", "=", id);
  }

  async function grant(within: Transaction, session: Session, planId: string): Promise<void> {
    await within
      .insertInto("planAccess")
      .values({ sessionIdHash: session.idHash, planId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** The revision of the plan this form has made before, if this session may know of it. */
  async function madeBefore(within: Transaction, session: Session, id: string): Promise<number | undefined> {
    const plan = await within
      .selectFrom("plans")
      .leftJoin("planAccess", (join) =>
        join.onRef("planAccess.planId", "=", "plans.id").on("planAccess.sessionIdHash", "=", session.idHash),
      )
      .select(["plans.revision", "plans.createdAt", "planAccess.planId as accessible"])
      .where("plans.id", "=", id)
      .executeTakeFirstOrThrow();
    const isSameMoment = Math.abs(clock().getTime() - Date.parse(plan.createdAt)) < sameFormWithin;
    return isSameMoment || plan.accessible !== null ? plan.revision : undefined;
  }

  return {
    create: (session, { idempotencyKey, ...content }) =>
      database.transaction().execute(async (transaction) => {
        const id = idFor(idempotencyKey);
        if (await insertPlan(transaction, id, content)) {
          await grant(transaction, session, id);
          return { id, revision: firstRevision, isNew: true };
        }

        const revision = await madeBefore(transaction, session, id);
        if (revision !== undefined) {
          await grant(transaction, session, id);
          return { id, revision, isNew: false };
        }

        const otherId = idFor(randomToken());
        await insertPlan(transaction, otherId, content);
        await grant(transaction, session, otherId);
        return { id: otherId, revision: firstRevision, isNew: true };
      }),

    async read(session, id) {
      if (!isPlanId(id)) return undefined;
      const row = await database
        .selectFrom("plans")
        .innerJoin("planAccess", "planAccess.planId", "plans.id")
        .selectAll("plans")
        .where("plans.id", "=", id)
        .where("planAccess.sessionIdHash", "=", session.idHash)
        .executeTakeFirst();
      return row && unsealed(row);
    },

    async save(session, id, revision, content) {
      if (!isPlanId(id)) return undefined;
      const theirs = accessTo(session, id);
      const saved = couldBeARevision(revision)
        ? await database
            .updateTable("plans")
            .set({ ...sealed(id, revision + 1, content), updatedAt: clock().toISOString() })
            .where("id", "in", theirs)
            .where("revision", "=", revision)
            .returning("revision")
            .executeTakeFirst()
        : undefined;
      if (saved !== undefined) return saved;
      return (await theirs.executeTakeFirst()) === undefined ? undefined : "stale";
    },

    async remove(session, id) {
      if (!isPlanId(id)) return false;
      const removed = await database
        .deleteFrom("plans")
        .where("id", "in", accessTo(session, id))
        .returning("id")
        .executeTakeFirst();
      if (removed !== undefined) await forgetDeleted(database);
      return removed !== undefined;
    },

    async secretOf(session, id, purpose) {
      if (!isPlanId(id)) return undefined;
      const access = await accessTo(session, id).executeTakeFirst();
      return access && sealing.secretFor(`plan|${purpose}|${id}`);
    },
  };
}

/** A hidden field of a form says it, so anything may come; the column holds 32 bits. */
function couldBeARevision(revision: number): boolean {
  return Number.isInteger(revision) && revision >= firstRevision && revision < 2 ** 31 - 1;
}
