import { addDays, isoDate } from "#salary-rules/kernel/isoDate";
import { mostOlderChildren } from "../../app/plan/birthStep";
import { mostDuties } from "../../app/plan/dutiesStep";
import { mostChores } from "../../app/plan/homeStep";
import { mostLeaves } from "../../app/plan/leavesStep";
import { type Plan, returnArrangements } from "../../app/plan/plan";
import { mostArrangements } from "../../app/plan/wishesStep";

const first = isoDate("2027-02-15");
const written = (what: string, length: number) => `${what}${"あいうえお、".repeat(length)}`.slice(0, length);

/** Every field as long as the form allows, every list as long as it may be, everything shown. */
export function theLongestPlan(): Plan {
  return {
    schemaVersion: 1,
    birth: {
      dueDate: isoDate("2027-02-10"),
      birthDate: isoDate("2027-02-08"),
      multiple: true,
      hasOlderChild: true,
      olderChildren: Array.from({ length: mostOlderChildren }, () => isoDate("2022-12-28")),
      employment: "fiscalYearPartTime",
      workPattern: "shift",
      minutesPerDay: 930,
    },
    appointment: { end: isoDate("2028-03-31"), willNotBeRenewed: true, worksEnoughDays: true },
    leaves: Array.from({ length: mostLeaves }, (_, index) => ({
      id: `leave-${index + 1}`,
      kind: index % 2 === 0 ? "childcareParticipationLeave" : "annualLeave",
      start: addDays(first, index * 14),
      end: addDays(first, index * 14 + 4),
      days: 4.5,
      minutes: 225,
      state: "requested",
    })),
    annualLeaveLeft: 38.5,
    intention: "take",
    family: {
      relationship: "adoption",
      homecoming: written("里帰り", 100),
      spousePlan: written("配偶者", 100),
    },
    duties: Array.from({ length: mostDuties }, (_, index) => ({
      id: `duty-${index + 1}`,
      name: written(`業務${index + 1}番`, 60),
      season: written("時期", 40),
      method: "acrossTeams",
      who: written(`担当${index + 1}番`, 40),
      until: isoDate("2027-01-29"),
    })),
    afterReturn: {
      arrangements: [...returnArrangements],
      note: written("働き方", 400),
      periods: Array.from({ length: mostArrangements }, (_, index) => ({
        id: `arrangement-${index + 1}`,
        kind: "secondKindPartialLeave",
        start: isoDate("2027-06-01"),
        end: isoDate("2028-03-31"),
        minutes: 4_635,
      })),
    },
    chores: Array.from({ length: mostChores }, (_, index) => ({
      id: `chore-${index + 1}`,
      task: written(`家事${index + 1}番`, 40),
      before: "both",
      during: "self",
      after: "others",
    })),
    wishes: {
      workingHours: written("勤務時間", 400),
      workplace: written("勤務場所", 400),
      leaveTiming: written("時期", 400),
      workload: written("業務量", 400),
      contact: written("連絡", 400),
    },
    worries: {
      topics: ["income", "handover", "colleagues", "evaluation", "return", "procedure"],
      note: written("不安", 400),
    },
    person: {
      department: written("所属", 40),
      position: written("職名", 30),
      name: written("氏名", 50),
      staffNumber: written("番号", 20),
    },
    shared: { worries: true, olderChild: true, home: true, family: true, staffNumber: true },
  };
}
