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

export interface Cases {
  /** The case of a plan this session owns; a plan that was never submitted has revision 0. */
  read(session: Session, planId: string): Promise<StoredCase | undefined>;
  /** "stale" when something happened since this revision; undefined when there is no such plan for this session. */
  append(
    session: Session,
    planId: string,
    revision: number,
    event: EventToAppend,
  ): Promise<{ revision: number } | "stale" | undefined>;
}

export function casesIn(database: Database, sealing: Sealing, clock: Clock): Cases {
  const placeOf = (planId: string, revision: number) => ({ table: "caseEvents", id: planId, revision, column: "body" });

  function owns(within: Pick<Database, "selectFrom">, session: Session, planId: string) {
    return within
      .selectFrom("planAccess")
      .select("planId")
      .where("sessionIdHash", "=", session.idHash)
      .where("planId", "=", planId)
      .executeTakeFirst();
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

  return {
    async read(session, planId) {
      if (!isPlanId(planId) || (await owns(database, session, planId)) === undefined) return undefined;
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
    },

    append: (session, planId, revision, event) =>
      database.transaction().execute(async (transaction) => {
        if (!isPlanId(planId) || (await owns(transaction, session, planId)) === undefined) return undefined;
        if ((await revisionOf(transaction, planId)) !== revision) return "stale";
        return (await insertEvent(transaction, planId, revision + 1, event)) ? { revision: revision + 1 } : "stale";
      }),
  };
}
