import { dated } from "../kernel/dated";
import { childcareLeaveAct, nationalChildcareLeaveAct, page, payAct } from "../sources";

/** 常勤の職員の勤務時間（1週間38時間45分、年52週）。 */
export const fullTimeHours = dated("常勤の職員の勤務時間", [
  {
    from: "2009-04-01",
    value: { weeklyMinutes: 2_325, hoursPerYear: 2_015 },
    status: "confirmed",
    reference: page(
      "一般職の職員の勤務時間、休暇等に関する法律第5条（各団体の条例が準じる）",
      "https://laws.e-gov.go.jp/law/406AC0000000033",
    ),
  },
]);

export const hourlyPayReference = payAct("第19条（各団体の給与条例が準じる）");
export const partialLeaveReference = childcareLeaveAct("第19条（減額は各団体の条例）");
export const shortTimeWorkReference = nationalChildcareLeaveAct("第16条（各団体の条例が準じる）");
