import { dated } from "../kernel/dated";
import { provisionsReadOn, unchanged } from "./provision";

const act = { title: "地方公務員の育児休業等に関する法律", url: "https://laws.e-gov.go.jp/law/403AC0000000110" };

/** 育児休業の期間と回数（第2条、第3条）。 */
export const childcareLeaveLimits = unchanged(
  dated("育児休業の期間と回数", [
    {
      from: "2022-10-01",
      value: {
        /** 「三歳に達する日まで」 */
        untilAge: 3,
        /** 「既に二回の育児休業…をしたことがあるときは…この限りでない」 */
        ordinaryTimes: 2,
        /** 「最初のもの及び二回目のもの」は、通常の回数に数えない。 */
        timesWithinBirthPeriod: 2,
        /** 「育児休業の期間の延長は…一回に限る」 */
        extensions: 1,
        /** 非常勤職員は、養育の事情に応じて1歳から2歳まで。 */
        untilAgeForFiscalYearEmployees: 1,
        longestAgeForFiscalYearEmployees: 2,
      },
      status: "confirmed",
      reference: { title: `${act.title} 第2条・第3条`, url: act.url, checkedOn: provisionsReadOn },
    },
  ]),
);

/** 育児短時間勤務の期間（第10条）。 */
export const shortTimeWorkLimits = unchanged(
  dated("育児短時間勤務の期間", [
    {
      from: "2008-01-01",
      value: {
        /** 「一月以上一年以下の期間に限る」 */
        monthsAtLeast: 1,
        monthsAtMost: 12,
        /** 「終了の日の翌日から起算して一年を経過しない場合」は、特別の事情がある場合を除きできない。 */
        yearsBetween: 1,
      },
      status: "confirmed",
      reference: { title: `${act.title} 第10条`, url: act.url, checkedOn: provisionsReadOn },
    },
  ]),
);

/** 小学校就学の始期。6歳に達する日以後の最初の3月31日まで。 */
export const schoolAge = unchanged(
  dated("小学校就学の始期の年齢", [
    {
      from: "1947-04-01",
      value: { years: 6 },
      status: "recalled",
      reference: {
        title: "学校教育法 第17条第1項",
        url: "https://laws.e-gov.go.jp/law/322AC0000000026",
        checkedOn: provisionsReadOn,
      },
    },
  ]),
).years;

/** 非常勤職員（会計年度任用職員）が育児休業をできる要件。 */
export const appointmentTest = unchanged(
  dated("会計年度任用職員の育児休業の要件", [
    {
      from: "2022-10-01",
      value: {
        /** 1歳6か月に達する日までに任期が満了し、更新されないことが明らかでないこと。 */
        monthsOld: 18,
        /** 1歳6か月から2歳までの休業では、2歳に達する日。 */
        monthsOldBeyond: 24,
        /** 57日以内の休業では、57日目の日から6月を経過する日。 */
        monthsAfterBirthPeriod: 6,
        daysAWeek: 3,
        daysAYear: 121,
      },
      status: "confirmed",
      reference: {
        title: "職員の育児休業等に関する条例 第2条（久慈市・長井市・三朝町の例）、人事院 非常勤職員向けQ&A",
        url: "https://www.jinji.go.jp/ikuzi/",
        checkedOn: provisionsReadOn,
      },
    },
  ]),
);

/** 部分休業（第2号）の、非常勤職員の年度の上限。1日の勤務時間にこの日数を掛ける。 */
export const partialLeaveLimits = unchanged(
  dated("部分休業（第2号）の非常勤職員の上限の日数", [
    {
      from: "2025-10-01",
      value: { daysAYear: 10 },
      status: "confirmed",
      reference: {
        title:
          "職員の育児休業等に関する条例（鳥取県 令和7年6月議案）「勤務日1日当たりの勤務時間数に10を乗じて得た時間」",
        url: "https://db.pref.tottori.jp/",
        checkedOn: provisionsReadOn,
      },
    },
  ]),
);
