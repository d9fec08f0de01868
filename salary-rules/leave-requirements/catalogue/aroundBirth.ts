import { provisions } from "../provision";
import { appointmentTest, childcareLeaveLimits } from "../statute";
import { byLaw, byMunicipality, type Measures } from "./measure";
import {
  daysBeforeInJapanese,
  endInJapanese,
  monthsBeforeInJapanese,
  startInJapanese,
  unitsInJapanese,
} from "./wording";

const { untilAge, ordinaryTimes, timesWithinBirthPeriod, extensions } = childcareLeaveLimits;
const { daysAWeek, daysAYear } = appointmentTest;

const childcareLeaveApproval =
  "任命権者が承認します。業務を処理する措置が著しく困難な場合を除き、承認しなければなりません。";
const specialLeaveApproval = "任命権者が承認します。";
const benefitInstead = "無給です。共済組合から手当金が出ます。";
const childcareLeavePapers = ["育児休業承認請求書", "出生を証明する書類（出生後すみやかに）"];
const appointmentCondition = `任期と、週${daysAWeek}日以上または年${daysAYear}日以上の勤務が要件です。`;

/** 出産の前後の休暇と、育児休業。 */
export const aroundBirth: Measures = ({ leave }) => [
  {
    id: "L01",
    term: "spouseChildbirthLeave",
    alsoCalled: "出産補助休暇",
    basis: leave.spouseChildbirthLeave.reference,
    setBy: "municipality",
    pay: { treatment: "paid", text: "有給です。" },
    unit: byMunicipality(unitsInJapanese(leave.spouseChildbirthLeave.units)),
    amount: byMunicipality(`${leave.spouseChildbirthLeave.days}日`),
    window: byMunicipality(
      `${startInJapanese(leave.spouseChildbirthLeave.start)}、${endInJapanese(leave.spouseChildbirthLeave.end)}`,
    ),
    times: byMunicipality("分けて使えます"),
    request: byMunicipality("使う前に、休暇簿やシステムで届けます"),
    papers: ["母子健康手帳の確認（団体による）"],
    approval: specialLeaveApproval,
    forFiscalYearEmployees: "団体によって違います。人事担当課に確認してください。",
  },
  {
    id: "L02",
    term: "childcareParticipationLeave",
    alsoCalled: "育児参加休暇",
    basis: leave.childcareParticipationLeave.reference,
    setBy: "municipality",
    pay: { treatment: "paid", text: "有給です。" },
    unit: byMunicipality(unitsInJapanese(leave.childcareParticipationLeave.units)),
    amount: byMunicipality(`${leave.childcareParticipationLeave.days}日`),
    window: byMunicipality(
      `出産予定日の${leave.childcareParticipationLeave.weeksBeforeDueDate}週間前` +
        `（多胎は${leave.childcareParticipationLeave.weeksBeforeDueDateIfMultiple}週間前）から、` +
        endInJapanese(leave.childcareParticipationLeave.end),
    ),
    times: byMunicipality("分けて使えます"),
    request: byMunicipality("使う前に、休暇簿やシステムで届けます"),
    papers: ["母子健康手帳の写しなど"],
    approval: specialLeaveApproval,
    forFiscalYearEmployees: "団体によって違います。人事担当課に確認してください。",
  },
  {
    id: "L03",
    term: "postnatalPaternityLeave",
    alsoCalled: `${leave.postnatalPaternityLeave.windowDays}日以内の育児休業`,
    basis: provisions.childcareLeaveAct2,
    setBy: "lawAndOrdinance",
    pay: { treatment: "unpaid", text: benefitInstead },
    unit: byLaw("期間（日）"),
    amount: byLaw("期間の中なら、日数の上限はありません"),
    window: byMunicipality(`出生の日から${leave.postnatalPaternityLeave.windowDays}日間（生まれた日が1日目）`),
    times: byLaw(`${timesWithinBirthPeriod}回（通常の${ordinaryTimes}回とは別に数えます）`),
    request: byMunicipality(`${daysBeforeInJapanese(leave.postnatalPaternityLeave.requestDaysBefore)}請求します`),
    papers: childcareLeavePapers,
    approval: childcareLeaveApproval,
    forFiscalYearEmployees: appointmentCondition,
  },
  {
    id: "L04",
    term: "childcareLeave",
    basis: provisions.childcareLeaveAct2,
    setBy: "law",
    pay: { treatment: "unpaid", text: "無給です。1歳までは、共済組合から手当金が出ます。" },
    unit: byLaw("期間（日）"),
    amount: byLaw(`${untilAge}歳の誕生日の前日までの期間`),
    window: byLaw(`出生の日から、${untilAge}歳の誕生日の前日まで`),
    times: byLaw(`原則${ordinaryTimes}回`),
    request: byMunicipality(`${monthsBeforeInJapanese(leave.childcareLeave.requestMonthsBefore)}請求します`),
    papers: childcareLeavePapers,
    approval: childcareLeaveApproval,
    forFiscalYearEmployees: `原則1歳までです。${appointmentCondition}`,
  },
  {
    id: "L05",
    term: "childcareLeaveExtension",
    basis: provisions.extensionOnce,
    setBy: "lawAndOrdinance",
    pay: { treatment: "unpaid", text: benefitInstead },
    unit: byLaw("期間（日）"),
    amount: byLaw(`${untilAge}歳の誕生日の前日まで`),
    window: byLaw("承認された休業の終わりの日まで"),
    times: byLaw(`1つの休業に${extensions}回（特別の事情があれば再度）`),
    request: byMunicipality(
      `${monthsBeforeInJapanese(leave.childcareLeave.requestMonthsBefore, "今の終わりの日")}請求します` +
        `（${leave.postnatalPaternityLeave.windowDays}日以内は${leave.postnatalPaternityLeave.requestDaysBefore}日前まで）`,
    ),
    papers: ["育児休業期間延長請求書"],
    approval: childcareLeaveApproval,
    forFiscalYearEmployees: "任期の見込みを、人事担当課に確認してください。",
  },
];
