import { addMonths, type IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { presumedBirth } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { wishLabels, worryLabels } from "~/plan/labels";
import type { Plan } from "~/plan/plan";
import { glanceAt } from "./glance";

export interface GuideStep {
  readonly title: string;
  readonly minutes: number;
  readonly points: readonly string[];
}

/** 面談の進め方（あわせて10分）。Made from this plan, so that nothing he wrote is passed over. */
export function interviewGuide(view: Plan, settings: OrganizationSettings, today: IsoDate): readonly GuideStep[] {
  const { openDuties, nextRequest } = glanceAt(view, settings, today);
  const { wishes, worries } = view;
  const written = Object.entries(wishLabels)
    .map(([key, label]) => ({ label, text: wishes[key as keyof typeof wishes] }))
    .filter(({ text }) => text !== "");
  return [
    {
      title: "お祝いを伝える",
      minutes: 1,
      points: ["最初のひとことは、お祝いと「知らせてくれてありがとう」。仕事の話は、そのあとにします。"],
    },
    {
      title: "説明すること",
      minutes: 3,
      points: [
        "使える制度、給付、掛金の免除、請求先と期限（条例と規則で、知らせることが義務です）",
        "申出や取得を理由とする不利益な取扱いをしないこと",
      ],
    },
    {
      title: "聞くこと",
      minutes: 3,
      points: [
        "育児休業と特別休暇の意向。「検討中」も一つの答えです",
        ...written.map(({ label, text }) => `${label}：「${text}」`),
        ...(worries.topics.length > 0
          ? [`気になっていること：${worries.topics.map((topic) => worryLabels[topic]).join("、")}`]
          : []),
        ...(worries.note ? [`「${worries.note}」`] : []),
        "勤務時間帯、勤務場所、制度を使う時期、業務量について、ほかに支障がないか",
      ],
    },
    {
      title: "仕事の分担を一緒に決める",
      minutes: 2,
      points: dutiesToSettle(view, openDuties),
    },
    {
      title: "次に会う日",
      minutes: 1,
      points: [
        ...(nextRequest ? [`${nextRequest.name}の請求の期限は${formatJapaneseDate(nextRequest.day)}です`] : []),
        ...afterBirth(view),
      ],
    },
  ];
}

function dutiesToSettle({ duties }: Plan, openDuties: Plan["duties"]): readonly string[] {
  if (duties.length === 0) return ["引き継ぐ仕事は、まだ書かれていません。担当と時期を、一緒に書き出します"];
  if (openDuties.length === 0) return ["カバーは書かれています。引き受ける人に無理がないか確かめます"];
  return openDuties.map(({ name }) => `「${name}」は、だれがどうカバーするか決まっていません`);
}

function afterBirth({ birth }: Plan): readonly string[] {
  const day = presumedBirth(birth);
  if (!day) return ["予定日が決まったら、もう一度会います"];
  return birth.birthDate
    ? ["復帰の1〜2か月前に、もう一度会います"]
    : [`生まれたあと（${formatJapaneseDate(addMonths(day, 1))}ごろまで）に、見直し版で会います`];
}

/** 助けになる言葉。 */
export const helpfulPhrases = [
  "「知らせてくれてありがとう。どう休みたいか、聞かせてください。」",
  "「仕事の分け方を決めるのは、こちらの役目です。」",
  "「まだ決めなくて大丈夫です。いつごろ答えられそうですか。」",
  "「休んでいる間の連絡は、どのくらいがよいですか。」",
] as const;

/** 言ってはいけない言葉と、その理由。 */
export const forbiddenPhrases = [
  { phrase: "「男なのに、そんなに休むの？」", reason: "性別で役割を決める言い方です。" },
  { phrase: "「評価に響くかもしれないよ。」", reason: "不利益な取扱いをほのめかしています。" },
  { phrase: "「もう少し短くできない？」", reason: "取得を控えさせる意向確認になります。" },
  { phrase: "「いま休まれると困る。」", reason: "負担を本人に負わせる言い方です。" },
] as const;
