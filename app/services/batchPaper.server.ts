import { setImmediate } from "node:timers/promises";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { PrintablePlan } from "~/documents/printablePlan";
import { audit } from "./audit.server";
import { fileIn } from "./cases.server";
import { batchPdf } from "./documents.server";
import { printable } from "./reviewPapers.server";
import { type AccountHolder, notThere } from "./whoIsAsking.server";

interface Batch {
  readonly planIds: readonly string[];
  readonly purpose: string;
  readonly today: IsoDate;
}

/** 提出された計画書のまとめ。Who prints which plans and what for is written down before anything is made. */
export async function batchPaper(officer: AccountHolder, { planIds, purpose, today }: Batch) {
  const { session } = officer;
  await audit(officer, { act: "print", planIds, purpose, count: planIds.length });
  const plans: PrintablePlan[] = [];
  for (const planId of planIds) {
    const stored = await session.room.cases.readAtDesk(planId);
    if (!stored) throw notThere();
    plans.push(printable({ ...fileIn(stored), planId }));
    // Two hundred plans take a while to open: whoever else is asking comes in between.
    await setImmediate();
  }
  return batchPdf(session, { plans, createdOn: today });
}
