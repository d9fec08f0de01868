import { daysAtHigherRate } from "#salary-rules/childcare-leave-benefit/parameters";
import { longTermCareAges } from "#salary-rules/contributions/parameters";
import { terms } from "#salary-rules/vocabulary";

/** 表の列や、値の項目の呼び名と単位。 */
export interface Wording {
  readonly label: string;
  readonly unit?: string;
  /** 列の並びとして書かれた表の、列の呼び名。 */
  readonly columns?: readonly Wording[];
  /** 行と列を入れかえて読む表。 */
  readonly isTransposed?: boolean;
}

type Wordings = Readonly<Record<string, Wording>>;

const plain = (label: string): Wording => ({ label });
const counted = (label: string, unit: string): Wording => ({ label, unit });

/** 値の中の、選ばれた方法の名前。 */
export const choiceWords: Readonly<Record<string, string>> = {
  fixed: "決まった額",
  minus: "引く額を引く",
  quarters: "4分の1の額（千円未満切捨て）に率を掛けて引く",
  share: "率を掛けて引く",
};

const higherRateDays = daysAtHigherRate.on(daysAtHigherRate.firstDay);

/** どの値でも同じに読む項目。 */
const everywhere: Wordings = {
  ...Object.fromEntries(Object.entries(terms).map(([term, label]) => [term, plain(label)])),
  first180Days: plain(`${higherRateDays}日目まで`),
  thereafter: plain(`${higherRateDays + 1}日目から`),
  lowest: plain("下限"),
  highest: plain("上限"),
  june: plain("6月"),
  december: plain("12月"),
  rate: plain("率"),
  rates: plain("率（小さい順）"),
  amount: plain("額"),
  add: plain("加える額"),
  subtract: plain("引く額"),
  upTo: counted("この額まで", "円"),
  below: counted("この額未満", "円"),
  ownUpTo: counted("本人の所得（この額まで）", "円"),
  spouseUpTo: counted("配偶者の所得（この額まで）", "円"),
  amounts: plain("控除額（本人の所得の順）"),
  kind: plain("計算"),
  income: plain("所得の額"),
  spouse: plain("配偶者控除"),
  special: plain("配偶者特別控除"),
  municipality: plain("市町村"),
  prefecture: plain("都道府県"),
  ordinary: plain("指定都市のほか"),
  designatedCity: plain("指定都市"),
  atLeast: plain("この期間以上"),
  months: counted("月数", "か月"),
  days: counted("日数", "日"),
  name: plain("区分"),
  years: counted("年齢", "歳"),
};

/** その値だけの読み方。空の項目は、値そのもの。 */
const ofParameter: Readonly<Record<string, Wordings>> = {
  [daysAtHigherRate.name]: { "": counted("", "日") },
  "育児休業手当金の支給期間の終わり（月齢）": {
    untilFirstBirthday: counted("ふつう", "か月"),
    parentsTogether14Months: counted("夫婦で取るとき", "か月"),
    extended18Months: counted("保育所に入れないなどの事情", "か月"),
    extended24Months: counted("さらに事情が続くとき", "か月"),
  },
  [longTermCareAges.name]: { youngest: counted("いちばん若い年齢", "歳"), oldest: counted("いちばん上の年齢", "歳") },
  育児休業支援手当金の期間と日数: {
    windowDaysAfterBirth: counted("出生の日から数える期間", "日"),
    leaveDaysRequired: counted("必要な休業の日数", "日"),
    leaveDaysPaid: counted("支給される日数", "日まで"),
    leavesPaid: counted("支給される休業の回数", "回まで"),
  },
  "標準報酬の等級（短期）": {
    "": {
      label: "等級",
      columns: [counted("標準報酬の月額", "円"), counted("報酬月額（これ以上）", "円")],
    },
  },
  標準期末手当等の額の上限: {
    pensionPerMonth: plain("年金（1回の支給ごと）"),
    shortTermPerFiscalYear: plain("短期（年度の累計）"),
  },
  同じ月の中の休業で掛金が免除される日数: { "": counted("", "日以上") },
  "月々の所得税の計算表（甲欄）": {
    employmentDeduction: plain("給与所得控除（給与の額による）"),
    basicDeduction: plain("基礎控除（給与の額による）"),
    perDependent: plain("扶養親族等1人ごとの控除"),
    tax: plain("税額（課税される額による）"),
  },
  常勤の職員の勤務時間: {
    weeklyMinutes: counted("1週間", "分"),
    hoursPerYear: counted("1年", "時間"),
  },
  住民税の計算: {
    levyRates: plain("所得割の率"),
    adjustmentRates: plain("調整控除の率"),
    adjustmentThreshold: plain("調整控除の計算が変わる所得"),
    leastAdjustmentBase: plain("調整控除のもとになる額の下限"),
    basicDifference: plain("人的控除額の差（基礎控除）"),
    dependentDifference: plain("人的控除額の差（扶養親族1人）"),
    perCapitaLevy: plain("均等割と森林環境税"),
  },
  "住民税の普通徴収の納期（月）": { "": counted("", "月") },
  育児時短勤務手当金の率: { benefit: plain("報酬に掛ける率"), taperFrom: plain("率が下がりはじめる報酬の割合") },
  育児時短勤務手当金の限度額: {
    standard: plain("基準報酬月額相当額の上限"),
    payAndBenefit: plain("報酬と手当金の合計の上限"),
    smallestBenefit: plain("支給される額の下限"),
  },
  "育児時短勤務手当金の対象の年齢（歳未満）": { "": counted("", "歳未満") },
  "手当金の支給の遅れ（か月）": { "": counted("", "か月後") },
  "期末・勤勉手当の掛金が免除される休業の長さ（か月を超える）": { "": counted("", "か月を超える") },
  "期末・勤勉手当の期間から除算しない育児休業の長さ（か月以下）": { "": counted("", "か月以下") },
  "申出のめやす（予定日の何か月前）": { "": counted("", "か月前") },
  "出生の日からの期間（日）": { "": counted("", "日") },
  "日を月に換算するときの1月（日）": { "": counted("", "日") },
  "時間を日に換算するときの1日（分）": { "": counted("", "分") },
  "賞与の計算の基礎となった期間（月）": { "": counted("", "か月") },
  出生届の日数: { "": counted("", "日") },
  児童手当の認定請求の日数: { "": counted("", "日") },
  扶養親族の届出の日数: { "": counted("", "日") },
  被扶養者申告の日数: { "": counted("", "日") },
  "手当金の請求の時効（月数）": { "": counted("", "か月") },
  育児休業の期間と回数: {
    untilAge: counted("期間（誕生日の前日まで）", "歳"),
    ordinaryTimes: counted("通常の育児休業", "回"),
    timesWithinBirthPeriod: counted("産後パパ育休", "回"),
    extensions: counted("期間の延長", "回"),
    untilAgeForFiscalYearEmployees: counted("会計年度任用職員（原則）", "歳"),
    longestAgeForFiscalYearEmployees: counted("会計年度任用職員（最長）", "歳"),
  },
  育児短時間勤務の期間: {
    monthsAtLeast: counted("いちばん短い期間", "か月"),
    monthsAtMost: counted("いちばん長い期間", "か月"),
    yearsBetween: counted("次に使えるまで", "年"),
  },
  会計年度任用職員の育児休業の要件: {
    monthsOld: counted("任期の見込みを見る月齢", "か月"),
    monthsOldBeyond: counted("1歳6か月からの休業で見る月齢", "か月"),
    monthsAfterBirthPeriod: counted("産後パパ育休で見る、その期間の後の月数", "か月"),
    daysAWeek: counted("週の勤務日数", "日以上"),
    daysAYear: counted("年の勤務日数", "日以上"),
  },
  "部分休業（第2号）の非常勤職員の上限の日数": { daysAYear: counted("年度に", "日分まで") },
  "内閣人事局の期間の区分（日数）": { days: counted("暦日", "日以上") },
  "日数で数える団体の、6か月の日数": { june: counted("6月", "日"), december: counted("12月", "日") },
  "賞与に対する源泉徴収税額の算出率の表（甲欄）": {
    rates: plain("算出率（小さい順）"),
    bounds: {
      label: "前月の給与（算出率の順に、これ以上・千円）",
      columns: [0, 1, 2, 3, 4, 5, 6].map((dependents) => plain(`扶養${dependents}人`)).concat(plain("7人以上")),
      isTransposed: true,
    },
  },
  "月額表で計算する賞与の、前月の給与に対する倍数": { "": counted("", "倍") },
};

/** 呼び名のない項目は、もとの名前のまま出る（点検の試験が見つける）。 */
export function wordingOf(parameter: string, key: string): Wording {
  return ofParameter[parameter]?.[key] ?? everywhere[key] ?? plain(key);
}
