import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { CaseSummary, DeskTask } from "./caseSummary";

/** 人に知らせる文面。It is copied by hand: no mail is sent by itself. */
export interface Reminder {
  readonly task: DeskTask;
  readonly to: "本人" | "所属長";
  readonly subject: string;
  readonly text: string;
}

/** いますることを、その人に知らせる文面。Nothing in it that its reader does not know from the plan itself. */
export function remindersFor(summary: CaseSummary, tasks: readonly DeskTask[], today: IsoDate): readonly Reminder[] {
  return tasks.map((task) => ({ task, ...wordsFor(task, summary, today) }));
}

function wordsFor(task: DeskTask, summary: CaseSummary, today: IsoDate): Omit<Reminder, "task"> {
  const { name, requests, undecidedSince, openDuties } = summary;
  switch (task) {
    case "deadline": {
      const next = requests.find(({ day }) => today <= day);
      const until = next ? `${next.name}の請求の期限は、${formatJapaneseDate(next.day)}です。` : "";
      return {
        to: "本人",
        subject: "請求の期限が近づいています",
        text: `${name}さん\n\n${until}\n請求書がまだのときは、期限までに人事担当課へ出してください。もう出していれば、この連絡は読み流してください。\n予定を変えたいときも、遠慮なくご相談ください。`,
      };
    }
    case "noInterview":
      return {
        to: "所属長",
        subject: "育児参加計画の面談のお願い",
        text: `${name}さんから育児参加計画書が出ています。\n面談がまだのようでしたら、日にちを決めて、10分ほど話してください。\n制度を知らせ、意向を確かめることは、条例と規則で義務になっています。進め方は計画の画面にあります。`,
      };
    case "undecided":
      return {
        to: "所属長",
        subject: "育児休業の意向の確認のお願い",
        text: `${name}さんの育児休業の意向は、${undecidedSince ? `${formatJapaneseDate(undecidedSince)}の面談で` : ""}「検討中」でした。\nその後の考えを、もう一度聞いてください。「取る」「取らない」「まだ決めない」のどれも、同じように大切な答えです。`,
      };
    case "openDuties":
      return {
        to: "所属長",
        subject: "仕事のカバーの相談",
        text: `${name}さんの計画で、カバーの決まっていない仕事が${openDuties}件あります。\n担当と時期を一緒に決めてください。応援や代替が要るときは、面談の記録に書くか、人事担当課へ相談してください。`,
      };
    case "noResult":
      return {
        to: "本人",
        subject: "休みの実績の報告のお願い",
        text: `${name}さん\n\n計画にあった休みが終わりました。実際に取った休みを、計画の「休みの実績」の画面で知らせてください。予定どおりなら、1分で終わります。`,
      };
  }
}
