import { dated } from "../kernel/dated";
import { monthsOfPay, rate } from "../kernel/rate";
import { nationalChildcareLeaveAct, page, payAct } from "../sources";

const revision = { revision: "12月" } as const;

/** 期末手当の支給月数（一般の職員）。6月分は9月30日まで、12月分は翌年3月31日までの基準日に使う。 */
export const endOfTermMonths = dated(
  "期末手当の支給月数",
  [
    {
      from: "2024-04-01",
      until: "2024-09-30",
      value: monthsOfPay("1.225"),
      status: "confirmed",
      reference: page("琉球大学 期末手当の支給額（国準拠）", "https://hrps.skr.u-ryukyu.ac.jp/"),
    },
    {
      from: "2024-10-01",
      until: "2025-03-31",
      value: monthsOfPay("1.275"),
      status: "recalled",
      reference: payAct("第19条の4第2項（令和6年度）"),
      note: "令和6年12月分の条文は確かめていない。",
    },
    {
      from: "2025-04-01",
      until: "2025-09-30",
      value: monthsOfPay("1.25"),
      status: "confirmed",
      reference: payAct("第19条の4第2項（令和7年度）"),
    },
    {
      from: "2025-10-01",
      until: "2026-03-31",
      value: monthsOfPay("1.275"),
      status: "confirmed",
      reference: payAct("第19条の4第2項（令和7年度）"),
    },
    {
      from: "2026-04-01",
      until: "2026-09-30",
      value: monthsOfPay("1.2625"),
      status: "derived",
      reference: payAct("第19条の4第2項（令和8年4月1日から）"),
      note: "2つの団体の条例で確かめた月数。",
    },
    {
      from: "2026-10-01",
      until: "2027-03-31",
      value: monthsOfPay("1.2625"),
      status: "derived",
      reference: payAct("第19条の4第2項（令和8年4月1日から）"),
      note: "いまの法律の月数。改定があれば差額が後日支給されます。",
    },
    {
      from: "2027-04-01",
      until: "2028-03-31",
      value: monthsOfPay("1.2625"),
      status: "assumed",
      reference: payAct("第19条の4第2項（令和8年4月1日から）"),
      note: "令和9年度は未公表。いまの法律の月数と同じと仮定。",
    },
  ],
  revision,
);

/** 勧告どおりに改定された場合の、期末手当の支給月数。 */
export const recommendedEndOfTermMonths = dated(
  "期末手当の支給月数（勧告どおりの場合）",
  [
    {
      from: "2026-10-01",
      until: "2027-03-31",
      value: monthsOfPay("1.2875"),
      status: "assumed",
      reference: payAct("第19条の4第2項（令和8年の勧告どおりの場合）"),
      note: "推定した月数。勧告と改正法は確かめていない。",
    },
  ],
  revision,
);

export const tenureRateReference = payAct("第19条の4第2項");

/** 在職期間別割合。長い期間から順に並べる。 */
export const tenureRates = dated("在職期間別割合", [
  {
    from: "2022-10-01",
    value: [
      { atLeast: { months: 6, days: 0 }, rate: rate("1") },
      { atLeast: { months: 5, days: 0 }, rate: rate("0.80") },
      { atLeast: { months: 3, days: 0 }, rate: rate("0.60") },
      { atLeast: { months: 0, days: 0 }, rate: rate("0.30") },
    ],
    status: "confirmed",
    reference: tenureRateReference,
  },
]);

export const endOfTermAllowanceReference = payAct("第19条の4（各団体の給与条例が準じる）");
export const endOfTermAllowanceOnLeaveReference = nationalChildcareLeaveAct("第8条第1項（各団体の条例の基準）");
