import { dated } from "../kernel/dated";
import { type Exact, monthsOfPay, rate } from "../kernel/rate";
import { bonusRule, nationalChildcareLeaveAct, page, payAct } from "../sources";

const revision = { revision: "12月" } as const;

/** 勤勉手当の支給月数の枠（一般の職員）。6月分は9月30日まで、12月分は翌年3月31日までの基準日に使う。 */
export const diligenceMonths = dated(
  "勤勉手当の支給月数の枠",
  [
    {
      from: "2024-04-01",
      until: "2024-09-30",
      value: monthsOfPay("1.025"),
      status: "recalled",
      reference: payAct("第19条の7第2項（令和6年度）"),
      note: "令和6年6月分の条文は確かめていない。",
    },
    {
      from: "2024-10-01",
      until: "2025-03-31",
      value: monthsOfPay("1.075"),
      status: "recalled",
      reference: payAct("第19条の7第2項（令和6年度）"),
      note: "令和6年12月分の条文は確かめていない。",
    },
    {
      from: "2025-04-01",
      until: "2025-09-30",
      value: monthsOfPay("1.05"),
      status: "confirmed",
      reference: payAct("第19条の7第2項（令和7年度）"),
    },
    {
      from: "2025-10-01",
      until: "2026-03-31",
      value: monthsOfPay("1.075"),
      status: "confirmed",
      reference: payAct("第19条の7第2項（令和7年度）"),
    },
    {
      from: "2026-04-01",
      until: "2026-09-30",
      value: monthsOfPay("1.0625"),
      status: "derived",
      reference: payAct("第19条の7第2項（令和8年4月1日から）"),
      note: "岸和田市の条例で確かめた月数。",
    },
    {
      from: "2026-10-01",
      until: "2027-03-31",
      value: monthsOfPay("1.0625"),
      status: "derived",
      reference: payAct("第19条の7第2項（令和8年4月1日から）"),
      note: "いまの法律の月数。改定があれば差額が後日支給されます。",
    },
    {
      from: "2027-04-01",
      until: "2028-03-31",
      value: monthsOfPay("1.0625"),
      status: "assumed",
      reference: payAct("第19条の7第2項（令和8年4月1日から）"),
      note: "令和9年度は未公表。いまの法律の月数と同じと仮定。",
    },
  ],
  revision,
);

const circular = page(
  "給実甲第220号・人事院の成績率の基準（一般の職員、良好）",
  "https://www.jinji.go.jp/seisaku/kisoku/tsuuchi/09_kyuuyo/0921000_kyuujitsukou220.html",
);

/** 勤勉手当の成績率（一般の職員、良好）。 */
export const goodPerformanceRates = dated(
  "勤勉手当の成績率（良好）",
  [
    { from: "2025-04-01", until: "2025-09-30", value: rate("1.01"), status: "confirmed", reference: circular },
    { from: "2025-10-01", until: "2026-03-31", value: rate("1.035"), status: "confirmed", reference: circular },
    {
      from: "2026-04-01",
      until: "2026-09-30",
      value: rate("1.0225"),
      status: "derived",
      reference: circular,
      note: "国の成績率の写しで確かめた率。団体により違う。",
    },
    {
      from: "2026-10-01",
      until: "2027-03-31",
      value: rate("1.0225"),
      status: "derived",
      reference: circular,
      note: "いまの成績率。団体により違い、改定があれば差額が後日支給されます。",
    },
    {
      from: "2027-04-01",
      until: "2028-03-31",
      value: rate("1.0225"),
      status: "assumed",
      reference: circular,
      note: "令和9年度は未公表。令和8年度の成績率と同じと仮定。",
    },
  ],
  revision,
);

const recommendation = {
  from: "2026-10-01",
  until: "2027-03-31",
  status: "assumed",
  reference: payAct("第19条の7第2項（令和8年の勧告どおりの場合）"),
} as const;

/** 勧告どおりに改定された場合の、勤勉手当の支給月数の枠。 */
export const recommendedDiligenceMonths = dated(
  "勤勉手当の支給月数の枠（勧告どおりの場合）",
  [{ ...recommendation, value: monthsOfPay("1.0875"), note: "推定した月数。勧告と改正法は確かめていない。" }],
  revision,
);

/** 勧告どおりに改定された場合の、勤勉手当の成績率（良好）。 */
export const recommendedGoodPerformanceRates = dated(
  "勤勉手当の成績率（良好、勧告どおりの場合）",
  [{ ...recommendation, value: rate("1.0475"), note: "推定した率。勧告と改正法は確かめていない。" }],
  revision,
);

function step(
  months: number,
  days: number,
  percent: string,
): { atLeast: { months: number; days: number }; rate: Exact } {
  return { atLeast: { months, days }, rate: rate(percent) };
}

/** 勤務期間別割合（別表第二）。長い期間から順に並べる。 */
export const workPeriodRates = dated("勤務期間別割合", [
  {
    from: "2022-10-01",
    value: [
      step(6, 0, "1"),
      step(5, 15, "0.95"),
      step(5, 0, "0.90"),
      step(4, 15, "0.80"),
      step(4, 0, "0.70"),
      step(3, 15, "0.60"),
      step(3, 0, "0.50"),
      step(2, 15, "0.40"),
      step(2, 0, "0.30"),
      step(1, 15, "0.20"),
      step(1, 0, "0.15"),
      step(0, 15, "0.10"),
      step(0, 0, "0.05"),
    ],
    status: "confirmed",
    reference: bonusRule("別表第二（大町町・昭和村の別表も同じ）"),
  },
]);

export const diligenceAllowanceReference = payAct("第19条の7、人事院規則9-40 第9条（各団体の条例・規則が準じる）");
export const diligenceAllowanceOnLeaveReference = nationalChildcareLeaveAct("第8条第2項（各団体の条例の基準）");
