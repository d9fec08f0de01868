import type { Clock } from "./clock";
import type { Sealing } from "./keys/sealing";
import { isPlanId } from "./planId";
import type { Database } from "./storage/database";

/** What was begun and is no event yet. */
export interface RecordDraft {
  readonly revision: number;
  readonly body: unknown;
  readonly savedAt: string;
}

/** One draft a plan, for whoever may write its record: the caller has made sure. */
export interface RecordDrafts {
  read(planId: string): Promise<RecordDraft | undefined>;
  /** On top of the revision it was begun from, 0 when there was none; "stale" when someone was faster. */
  save(planId: string, revision: number, body: unknown): Promise<Omit<RecordDraft, "body"> | "stale">;
  /** It has become an event, or is not wanted any more. */
  drop(planId: string): Promise<void>;
}

export function recordDraftsIn(database: Database, sealing: Sealing, clock: Clock): RecordDrafts {
  const placeOf = (planId: string, revision: number) => ({
    table: "recordDrafts",
    id: planId,
    revision,
    column: "body",
  });

  return {
    async read(planId) {
      if (!isPlanId(planId)) return undefined;
      const row = await database.selectFrom("recordDrafts").selectAll().where("planId", "=", planId).executeTakeFirst();
      if (row === undefined) return undefined;
      const body: unknown = JSON.parse(sealing.unseal(placeOf(planId, row.revision), row.keyId, row.body));
      return { revision: row.revision, body, savedAt: row.updatedAt };
    },

    async save(planId, revision, body) {
      if (!isPlanId(planId) || !Number.isInteger(revision) || revision < 0 || revision >= 2 ** 31 - 1) return "stale";
      const savedAt = clock().toISOString();
      const next = {
        revision: revision + 1,
        keyId: sealing.keyId,
        body: sealing.seal(placeOf(planId, revision + 1), JSON.stringify(body)),
        updatedAt: savedAt,
      };
      const saved =
        revision === 0
          ? await database
              .insertInto("recordDrafts")
              .values({ planId, ...next })
              .onConflict((conflict) => conflict.doNothing())
              .returning("revision")
              .executeTakeFirst()
          : await database
              .updateTable("recordDrafts")
              .set(next)
              .where("planId", "=", planId)
              .where("revision", "=", revision)
              .returning("revision")
              .executeTakeFirst();
      return saved ? { revision: saved.revision, savedAt } : "stale";
    },

    async drop(planId) {
      if (isPlanId(planId)) await database.deleteFrom("recordDrafts").where("planId", "=", planId).execute();
    },
  };
}
