import type { FieldMessage } from "~/forms/messages";
import { type CaseSummary, isGoingOn } from "./caseSummary";
import { messageAboutPurpose, purposeIn } from "./purpose";

/** まとめて印刷するときに選ぶこと。 */
export interface Printing {
  /** しぼりこんだ一覧のすべて。 */
  readonly isAll: boolean;
  readonly ticked: readonly string[];
  readonly purpose: string;
}

interface Printed {
  readonly planId: string;
  readonly summary: Pick<CaseSummary, "status">;
}

export function printingIn(form: FormData): Printing {
  return { isAll: form.has("all"), ticked: form.getAll("plan").map(String), purpose: purposeIn(form) };
}

/** 印刷できる計画。What was taken back or has ended is closed to readers. */
export function isPrintable({ summary }: Printed): boolean {
  return isGoingOn(summary.status);
}

/** 印刷する計画、一覧の順に。 */
export function casesToPrint<Case extends Printed>(listed: readonly Case[], { isAll, ticked }: Printing) {
  return listed.filter((each) => isPrintable(each) && (isAll || ticked.includes(each.planId)));
}

/** 印刷できないわけ。Empty when there is none. */
export function messagesAbout({ purpose }: Printing, toPrint: readonly Printed[]): readonly FieldMessage[] {
  const nothing = { name: "all", message: "印刷する計画を、一覧の「印刷」の欄で1件以上選んでください" };
  return [...(toPrint.length === 0 ? [nothing] : []), ...messageAboutPurpose(purpose, "purpose-of-print", "9月の面談")];
}
