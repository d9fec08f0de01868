import { type BirthChange, birthChangeOf } from "~/plan/birthChange";
import { birthMoves, type Moves, withDatesSettled, withMovedLeaves } from "~/plan/birthMoves";
import { keepDraft, type OpenPlan } from "./drafts.server";
import { organizationSettings } from "./organization.server";

/** 生まれる日が動いて、まだ見ていない変わったところ。 */
export function birthChangeIn({ draft, today }: OpenPlan): BirthChange | undefined {
  return birthChangeOf(draft, organizationSettings(), today);
}

/** 変わったところがあれば見てもらう。なければ、いまの日付で決まったことにする。 */
export async function reviewOrSettle(open: OpenPlan): Promise<"review" | "settled"> {
  if (birthChangeIn(open)) return "review";
  if (open.draft.settledDates) await keepDraft(open, withDatesSettled(open.draft, open.today));
  return "settled";
}

/** 選んだとおりに休みを動かし、いまの日付で決まったことにする。 */
export async function settleDates(open: OpenPlan, chosen: readonly (readonly [id: string, move: string])[]) {
  const moves: Moves = new Map(
    chosen.flatMap(([id, chosenMove]) => {
      const move = birthMoves.find((candidate) => candidate === chosenMove);
      return move ? [[id, move] as const] : [];
    }),
  );
  const moved = withMovedLeaves(open.draft, moves, open.today);
  const settled = withDatesSettled({ ...moved, savedAt: new Date().toISOString() }, open.today);
  return keepDraft(open, settled);
}
