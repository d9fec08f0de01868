import type { Status } from "~/workflow/workflow";

type Sentences = Readonly<Record<Status, string>>;

/** いまの状態で、本人が次にすること。 */
export const nextForEmployee: Sentences = {
  draft: "",
  submitted: "所属長にリンクを送ると、面談の準備が始まります。",
  sentBack: "所属長の言葉を読み、直して出し直します。休むかどうかを決めるのは、あなたです。",
  interviewed: "面談の記録を確かめてください。そのあと、所属長が計画を確認します。",
  confirmed: "所属長の確認が済みました。休暇簿や請求書は、期限までに別に出します。",
  revised: "所属長が、見直し版を確かめます。",
  reported: "実績を知らせました。予定が変わったときは、見直し版を出せます。",
  withdrawn: "計画を直して、もう一度提出できます。",
  ended: "",
};

/** いまの状態で、所属長が次にすること。 */
export const nextForSupervisor: Sentences = {
  draft: "",
  submitted: "次は、10分の面談です。進め方と、記録の欄を用意しています。",
  sentBack: "本人が出し直すと、ここに新しい版が出ます。",
  interviewed: "面談で決めたとおりの計画なら、「計画を確認する」で終わりです。",
  confirmed: "確認が済みました。日付が変わると、見直し版が届きます。",
  revised: "変わったところを確かめ、要るときはもう一度話してから、確認してください。",
  reported: "休みの実績が届きました。復帰の面談がまだなら、記録できます。",
  withdrawn: "本人が提出を取り下げました。中身は見えません。",
  ended: "",
};
