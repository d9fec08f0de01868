import { worryLabels } from "~/plan/labels";
import { worryTopics } from "~/plan/plan";

/** よくある不安への、短い答え。 */
const answers: Readonly<Record<(typeof worryTopics)[number], string>> = {
  income:
    "休業中は育児休業手当金が出て、掛金が免除されることがあります。「家計」の画面で、あなたの明細にもとづいて試算できます。",
  handover:
    "仕事の分け方を決めるのは、あなた一人の役目ではありません。「仕事の引継ぎ」に書き出しておけば、面談で所属長と一緒に決められます。",
  colleagues: "早く伝えるほど、職場は前倒しや応援の手配ができます。代替職員や、係を超えた応援も選べます。",
  evaluation: "妊娠・出産の申出や、休業の取得を理由にした不利益な取扱いは、条例で禁じられています。",
  return: "復帰のあとも、部分休業や早出遅出勤務などを使えます。復帰前の面談で、働き方を相談できます。",
  procedure: "この計画書を人事担当課に見せれば、次に出す書類を教えてもらえます。請求の期限は「休み方」に出ています。",
};

export function Answers() {
  return (
    <div className="answers">
      {worryTopics.map((topic) => (
        <details key={topic}>
          <summary>「{worryLabels[topic]}」について</summary>
          <p>{answers[topic]}</p>
        </details>
      ))}
    </div>
  );
}
