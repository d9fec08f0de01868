import { ended, resumed } from "~/plan/ending";
import { actAsEmployee, openCase } from "./cases.server";
import { type Kept, keepDraft, type OpenPlan } from "./drafts.server";

/** 計画を終える。No reason is asked. 提出していれば、ほかの人には「終了」とだけ見える。 */
export async function endPlan(open: OpenPlan): Promise<Kept> {
  await actIfSubmitted(open, "end");
  return keepDraft(open, ended(open.draft, open.today, new Date().toISOString()));
}

/** 元に戻す。戻せる日を過ぎていれば、何も変えない。 */
export async function resumePlan(open: OpenPlan): Promise<boolean> {
  const draft = resumed(open.draft, open.today, new Date().toISOString());
  if (!draft) return false;
  await actIfSubmitted(open, "resume");
  await keepDraft(open, draft);
  return true;
}

async function actIfSubmitted(open: OpenPlan, action: "end" | "resume"): Promise<void> {
  const { revision } = await openCase(open);
  if (revision === 0) return;
  const acted = await actAsEmployee(open, revision, { action });
  if (acted.kind === "stale") await actIfSubmitted(open, action);
}
