import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { clockTimeInJapan, dayInJapan } from "~/timeInJapan";
import type { Actor, CaseEvent } from "~/workflow/events";

/** 「2027年1月15日（金） 14:03」 */
export function instantInWords(instant: string): string {
  return `${formatJapaneseDate(dayInJapan(instant))} ${clockTimeInJapan(instant)}`;
}

/** 「所属長（リンクの受取人。お名前は自己申告：田中）」 */
export function actorInWords(actor: Actor): string {
  switch (actor.identifiedBy) {
    case "ownPlan":
      return "本人";
    case "link":
      return `所属長（リンクの受取人。お名前は自己申告：${actor.declaredName}）`;
    case "account":
      return `人事担当課（${actor.name}）`;
  }
}

export function eventInWords(event: CaseEvent): string {
  switch (event.action) {
    case "submit":
      return "計画を提出しました";
    case "sendBack":
      return "計画を差し戻しました";
    case "recordInterview":
      return "面談を記録しました";
    case "acknowledge":
      return "面談の記録を確かめました";
    case "confirm":
      return "計画を確認しました";
    case "comment":
      return event.item === "" ? "コメントを書きました" : `「${event.item}」にコメントを書きました`;
    case "recordFollowUp":
      return "復帰の面談を記録しました";
    case "recordAtDesk":
      return "人事担当課の記録を書きました";
    case "reportResult":
      return "休みの実績を報告しました";
    case "withdraw":
      return "提出を取り下げました";
    case "end":
      return "計画を終えました";
    case "resume":
      return "計画を元に戻しました";
  }
}
