import { audit } from "./audit.server";
import type { OpenPlan } from "./drafts.server";

/** 計画を消す。That it was done is written down first, and that by the man himself; which plan it was is not. */
export async function deletePlan(open: OpenPlan): Promise<void> {
  await audit(open, { act: "deletePlan" });
  await open.session.room.plans.remove(open.session, open.planId);
}
