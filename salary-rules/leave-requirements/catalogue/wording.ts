import type { LeaveSettings } from "../../organization/leaveSettings";

const unitNames = { day: "1日", halfDay: "半日", hour: "1時間", halfHour: "30分" } as const;

/** 「1日・1時間」 */
export function unitsInJapanese(units: LeaveSettings["spouseChildbirthLeave"]["units"]): string {
  return units.map((unit) => unitNames[unit]).join("・");
}

/** 「出産の日の14日後まで」「1歳の誕生日の前日まで」 */
export function endInJapanese(end: LeaveSettings["spouseChildbirthLeave"]["end"]): string {
  if ("daysAfterBirth" in end) return `出産の日の${end.daysAfterBirth}日後まで`;
  return "monthsAfterBirth" in end
    ? `出産の日の${end.monthsAfterBirth}か月後まで`
    : `${end.untilAge}歳の誕生日の前日まで`;
}

/** 「入院などの日から」「出産予定日の28日前から」 */
export function startInJapanese(start: LeaveSettings["spouseChildbirthLeave"]["start"]): string {
  return "daysBeforeDueDate" in start ? `出産予定日の${start.daysBeforeDueDate}日前から` : "入院などの日から";
}

const untilNames = {
  thirdBirthday: "3歳の誕生日の前日まで",
  beforeSchool: "小学校就学の始期まで",
  thirdGrade: "小学3年生の終わりまで",
  sixthGrade: "小学6年生の終わりまで",
  ninthGrade: "中学3年生の終わりまで",
  fiscalYearOfEighteenthBirthday: "18歳になる年度の終わりまで",
} as const;

export function untilInJapanese(until: LeaveSettings["childNursingLeave"]["until"]): string {
  return untilNames[until];
}

/** 「始める日の1か月前までに」「使う前に」 */
export function monthsBeforeInJapanese(months: number, day = "始める日"): string {
  return months === 0 ? "使う前に" : `${day}の${months}か月前までに`;
}

/** 「始める日の14日前までに」「始める日の前日までに」「使う前に」 */
export function daysBeforeInJapanese(days: number): string {
  if (days === 0) return "使う前に";
  return days === 1 ? "始める日の前日までに" : `始める日の${days}日前までに`;
}

/** "77:30" → 「77時間30分」 */
export function hoursInJapanese(hoursAndMinutes: string): string {
  const [hours, minutes] = hoursAndMinutes.split(":").map(Number);
  return minutes ? `${hours}時間${minutes}分` : `${hours}時間`;
}
