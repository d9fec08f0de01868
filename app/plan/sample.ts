import { addDays, addMonths, type IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { Draft } from "./draft";

/** 見本の家族。予定日は今日から約2か月半後に置き、いつ試しても自然な計画になる。 */
export function sampleAnswers(today: IsoDate): Draft["answers"] {
  const due = addDays(addMonths(today, 2), 16);
  const written = (date: IsoDate) => formatJapaneseDate(date);
  return {
    birth: {
      dueDate: written(due),
      birthDate: "",
      number: "single",
      olderChild: "no",
      employment: "permanent",
      workPattern: "regular",
    },
    leaves: {
      "leave.0.id": "leave-1",
      "leave.0.kind": "spouseChildbirthLeave",
      "leave.0.start": written(due),
      "leave.0.end": "",
      "leave.0.days": "2",
      "leave.0.movesWithBirth": "period",
      "leave.1.id": "leave-2",
      "leave.1.kind": "postnatalPaternityLeave",
      "leave.1.start": written(addDays(due, 5)),
      "leave.1.end": written(addDays(due, 35)),
      "leave.1.days": "",
      "leave.1.movesWithBirth": "period",
    },
    duties: {
      "duty.0.id": "duty-1",
      "duty.0.name": "窓口の証明書発行",
      "duty.0.season": "通年",
      "duty.0.method": "withinTeam",
      "duty.0.who": "鈴木主事",
      "duty.0.until": written(addDays(due, -14)),
      "duty.1.id": "duty-2",
      "duty.1.name": "3月議会の答弁資料",
      "duty.1.season": "2月から3月",
      "duty.1.method": "acrossTeams",
      "duty.1.who": "企画係 佐藤係長",
      "duty.1.until": written(addDays(due, -21)),
      "duty.2.id": "duty-3",
      "duty.2.name": "システム更新の立会い",
      "duty.2.season": "3月",
      "duty.2.method": "postpone",
      "duty.2.who": "",
      "duty.2.until": "",
      "duty.3.id": "duty-4",
      "duty.3.name": "住民説明会の準備",
      "duty.3.season": "3月から4月",
      "duty.3.method": "",
      "duty.3.who": "",
      "duty.3.until": "",
    },
    home: {
      "chore.0.id": "chore-1",
      "chore.0.task": "食事の用意と片付け",
      "chore.0.before": "both",
      "chore.0.during": "self",
      "chore.0.after": "both",
      "chore.1.id": "chore-2",
      "chore.1.task": "夜のミルク・寝かしつけ",
      "chore.1.before": "",
      "chore.1.during": "both",
      "chore.1.after": "both",
    },
    wishes: {
      afterReturn: ["firstKindPartialLeave", "staggeredHours"],
      afterReturnNote: "復帰から半年ほど、朝の30分",
      workingHours: "復帰後3か月ほどは、17時15分に退庁できると助かります。",
      workplace: "",
      leaveTiming: "",
      workload: "出産予定日の前後2週間は、当直を外していただけるとありがたいです。",
      contact: "月に1回程度、メールでお願いします。",
      worry: ["handover", "colleagues"],
      worryNote: "議会の時期と重なるため、係の負担が心配です。",
    },
    person: { department: "市民部 市民課", position: "主任", name: "山田　太郎" },
  };
}
