import { addDays, addYears, fiscalYearOf, lastDayOfPeriod } from "../../kernel/isoDate";
import { minutesOf } from "../../organization/duration";
import type { Term } from "../../vocabulary";
import type { Facts } from "../facts";
import { inOrder, isFiscalYearEmployee, type PlannedLeave } from "../plan";
import { provisions } from "../provision";
import type { Breach, Requirement } from "../requirement";
import { daysInJapanese, inDays, minutesPerDay, totalMinutes } from "../specialLeave";
import { partialLeaveLimits, shortTimeWorkLimits } from "../statute";
import { called, on } from "./wording";

/** 復帰したあとの働き方。 */
export const afterReturnChecks: readonly Requirement[] = [
  {
    id: "V16",
    level: "warning",
    description: "1つの年度に、部分休業の第1号と第2号の一方だけがある",
    reference: provisions.partialLeaveYear,
    breaches: ({ leaves, plan }) => {
      const firstKind = yearsOf(leaves, "firstKindPartialLeave");
      const inOneYear = [...yearsOf(leaves, "secondKindPartialLeave")]
        .filter((year) => firstKind.has(year))
        .map((year) => ({
          message: `${year}年度に、部分休業の第1号と第2号があります。部分休業は、年度ごとにどちらかを選びます。`,
        }));
      return [...inOneYear, ...doubtsOfWishes(plan)];
    },
  },
  {
    id: "V17",
    level: "error",
    description: "部分休業の第2号が、年度の上限の時間以内である",
    reference: provisions.partialLeaveYear,
    breaches: (facts) => secondKindOverLimit(facts),
  },
  {
    id: "V19",
    level: "warning",
    description: "育児短時間勤務が1か月以上1年以下で、前の育児短時間勤務から1年を経過している",
    reference: provisions.shortTimeWork10,
    breaches: ({ leaves }) => {
      const rows = inOrder(leaves.filter(({ kind }) => kind === "shortTimeWorkForChildcare"));
      return rows.flatMap((leave, index) => [...lengthDoubt(leave), ...intervalDoubt(rows[index - 1], leave)]);
    },
  },
];

/** 希望した働き方の組合せ。いつ使うかはまだ決まっていないので、選び方を伝える。 */
function doubtsOfWishes({ afterReturn = [] }: Facts["plan"]): readonly Breach[] {
  const wants = (term: Term) => afterReturn.includes(term);
  const wantsPartialLeave = wants("firstKindPartialLeave") || wants("secondKindPartialLeave");
  return [
    ...(wants("firstKindPartialLeave") && wants("secondKindPartialLeave")
      ? [{ message: "復帰後の働き方に、部分休業の第1号と第2号があります。年度ごとにどちらかを選びます。" }]
      : []),
    ...(wants("shortTimeWorkForChildcare") && wantsPartialLeave
      ? [
          {
            message:
              "育児短時間勤務と部分休業を、同じ時期に使えるかは確かめていません。" +
              "人事担当課に「育児短時間勤務の期間中に、部分休業も使えますか」と聞いてください。",
            reference: provisions.arrangementsTogether,
          },
        ]
      : []),
  ];
}

function yearsOf(leaves: readonly PlannedLeave[], kind: PlannedLeave["kind"]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const leave of leaves.filter((candidate) => candidate.kind === kind)) {
    for (let year = fiscalYearOf(leave.start); year <= fiscalYearOf(leave.end); year += 1) years.add(year);
  }
  return years;
}

/** 年度をまたぐ行は、始まりの年度で数える。 */
function secondKindOverLimit({ leaves, plan, settings }: Facts): readonly Breach[] {
  const minutesInDay = minutesPerDay(plan, settings);
  const limit = isFiscalYearEmployee(plan)
    ? minutesInDay * partialLeaveLimits.daysAYear
    : minutesOf(settings.leave.partialLeave.secondKindHoursPerYear);
  const secondKind = leaves.filter(({ kind }) => kind === "secondKindPartialLeave");
  const years = new Set(secondKind.map(({ start }) => fiscalYearOf(start)));
  return [...years].flatMap((year) => {
    const ofYear = secondKind.filter(({ start }) => fiscalYearOf(start) === year);
    const used = totalMinutes("secondKindPartialLeave", ofYear, minutesInDay);
    if (used <= limit) return [];
    const message =
      `${year}年度の部分休業（第2号）が、上限の${daysInJapanese(inDays(limit, minutesInDay))}を超えています。` +
      `この計画では${daysInJapanese(inDays(used, minutesInDay))}です。`;
    return ofYear.slice(-1).map(({ id }) => ({ leaveId: id, message }));
  });
}

function lengthDoubt(leave: PlannedLeave): readonly Breach[] {
  const { monthsAtLeast, monthsAtMost } = shortTimeWorkLimits;
  const isLongEnough = lastDayOfPeriod(leave.start, monthsAtLeast) <= leave.end;
  const isShortEnough = leave.end <= lastDayOfPeriod(leave.start, monthsAtMost);
  if (isLongEnough && isShortEnough) return [];
  return [{ leaveId: leave.id, message: `${called(leave)}は、1か月以上1年以下の期間にしてください。` }];
}

/** 続く期間は延長なので、間をあけなくてよい。 */
function intervalDoubt(previous: PlannedLeave | undefined, leave: PlannedLeave): readonly Breach[] {
  if (!previous || leave.start <= addDays(previous.end, 1)) return [];
  const earliest = addYears(addDays(previous.end, 1), shortTimeWorkLimits.yearsBetween);
  if (leave.start >= earliest) return [];
  const message = `次の育児短時間勤務は、前の終わりから1年を経過した${on(earliest)}以後に始まります。特別の事情があれば人事担当課に確認してください。`;
  return [{ leaveId: leave.id, message }];
}
