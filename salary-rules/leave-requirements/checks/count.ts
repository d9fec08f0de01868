import { isWithinBirthPeriod, leavesAcrossClosedDays } from "../counting";
import { provisions } from "../provision";
import type { Requirement } from "../requirement";
import { childcareLeaveLimits } from "../statute";
import { called, during, on } from "./wording";

const { ordinaryTimes, timesWithinBirthPeriod, extensions } = childcareLeaveLimits;

export const countChecks: readonly Requirement[] = [
  {
    id: "V07",
    level: "error",
    description: "通常の育児休業が2回まで、延長が1回までである（特別の事情がある場合を除く）",
    reference: provisions.childcareLeaveAct2,
    breaches: ({ counts, childcareLeaves }) => [
      ...counts.leaves
        .filter((leave) => leave.class === "ordinary" && leave.ordinal > ordinaryTimes)
        .filter((leave) => !leave.hasSpecialCircumstances)
        .map((leave) => ({
          leaveId: leave.leaveIds[0],
          message:
            `通常の育児休業は${ordinaryTimes}回までです。${on(leave.start)}からの休業は${leave.ordinal}回目になります。` +
            `57日以内の${timesWithinBirthPeriod}回は別に数えます。`,
        })),
      ...childcareLeaves
        .filter((leave) => (leave.extensions ?? 0) > extensions && !leave.hasSpecialCircumstances)
        .map((leave) => ({
          leaveId: leave.id,
          message: `${called(leave)}の延長は${extensions}回までです。特別の事情があるときは、人事担当課に確認してください。`,
        })),
    ],
  },
  {
    id: "V08",
    level: "warning",
    description: "続いている行や、休みの日だけをはさむ行の数え方",
    reference: provisions.continuousPeriod,
    breaches: ({ counts, plan }) => [
      ...counts.leaves
        .filter(({ leaveIds }) => leaveIds.length > 1)
        .map((leave) => ({
          leaveId: leave.leaveIds[0],
          message: `${during(leave)}の育児休業は続いているので、1回の休業として数えます。`,
        })),
      ...leavesAcrossClosedDays(plan).map(([leave, next]) => ({
        leaveId: next.leaveIds[0],
        message:
          `${on(leave.end)}までの休業と${on(next.start)}からの休業は、休みの日だけをはさみます。` +
          "1回と数えるか2回と数えるかを、人事担当課に確認してください。",
      })),
    ],
  },
  {
    id: "V09",
    level: "hint",
    description: "産後パパ育休の行が、57日以内の2回として数えられる",
    reference: provisions.beyondDay57,
    breaches: ({ counts, childcareLeaves, birth, settings }) => {
      if (!birth) return [];
      const { windowDays } = settings.leave.postnatalPaternityLeave;
      return childcareLeaves
        .filter((leave) => leave.kind === "postnatalPaternityLeave" && leave.start >= birth)
        .flatMap((leave) => {
          const counted = counts.leaves.find(({ leaveIds }) => leaveIds.includes(leave.id));
          if (counted?.class !== "ordinary") return [];
          const reason = isWithinBirthPeriod(counted, birth, settings)
            ? `${windowDays}日以内の休業を別に数えるのは${timesWithinBirthPeriod}回までなので`
            : `${windowDays + 1}日目以降も続くため`;
          return [{ leaveId: leave.id, message: `${called(leave)}は、${reason}、通常の育児休業1回に数えます。` }];
        });
    },
  },
];
