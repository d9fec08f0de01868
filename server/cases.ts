import type { Clock } from "./clock";
import type { Sealing } from "./keys/sealing";
import { isPlanId } from "./planId";
import type { Session } from "./sessions";
import type { Database, Transaction } from "./storage/database";

/** What happened to a plan since it was first submitted: JSON values the machine room does not look into. */
export interface StoredCase {
  readonly planId: string;
  /** How many events there are; the next one is added on top of it. */
  readonly revision: number;
  readonly events: readonly unknown[];
}

export interface EventToAppend {
  readonly event: unknown;
  /** What a list of cases needs, as it is after the event. */
  readonly summary: unknown;
}

/** How a session comes to a case: it has opened the plan itself, or holds a link that is alive. */
export type Door = "ownPlan" | "link";

/** A line of a list. */
export interface ListedCase {
  readonly planId: string;
  readonly summary: unknown;
}

export interface Cases {
  /** Every case that was submitted, for an account that may see them: the caller has made sure. */
  list(): Promise<readonly ListedCase[]>;
  readAtDesk(planId: string): Promise<StoredCase | undefined>;
  appendAtDesk(planId: string, revision: number, event: EventToAppend): Promise<{ revision: number } | "stale">;
  /** The live link this session came to the plan by. */
  linkOf(session: Session, planId: string): Promise<string | undefined>;
  /** The case of a plan, if this session may come to it by this door; a plan that was never submitted has revision 0. */
  read(session: Session, door: Door, planId: string): Promise<StoredCase | undefined>;
  /** "stale" when something happened since this revision; undefined when there is no such case by this door. */
  append(
    session: Session,
    door: Door,
    planId: string,
    revision: number,
    event: EventToAppend,
  ): Promise<{ revision: number } | "stale" | undefined>;
}

export function casesIn(database: Database, sealing: Sealing, clock: Clock): Cases {
  const placeOf = (planId: string, revision: number) => ({ table: "caseEvents", id: planId, revision, column: "body" });

  async function access(
    within: Pick<Database, "selectFrom">,
    session: Session,
    door: Door,
    planId: string,
  ): Promise<{ readonly linkId?: string } | undefined> {
    if (!isPlanId(planId)) return undefined;
    if (door === "ownPlan") {
      const own = await within
        .selectFrom("planAccess")
        .select("planId")
        .where("sessionIdHash", "=", session.idHash)
        .where("planId", "=", planId)
        .executeTakeFirst();
      return own && {};
    }
    return within
      .selectFrom("reviewAccess")
      .innerJoin("shareLinks", "shareLinks.id", "reviewAccess.linkId")
      .select("shareLinks.id as linkId")
      .where("reviewAccess.sessionIdHash", "=", session.idHash)
      .where("shareLinks.planId", "=", planId)
      .where("shareLinks.revokedAt", "is", null)
      .where("shareLinks.expiresAt", ">", clock().toISOString())
      .orderBy("shareLinks.createdAt", "desc")
      .executeTakeFirst();
  }

  async function eventsOf(planId: string): Promise<StoredCase> {
    const rows = await database
      .selectFrom("caseEvents")
      .selectAll()
      .where("planId", "=", planId)
      .orderBy("revision")
      .execute();
    const events = rows.map(({ revision, keyId, body }) =>
      JSON.parse(sealing.unseal(placeOf(planId, revision), keyId, body)),
    );
    return { planId, revision: rows.at(-1)?.revision ?? 0, events };
  }

  /** False when an event of this revision is there already. */
  async function insertEvent(
    within: Transaction,
    planId: string,
    revision: number,
    { event, summary }: EventToAppend,
  ): Promise<boolean> {
    const { keyId } = sealing;
    const at = clock().toISOString();
    const inserted = await within
      .insertInto("caseEvents")
      .values({ planId, revision, keyId, body: sealing.seal(placeOf(planId, revision), JSON.stringify(event)), at })
      .onConflict((conflict) => conflict.doNothing())
      .returning("revision")
      .executeTakeFirst();
    if (inserted === undefined) return false;
    const place = { table: "cases", id: planId, revision, column: "summary" };
    const current = { revision, keyId, summary: sealing.seal(place, JSON.stringify(summary)), updatedAt: at };
    await within
      .insertInto("cases")
      .values({ planId, ...current })
      .onConflict((conflict) => conflict.column("planId").doUpdateSet(current))
      .execute();
    return true;
  }

  async function revisionOf(within: Transaction, planId: string): Promise<number> {
    const row = await within.selectFrom("cases").select("revision").where("planId", "=", planId).executeTakeFirst();
    return row?.revision ?? 0;
  }

  async function appendOnto(within: Transaction, planId: string, revision: number, event: EventToAppend) {
    if ((await revisionOf(within, planId)) !== revision) return "stale";
    return (await insertEvent(within, planId, revision + 1, event)) ? { revision: revision + 1 } : "stale";
  }

  return {
    async list() {
      const rows = await database.selectFrom("cases").selectAll().orderBy("updatedAt", "desc").execute();
      return rows.map(({ planId, revision, keyId, summary }) => {
        const place = { table: "cases", id: planId, revision, column: "summary" };
        return { planId, summary: JSON.parse(sealing.unseal(place, keyId, summary)) };
      });
    },

    async readAtDesk(planId) {
      const stored = isPlanId(planId) ? await eventsOf(planId) : undefined;
      return stored && stored.revision > 0 ? stored : undefined;
    },

    linkOf: async (session, planId) => (await access(database, session, "link", planId))?.linkId,

    async read(session, door, planId) {
      return (await access(database, session, door, planId)) && eventsOf(planId);
    },

    append: (session, door, planId, revision, event) =>
      database.transaction().execute(async (transaction) => {
        if ((await access(transaction, session, door, planId)) === undefined) return undefined;
        return appendOnto(transaction, planId, revision, event);
      }),

    appendAtDesk: (planId, revision, event) =>
      database.transaction().execute((transaction) => appendOnto(transaction, planId, revision, event)),
  };
}
