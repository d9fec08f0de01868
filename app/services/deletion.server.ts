import type { OpenPlan } from "./drafts.server";

/** 計画を消す。That it was done is written down first, and that by the man himself; which plan it was is not. */
export async function deletePlan({ session, planId }: Pick<OpenPlan, "session" | "planId">): Promise<void> {
  await session.room.audit.record({ by: "ownPlan", act: "deletePlan" });
  await session.room.plans.remove(session, planId);
}
