import { ended, resumed } from "~/plan/ending";
import { type Kept, keepDraft, type OpenPlan } from "./drafts.server";

/** 計画を終える。No reason is asked. */
export function endPlan(open: OpenPlan): Promise<Kept> {
  return keepDraft(open, ended(open.draft, open.today, new Date().toISOString()));
}

/** 元に戻す。戻せる日を過ぎていれば、何も変えない。 */
export async function resumePlan(open: OpenPlan): Promise<boolean> {
  const draft = resumed(open.draft, open.today, new Date().toISOString());
  if (!draft) return false;
  await keepDraft(open, draft);
  return true;
}
