import { ChoiceField, SelectField, TickField, TicksField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { TextArea, TextField } from "~/forms/TextField";
import { intentionLabels } from "~/plan/labels";
import { explainedTopics } from "~/workflow/explainedTopics";
import {
  choicesOf,
  frequencyLabels,
  itemLabels,
  methodLabels,
  protectionSentence,
  reasonLabels,
  sectionTitles,
  supportLabels,
} from "~/workflow/interviewWords";

const undecided = { value: "", label: "決めていない" };

/** 面談の記録の欄。 */
export function RecordFields() {
  return (
    <>
      <h2>{sectionTitles.meeting}</h2>
      <DateField name="heldOn" label={itemLabels.heldOn} isRequired />
      <ChoiceField name="method" label={itemLabels.method} choices={choicesOf(methodLabels)} />
      <TextField name="place" label={itemLabels.place} size="medium" />
      <TextField name="attendees" label={itemLabels.attendees} hint="例：山田主任、市民課長 田中" />
      <DateField
        name="reportedOn"
        label={itemLabels.reportedOn}
        hint="妊娠や出産の申出を受けた日です。説明と意向の確認は、この日から義務になります。"
        isRequired
      />
      <h2>{sectionTitles.said}</h2>
      <TicksField name="explained" label={itemLabels.explained} choices={choicesOf(explainedTopics)} />
      <TickField name="noDisadvantage" label={`${protectionSentence}（必須）`} />
      <TextField name="materials" label={itemLabels.materials} hint="例：両立支援の手引き（令和8年4月版）" />
      <h2>{sectionTitles.heard}</h2>
      <ChoiceField
        name="intention"
        label={itemLabels.intention}
        hint="どれも同じように大切な答えです。"
        choices={choicesOf(intentionLabels)}
      />
      <DateField name="answerBy" label={itemLabels.answerBy} hint="検討中のときだけ。" />
      <TicksField
        name="reasonsAgainst"
        label={itemLabels.reasonsAgainst}
        hint="取得しないときだけ。本人が話したときに限り、職場で変えられることを探すために聞きます。"
        choices={choicesOf(reasonLabels)}
      />
      <TextField name="specialLeave" label={itemLabels.specialLeave} hint="例：配偶者出産休暇2日、育児参加休暇5日" />
      <TextArea
        name="concerns"
        label={itemLabels.concerns}
        hint="勤務時間帯、勤務場所、制度を使う時期、業務量。本人が計画に書いたことを、先に入れています。"
        rows={5}
      />
      <h2>{sectionTitles.decided}</h2>
      <TextArea
        name="consideration"
        label={itemLabels.consideration}
        isRequired
        hint="聞いた意向に配慮することは義務です。できることも、できないことも、理由と一緒に書きます。"
        rows={4}
      />
      <TextArea name="findings" label={itemLabels.findings} hint="どう支えるか。人事担当課も読みます。" rows={2} />
      <TextArea
        name="toConsider"
        label={itemLabels.toConsider}
        hint="当直、異動、保育所の時期など、これから決めるときに考えること。"
        rows={2}
      />
      <TextArea name="coverers" label={itemLabels.coverers} rows={2} />
      <SelectField
        name="support"
        label={itemLabels.support}
        hint="人事担当課への要望です。"
        choices={[undecided, ...choicesOf(supportLabels)]}
      />
      <TextArea name="supportReason" label={itemLabels.supportReason} rows={2} />
      <TextField name="handover" label={itemLabels.handover} hint="例：休業の2週間前まで、共有フォルダー" />
      <TextField name="deputy" label={itemLabels.deputy} />
      <TextField name="announcement" label={itemLabels.announcement} />
      <h2>{sectionTitles.ahead}</h2>
      <SelectField
        name="contactFrequency"
        label={itemLabels.contactFrequency}
        hint="本人の希望を優先します。業務の指示はしません。"
        choices={[undecided, ...choicesOf(frequencyLabels)]}
      />
      <TextField name="contactMeans" label={itemLabels.contactMeans} size="medium" />
      <TextField
        name="contactTopics"
        label={itemLabels.contactTopics}
        hint="例：人事異動、制度の変更、職場の行事。本人が知りたいことだけにします。"
      />
      <DateField name="nextMeeting" label={itemLabels.nextMeeting} />
      <DateField
        name="returnInterview"
        label={itemLabels.returnInterview}
        hint="復帰の2か月前から1か月前ごろ。1か月未満の休業では、省けます。"
      />
      <TextField
        name="ownLine"
        label={itemLabels.ownLine}
        hint="本人に渡る、あなた自身の一文です。例：安心して休んでください。仕事は、みんなで受け持ちます。"
      />
      <TextField
        name="declaredName"
        label={itemLabels.declaredName}
        size="medium"
        hint="記録には「リンクの受取人。お名前は自己申告」と残ります。"
        isRequired
      />
    </>
  );
}
