import { type Provision, provisions } from "../provision";
import { appointmentTest } from "../statute";

export interface Notice {
  readonly text: string;
  readonly reference: Provision;
}

/** 会計年度任用職員の人に、はじめに伝えること。 */
export const fiscalYearEmployeeNotices: readonly Notice[] = [
  {
    text: "休業中の給付は、雇用保険から出ます。金額や手続は共済組合と違うため、ここでは計算しません。",
    reference: provisions.employmentInsurance,
  },
  {
    text: "育児休業は原則1歳までです。夫婦で取ると1歳2か月、保育所に入れないなどの事情で1歳6か月、2歳まで延びます。",
    reference: provisions.fiscalYearEmployees,
  },
  {
    text:
      `週${appointmentTest.daysAWeek}日以上または年${appointmentTest.daysAYear}日以上の勤務と、` +
      "任期が続く見込みが要件です。勤めてからの長さは問いません。",
    reference: provisions.fiscalYearEmployees,
  },
  {
    text: "任期の更新をはさんで続く休業は、回数に数えません。更新のあとに続けて請求します。",
    reference: provisions.childcareLeaveAct2,
  },
  {
    text: "配偶者出産休暇と育児参加のための休暇は、団体によって違います。人事担当課に確認してください。",
    reference: provisions.specialLeaveLimits,
  },
  { text: "育児短時間勤務は対象外です。", reference: provisions.shortTimeWork10 },
];
