import { provisions } from "../provision";
import { appointmentTest, partialLeaveLimits, shortTimeWorkLimits } from "../statute";
import { byLaw, byMunicipality, type Measures } from "./measure";
import { hoursInJapanese, monthsBeforeInJapanese, untilInJapanese } from "./wording";

const byEmployer = "任命権者が承認します。公務の運営に支障がある時間は、認められないことがあります。";
const workingDays = `週${appointmentTest.daysAWeek}日以上または年${appointmentTest.daysAYear}日以上の勤務が要件です。`;

/** 復帰したあと、働きながら使うもの。 */
export const afterReturn: Measures = ({ leave }) => [
  {
    id: "L06",
    term: "shortTimeWorkForChildcare",
    basis: provisions.shortTimeWork10,
    setBy: "lawAndOrdinance",
    pay: { treatment: "reduced", text: "勤務時間に応じます。" },
    unit: byLaw("週の勤務の形（19時間25分、19時間35分、23時間15分、24時間35分など）"),
    amount: byLaw(`1回に${shortTimeWorkLimits.monthsAtLeast}か月以上1年以下（延長できます）`),
    window: byLaw("小学校就学の始期まで"),
    times: byLaw("終わってから1年を経過すると、また使えます（特別の事情を除く）"),
    request: byMunicipality(`${monthsBeforeInJapanese(leave.shortTimeWorkForChildcare.requestMonthsBefore)}請求します`),
    papers: ["育児短時間勤務承認請求書"],
    approval: "任命権者が承認します。業務を処理する措置が困難な場合を除き、承認しなければなりません。",
    forFiscalYearEmployees: "対象外です。",
  },
  {
    id: "L07",
    term: "firstKindPartialLeave",
    basis: provisions.partialLeave19,
    setBy: "lawAndOrdinance",
    pay: { treatment: "reduced", text: "勤務しない時間の分が減ります。" },
    unit: byMunicipality(`${leave.partialLeave.firstKindUnitMinutes}分`),
    amount: byMunicipality(`1日に${leave.partialLeave.firstKindMinutesPerDay}分まで`),
    window: byLaw("小学校就学の始期まで"),
    times: byLaw("年度ごとに、第1号か第2号を選びます"),
    request: byMunicipality(`${monthsBeforeInJapanese(leave.partialLeave.requestMonthsBefore)}請求します`),
    papers: ["部分休業承認請求書", "年度の申出（第1号か第2号）"],
    approval: byEmployer,
    forFiscalYearEmployees: `1日の勤務時間から5時間45分を引いた時間までです。${workingDays}`,
  },
  {
    id: "L08",
    term: "secondKindPartialLeave",
    basis: provisions.partialLeaveYear,
    setBy: "lawAndOrdinance",
    pay: { treatment: "reduced", text: "勤務しない時間の分が減ります。" },
    unit: byMunicipality(`${leave.partialLeave.secondKindUnitMinutes}分`),
    amount: byMunicipality(`年度に${hoursInJapanese(leave.partialLeave.secondKindHoursPerYear)}まで`),
    window: byLaw("小学校就学の始期まで（4月1日から翌年3月31日までを1年とします）"),
    times: byLaw("年度ごとに、第1号か第2号を選びます"),
    request: byMunicipality(`${monthsBeforeInJapanese(leave.partialLeave.requestMonthsBefore)}請求します`),
    papers: ["部分休業承認請求書", "年度の申出（第1号か第2号）"],
    approval: byEmployer,
    forFiscalYearEmployees: `1日の勤務時間の${partialLeaveLimits.daysAYear}日分までです。${workingDays}`,
  },
  {
    id: "L09",
    term: "childcareTime",
    alsoCalled: "保育時間・育児休暇",
    basis: leave.childcareTime.reference,
    setBy: "municipality",
    pay: { treatment: "paid", text: "有給です。" },
    unit: byMunicipality(`${leave.childcareTime.minutesEach}分`),
    amount: byMunicipality(`1日${leave.childcareTime.timesPerDay}回、${leave.childcareTime.minutesEach}分ずつ`),
    window: byMunicipality(`生後${leave.childcareTime.untilAgeInMonths}か月まで`),
    times: byMunicipality("期間の中で毎日使えます"),
    request: byMunicipality("使う前に届けます"),
    papers: ["休暇簿"],
    approval: "任命権者が承認します。配偶者がその時間に育児をできる場合は、認められないことがあります。",
    forFiscalYearEmployees: "団体によって違います。人事担当課に確認してください。",
  },
  {
    id: "L10",
    term: "childNursingLeave",
    basis: leave.childNursingLeave.reference,
    setBy: "municipality",
    pay: { treatment: "paid", text: "有給の団体が多くあります。" },
    unit: byMunicipality("1日・1時間"),
    amount: byMunicipality(
      `年${leave.childNursingLeave.days}日（2人以上は${leave.childNursingLeave.daysForTwoOrMoreChildren}日）`,
    ),
    window: byMunicipality(untilInJapanese(leave.childNursingLeave.until)),
    times: byMunicipality("分けて使えます"),
    request: byMunicipality("使う前に届けます。急なときは後からでも届けられます"),
    papers: ["休暇簿", "事由の確認書類（団体による）"],
    approval: "任命権者が承認します。",
    forFiscalYearEmployees: "団体によって違います。人事担当課に確認してください。",
  },
];
