import { dated } from "../kernel/dated";
import { bonusRule, nationalChildcareLeaveRule, page } from "../sources";

/** 出生の日から起算する期間の日数。全部がこの期間にある育児休業は、ほかの育児休業と合算しない。 */
export const birthPeriodDays = dated("出生の日からの期間（日）", [
  {
    from: "2022-10-01",
    value: 57,
    status: "confirmed",
    reference: nationalChildcareLeaveRule("第4条の3"),
    note: "出生の日を1日目とする。",
  },
]);

/** 承認に係る期間がこの長さ以下の育児休業は、除算しない。 */
export const monthsNotDeducted = dated("期末・勤勉手当の期間から除算しない育児休業の長さ（か月以下）", [
  { from: "2022-10-01", value: 1, status: "confirmed", reference: bonusRule("第5条第2項第2号イ・ロ") },
]);

const countingCircular = page(
  "給実甲第220号（期末手当及び勤勉手当の支給について）",
  "https://www.jinji.go.jp/seisaku/kisoku/tsuuchi/09_kyuuyo/0921000_kyuujitsukou220.html",
);

/** 日を月に換算するときの、1月の日数。 */
export const daysCountedAsMonth = dated("日を月に換算するときの1月（日）", [
  {
    from: "2022-10-01",
    value: 30,
    status: "recalled",
    reference: countingCircular,
    note: "通達の本文は確かめていない。計算例と、ほかの団体の規程で裏づけた値。",
  },
]);

/** 時間を日に換算するときの、1日の分数（7時間45分）。 */
export const minutesCountedAsDay = dated("時間を日に換算するときの1日（分）", [
  {
    from: "2022-10-01",
    value: 465,
    status: "derived",
    reference: page("jimushoku.com 部分休業の減額報告（240.25時間以上）", "https://jimushoku.com/"),
    note: "240.25時間は、7時間45分の31日分。",
  },
]);

/** 日数で数える団体の、6か月の日数。 */
export const daysOfHalfYear = dated("日数で数える団体の、6か月の日数", [
  {
    from: "2022-10-01",
    value: { june: 182, december: 183 },
    status: "derived",
    reference: page(
      "昭和村 職員の勤勉手当支給割合に関する規程 第4条",
      "https://www.vill.showa.fukushima.jp/reiki_int/reiki_honbun/c556RG00000080.html",
    ),
  },
]);
