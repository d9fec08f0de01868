import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { batchParts } from "../../../app/documents/batchDocument";
import { interviewDocument } from "../../../app/documents/interviewDocument";
import { planDocument } from "../../../app/documents/planDocument";
import type { Plan } from "../../../app/plan/plan";
import { printableSubmission } from "../../../app/plan/printable";
import { theLongestPlan } from "../../documents/longestPlan";

/**
 * 育児参加計画書の様式（A–H）の、どの項目がどの紙のどこにあるか。
 * Every item is printed, or is absent for the reason given. The items are those that the published forms of national and local offices ask for.
 */
type Place = "提出用" | "面談記録の用紙" | "人事担当課の仕切り";

// prettier-ignore
const printed: readonly (readonly [item: string, place: Place, ...words: readonly string[]])[] = [
  ["A1 所属・職名・氏名・職員番号", "提出用", "所属", "職名", "氏名", "職員番号"],
  ["A2 任用区分", "提出用", "任用区分"],
  ["A3 勤務形態と1日の勤務時間", "提出用", "勤務の形", "15時間30分"],
  ["A4 作成日と版", "提出用", "作成", "第1版"],
  ["B1 出産予定日", "提出用", "出産予定日"],
  ["B2 出生日", "提出用", "出生日"],
  ["B3 単胎・多胎", "提出用", "双子以上"],
  ["B4 上の子", "提出用", "上のお子さん"],
  ["B5 続柄の種類", "提出用", "続柄"],
  ["B6 里帰り出産", "提出用", "里帰り出産"],
  ["B7 配偶者の就業・休業予定", "提出用", "配偶者の予定"],
  ["C1 取得の意向", "提出用", "取得の意向"],
  ["C2 取得計画：種類・始期・終期・日数・時間・状態", "提出用", "種類", "期間", "日数", "3時間45分", "請求済み"],
  ["C3 年次休暇の計画と残り", "提出用", "年次有給休暇の残り"],
  ["C4 復帰後の働き方", "提出用", "復帰後の働き方"],
  ["C5 復帰予定日", "提出用", "復帰予定日"],
  ["C6 育児・家事の分担", "提出用", "家のこと"],
  [
    "C7 考慮してほしい事項（4つ）",
    "提出用",
    "勤務時間帯",
    "勤務場所",
    "制度を使う時期と期間",
    "業務量・当直・出張・呼出し",
  ],
  ["C8 不安・質問", "提出用", "不安なこと"],
  ["D1 担当業務の棚卸し", "提出用", "業務", "時期"],
  ["D2 業務ごとのカバー方法", "提出用", "方法", "担当"],
  ["D3 カバーする職員と期間", "面談記録の用紙", "カバーする職員と期間"],
  ["D4 応援・代替の要望と理由", "面談記録の用紙", "応援・代替の要望", "会計年度任用職員", "部内の応援", "理由"],
  ["D5 引継ぎの期限と引継書の場所", "面談記録の用紙", "引継ぎの期限と、引継書の場所"],
  ["D6 不在時の連絡・決裁の代理", "面談記録の用紙", "不在のときの連絡と決裁の代理"],
  ["D7 住民・関係先への周知", "面談記録の用紙", "住民や関係先への周知"],
  [
    "E1 面談記録（M1–M15）",
    "面談記録の用紙",
    "面談日",
    "出席した人",
    "申出を受けた日",
    "説明した制度",
    "渡した資料",
    "育児休業の意向",
    "特別休暇の意向",
    "両立の支障となる事情",
    "配慮の結果",
    "取得しない理由",
    "次に会う日",
    "不利益な取扱い",
  ],
  ["E2 面談所見", "面談記録の用紙", "面談の所見（支援の方針）"],
  ["E3 考慮する事項", "面談記録の用紙", "これから考慮する事項"],
  ["E4 イクボスのひとこと", "面談記録の用紙", "イクボスのひとこと"],
  ["F1 休業中の連絡：頻度・手段・内容", "面談記録の用紙", "休業中の連絡", "月に1回", "方法（", "連絡する内容"],
  ["F2 復帰前面談", "面談記録の用紙", "復帰前の面談"],
  ["G1 受付日・受付者・写しの交付先", "人事担当課の仕切り", "受け付けた人", "写しの交付先"],
  ["G2 制度確認", "人事担当課の仕切り", "取得の回数", "57日間の区分", "任期の要件", "期間と日数の限度"],
  ["G3 代替措置の決定", "人事担当課の仕切り", "6条1項1号", "6条1項2号", "会計年度任用職員", "部内の応援"],
  ["G4 請求・承認の実績", "人事担当課の仕切り", "請求と承認の実績"],
  ["G5 集計区分", "人事担当課の仕切り", "集計区分", "新規", "再度", "一般行政"],
  ["G6 お祝いメッセージ送付日", "人事担当課の仕切り", "お祝いの言葉を届けた日"],
  ["H1 本人署名・日付", "提出用", "計画は、事情により変更できます。"],
  ["H2 所属長署名・日付", "提出用", "申出や取得を理由とする不利益な取扱いをしません。"],
  ["H3 人事担当課 確認印／署名", "提出用", "受け付けました。"],
  ["H4 注記", "提出用", "この計画書は休暇・休業の請求書ではありません。"],
];

const absent: readonly (readonly [item: string, reason: string])[] = [
  [
    "F3 復帰後1か月の確認",
    "復帰したあとの面談で、新しい面談記録の用紙に書く。期日は本人の「期限」と所属長の画面に出る。",
  ],
];

const identity = { planNumber: "K7Q2M9XD", edition: 1, createdOn: isoDate("2026-11-24"), signatures: {} };

function papersOf(longest: Plan): Readonly<Record<Place, string>> {
  const leaves = longest.leaves.map(({ minutes, ...leave }, index) => {
    return index === 0 ? { ...leave, kind: "childcareLeave" as const } : { ...leave, minutes };
  });
  const plan = printableSubmission({ ...longest, leaves }, identity, nationalSettings);
  const [separator] = batchParts([{ plan, code: "" }]);
  return {
    提出用: JSON.stringify(planDocument(plan, "")),
    面談記録の用紙: JSON.stringify(interviewDocument(plan, "", undefined)),
    人事担当課の仕切り: JSON.stringify(separator),
  };
}

const papers = papersOf(theLongestPlan());

test.each(printed.map(([item, place, ...words]) => [item, place, words] as const))(
  "%sは、%sにある",
  (_, place, words) => {
    expect(words.filter((word) => !papers[place].includes(word))).toEqual([]);
  },
);

test("様式の項目はどれも、紙にあるか、ない理由がある", () => {
  const counts = { A: 4, B: 7, C: 8, D: 7, E: 4, F: 3, G: 6, H: 4 };
  const expected = Object.entries(counts).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, index) => `${part}${index + 1}`),
  );
  const listed = [...printed, ...absent].map(([item]) => item.slice(0, 2));
  expect([...listed].sort()).toEqual(expected);
  for (const [, reason] of absent) expect(reason).not.toBe("");
});

test("人事担当課の欄は、本人に渡る紙にはない", () => {
  for (const word of ["集計区分", "制度の確認", "写しの交付先"]) {
    expect(papers["提出用"]).not.toContain(word);
    expect(papers["面談記録の用紙"]).not.toContain(word);
  }
});
