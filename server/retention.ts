import { type Database, forgetDeleted, type Transaction } from "./storage/database";

/** どこまで古いものを消すか。ISOの時刻より前に、最後に変わったもの。 */
export interface PurgeLimits {
  readonly draftsBefore: string;
  readonly submittedBefore: string;
}

export interface PurgedPlans {
  /** 一度も提出されなかった計画の数。 */
  readonly drafts: number;
  readonly submitted: number;
}

export interface Retention {
  /** What `purge` would remove now. Removes nothing. */
  due(limits: PurgeLimits): Promise<PurgedPlans>;
  /** Removes the plans and all that hangs on them: cases, links, codes. */
  purge(limits: PurgeLimits): Promise<PurgedPlans>;
}

/** 保存の期間。It goes by when a plan and its case were last changed; what they contain is not looked at. */
export function retentionIn(database: Database): Retention {
  async function dueWithin(within: Pick<Transaction, "selectFrom">, { draftsBefore, submittedBefore }: PurgeLimits) {
    const plans = within.selectFrom("plans").leftJoin("cases", "cases.planId", "plans.id").select("plans.id");
    const drafts = await plans.where("cases.planId", "is", null).where("plans.updatedAt", "<", draftsBefore).execute();
    const submitted = await plans
      .where("plans.updatedAt", "<", submittedBefore)
      .where("cases.updatedAt", "<", submittedBefore)
      .execute();
    return { drafts: drafts.map(({ id }) => id), submitted: submitted.map(({ id }) => id) };
  }

  return {
    async due(limits) {
      const { drafts, submitted } = await dueWithin(database, limits);
      return { drafts: drafts.length, submitted: submitted.length };
    },

    async purge(limits) {
      const purged = await database.transaction().execute(async (transaction) => {
        const { drafts, submitted } = await dueWithin(transaction, limits);
        for (const id of [...drafts, ...submitted]) {
          await transaction.deleteFrom("plans").where("id", "=", id).execute();
        }
        return { drafts: drafts.length, submitted: submitted.length };
      });
      await forgetDeleted(database);
      return purged;
    },
  };
}
