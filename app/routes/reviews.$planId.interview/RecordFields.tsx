import { ChoiceField, SelectField, TickField, TicksField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { TextArea, TextField } from "~/forms/TextField";
import { explainedTopics } from "~/workflow/explainedTopics";
import {
  choicesOf,
  frequencyLabels,
  intentionLabels,
  methodLabels,
  reasonLabels,
  supportLabels,
} from "~/workflow/interviewLabels";

const undecided = { value: "", label: "決めていない" };

/** 面談の記録の欄。 */
export function RecordFields() {
  return (
    <>
      <h2>面談</h2>
      <DateField name="heldOn" label="面談日" isRequired />
      <ChoiceField name="method" label="面談の方法" choices={choicesOf(methodLabels)} />
      <TextField name="place" label="場所" size="medium" />
      <TextField name="attendees" label="出席した人" hint="例：山田主任、市民課長 田中" />
      <DateField
        name="reportedOn"
        label="申出を受けた日"
        hint="妊娠や出産の申出を受けた日です。説明と意向の確認は、この日から義務になります。"
        isRequired
      />
      <h2>説明したこと</h2>
      <TicksField name="explained" label="説明した制度" choices={choicesOf(explainedTopics)} />
      <TickField
        name="noDisadvantage"
        label="申出や取得を理由とする不利益な取扱いをしないことを、説明しました（必須）"
      />
      <TextField name="materials" label="渡した資料" hint="例：両立支援の手引き（令和8年4月版）" />
      <h2>聞いたこと</h2>
      <ChoiceField
        name="intention"
        label="育児休業の意向"
        hint="どれも同じように大切な答えです。"
        choices={choicesOf(intentionLabels)}
      />
      <DateField name="answerBy" label="回答の予定日" hint="検討中のときだけ。" />
      <TicksField
        name="reasonsAgainst"
        label="取得しない理由"
        hint="取得しないときだけ。本人が話したときに限り、職場で変えられることを探すために聞きます。"
        choices={choicesOf(reasonLabels)}
      />
      <TextField name="specialLeave" label="特別休暇の意向" hint="例：配偶者出産休暇2日、育児参加休暇5日" />
      <TextArea
        name="concerns"
        label="本人の希望と、両立の支障となる事情"
        hint="勤務時間帯、勤務場所、制度を使う時期、業務量。本人が計画に書いたことを、先に入れています。"
        rows={5}
      />
      <h2>決めたこと</h2>
      <TextArea
        name="consideration"
        label="配慮の結果"
        isRequired
        hint="聞いた意向に配慮することは義務です。できることも、できないことも、理由と一緒に書きます。"
        rows={4}
      />
      <TextArea name="coverers" label="カバーする職員と期間" rows={2} />
      <SelectField
        name="support"
        label="応援・代替の要望（人事担当課へ）"
        choices={[undecided, ...choicesOf(supportLabels)]}
      />
      <TextArea name="supportReason" label="応援・代替の理由" rows={2} />
      <TextField name="handover" label="引継ぎの期限と、引継書の場所" hint="例：休業の2週間前まで、共有フォルダー" />
      <TextField name="deputy" label="不在のときの連絡と決裁の代理" />
      <TextField name="announcement" label="住民や関係先への周知" />
      <h2>休んでいる間と、これから</h2>
      <SelectField
        name="contactFrequency"
        label="休業中の連絡"
        hint="本人の希望を優先します。業務の指示はしません。"
        choices={[undecided, ...choicesOf(frequencyLabels)]}
      />
      <TextField name="contactMeans" label="連絡の方法" size="medium" />
      <DateField name="nextMeeting" label="次に会う日" />
      <DateField
        name="returnInterview"
        label="復帰前の面談"
        hint="復帰の2か月前から1か月前ごろ。1か月未満の休業では、省けます。"
      />
      <TextField name="ownLine" label="イクボスのひとこと" hint="本人に渡る、あなた自身の一文です。" />
      <TextField
        name="declaredName"
        label="所属長のお名前"
        size="medium"
        hint="記録には「リンクの受取人。お名前は自己申告」と残ります。"
        isRequired
      />
    </>
  );
}
