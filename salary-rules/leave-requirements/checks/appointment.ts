import { addDays, addMonths, type IsoDate, lastDayOfPeriod } from "../../kernel/isoDate";
import { dayOfAttaining } from "../childDates";
import type { CountedLeave } from "../counting";
import type { Facts } from "../facts";
import { type Appointment, isFiscalYearEmployee } from "../plan";
import { provisions } from "../provision";
import type { Breach, Requirement } from "../requirement";
import { appointmentTest, childcareLeaveLimits } from "../statute";
import { during, on } from "./wording";

const askPersonnel = "人事担当課に確認してください。";

export const appointmentChecks: readonly Requirement[] = [
  {
    id: "V24",
    level: "warning",
    description: "会計年度任用職員などの任期・勤務日数が、育児休業の要件に合う",
    reference: provisions.fiscalYearEmployees,
    breaches: (facts) => {
      if (facts.childcareLeaves.length === 0) return [];
      if (facts.plan.employment === "temporary") {
        return [{ message: `臨時的任用の方は、育児休業の対象外とされています。${askPersonnel}` }];
      }
      if (!isFiscalYearEmployee(facts.plan)) return [];
      return [...appointmentDoubts(facts), ...beyondFirstBirthday(facts)];
    },
  },
];

function appointmentDoubts({ plan: { appointment }, birth, counts, settings }: Facts): readonly Breach[] {
  if (!appointment) {
    return [{ message: `会計年度任用職員の育児休業には、任期と勤務日数の要件があります。${askPersonnel}` }];
  }
  const { windowDays } = settings.leave.postnatalPaternityLeave;
  const ofTerm = birth
    ? counts.leaves.flatMap((leave) => termDoubt(leave, appointment, lastTestDay(leave, birth, windowDays)))
    : [];
  return [...workingDayDoubt(appointment), ...ofTerm];
}

function workingDayDoubt({ worksEnoughDays }: Appointment): readonly Breach[] {
  if (worksEnoughDays) return [];
  const { daysAWeek, daysAYear } = appointmentTest;
  return [{ message: `週${daysAWeek}日以上か、年${daysAYear}日以上の勤務が要件です。${askPersonnel}` }];
}

function termDoubt(leave: CountedLeave, appointment: Appointment, testDay: IsoDate): readonly Breach[] {
  const [leaveId] = leave.leaveIds;
  const lastDay = `任期の末日は${on(appointment.end)}です。`;
  if (appointment.willNotBeRenewed && appointment.end < testDay) {
    const message = `${lastDay}${on(testDay)}まで任期が続く見込みがないと、対象外のことがあります。${askPersonnel}`;
    return [{ leaveId, message }];
  }
  if (appointment.end >= leave.end) return [];
  return [{ leaveId, message: `${lastDay}${during(leave)}の休業は任期を超えます。更新の見込みを${askPersonnel}` }];
}

/** この日までに任期が満了して更新されないことが明らかなら、対象外になる日。 */
function lastTestDay(leave: CountedLeave, birth: IsoDate, windowDays: number): IsoDate {
  const { monthsOld, monthsOldBeyond, monthsAfterBirthPeriod } = appointmentTest;
  if (leave.class === "within57Days") {
    return addMonths(addDays(birth, windowDays - 1), monthsAfterBirthPeriod);
  }
  const usual = lastDayOfPeriod(birth, monthsOld);
  return leave.end <= usual ? usual : lastDayOfPeriod(birth, monthsOldBeyond);
}

function beyondFirstBirthday({ birth, childcareLeaves }: Facts): readonly Breach[] {
  if (!birth) return [];
  const { untilAgeForFiscalYearEmployees: age, longestAgeForFiscalYearEmployees: longest } = childcareLeaveLimits;
  const first = dayOfAttaining(age, birth);
  return childcareLeaves
    .filter(({ end }) => end > first && end <= dayOfAttaining(longest, birth))
    .map((leave) => ({
      leaveId: leave.id,
      message: `会計年度任用職員の育児休業は、原則${on(first)}までです。それより後は、保育所に入れないなどの事情が要ります。`,
    }));
}
