import { addDays, eachDay, type IsoDate, weekday } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { type Cover, coverOf } from "./cover";
import type { Plan, PlannedDuty } from "./plan";
import { readSeason } from "./season";

/** その週の業務。`none` その週にはない。 */
export type WeekState = Cover | "none";

export interface AbsentWeek {
  /** その週の月曜日。 */
  readonly monday: IsoDate;
  /** 前の列から間があく。 */
  readonly isAfterGap: boolean;
}

export interface DutyRow {
  readonly id: string;
  readonly name: string;
  readonly states: readonly WeekState[];
  /** 「時期」を読み取れたか。読み取れなければ、休みの間ずっとに置く。 */
  readonly isSeasonRead: boolean;
  /** カバーの決まっていない週に重なる繁忙期の名前。 */
  readonly clashes: readonly string[];
}

export interface BusyRow {
  readonly name: string;
  readonly isBusy: readonly boolean[];
}

export interface DutyWeeks {
  readonly weeks: readonly AbsentWeek[];
  readonly busy: readonly BusyRow[];
  readonly duties: readonly DutyRow[];
}

/** 休む週と業務の重なり。休みも業務もなければ undefined。 */
export function dutyWeeksOf(
  { leaves, duties }: Pick<Plan, "leaves" | "duties">,
  { busyPeriods }: Pick<OrganizationSettings, "busyPeriods">,
): DutyWeeks | undefined {
  const weeks = absentWeeks(leaves);
  if (weeks.length === 0 || duties.length === 0) return undefined;
  const busy = busyPeriods
    .map(({ name, from, until }) => ({ name, isBusy: weeks.map((week) => isInBusyPeriod(week, from, until)) }))
    .filter(({ isBusy }) => isBusy.includes(true));
  return { weeks, busy, duties: duties.map((duty) => rowOf(duty, weeks, busy)) };
}

function absentWeeks(leaves: Plan["leaves"]): readonly AbsentWeek[] {
  const mondays = new Set(leaves.flatMap(({ start, end }) => [...eachDay(start, end)].map(mondayOf)));
  const sorted = [...mondays].sort();
  return sorted.map((monday, index) => {
    const before = sorted[index - 1];
    return { monday, isAfterGap: before !== undefined && addDays(before, 7) !== monday };
  });
}

/** weekday counts from Sunday; the week of an office begins on Monday. */
function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, -((weekday(day) + 6) % 7));
}

function workingDays({ monday }: AbsentWeek): readonly IsoDate[] {
  return [...eachDay(monday, addDays(monday, 4))];
}

function isInBusyPeriod(week: AbsentWeek, from: string, until: string): boolean {
  return workingDays(week).some((day) => {
    const inYear = day.slice(5);
    return from <= until ? from <= inYear && inYear <= until : from <= inYear || inYear <= until;
  });
}

function rowOf(duty: PlannedDuty, weeks: readonly AbsentWeek[], busy: readonly BusyRow[]): DutyRow {
  const season = readSeason(duty.season);
  const state = coverOf(duty);
  const states = weeks.map((week): WeekState => {
    const isInSeason =
      season === undefined ||
      season === "everyMonth" ||
      workingDays(week).some((day) => season.has(Number(day.slice(5, 7))));
    return isInSeason ? state : "none";
  });
  const isUncovered = states.map((one) => one === "open" || one === "nobody");
  const clashes = busy.filter(({ isBusy }) => isBusy.some((is, index) => is && isUncovered[index]));
  return {
    id: duty.id,
    name: duty.name,
    states,
    isSeasonRead: season !== undefined,
    clashes: clashes.map(({ name }) => name),
  };
}
