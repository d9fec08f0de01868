import fc from "fast-check";
import { expect, test } from "vitest";
import { isClosedDay } from "../kernel/holidays";
import { isoDate } from "../kernel/isoDate";
import { checkPlan } from "./checkPlan";
import { countLeaves } from "./counting";
import type { PlanForChecks, PlannedLeave } from "./plan";
import { aLeave, aPlan, settings } from "./testing/aPlan";

/**
 * An independent checker: a calendar of single days and another date arithmetic, written from the text of the
 * counting rule and the list of checks, without the modules under test.
 */
const slow = { timeout: 60_000 };
const millisecondsInDay = 86_400_000;

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;
}

function dateOf(day: number): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}

/** 誕生日の前日。2月29日生まれで応当日がなければ、繰り越した3月1日の前日。 */
function attaining(birth: string, age: number): number {
  const [year = 0, month = 0, day = 0] = birth.split("-").map(Number);
  return Date.UTC(year + age, month - 1, day) / millisecondsInDay - 1;
}

function isLeave({ kind }: PlannedLeave): boolean {
  return kind === "childcareLeave" || kind === "postnatalPaternityLeave";
}

function daysOfRow({ start, end }: PlannedLeave): readonly number[] {
  return Array.from({ length: Math.max(0, dayOf(end) - dayOf(start) + 1) }, (_, index) => dayOf(start) + index);
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly special: boolean;
}

/** 続いている日のかたまり。 */
function runsOf(rows: readonly PlannedLeave[]): readonly Run[] {
  const taken = new Set(rows.flatMap(daysOfRow));
  const runs: Run[] = [];
  for (const first of [...taken].filter((day) => !taken.has(day - 1)).sort((one, other) => one - other)) {
    let last = first;
    while (taken.has(last + 1)) last += 1;
    const special = rows.some(
      (row) =>
        row.hasSpecialCircumstances && row.start <= row.end && dayOf(row.start) >= first && dayOf(row.start) <= last,
    );
    runs.push({ first, last, special });
  }
  return runs;
}

function countsByHand(plan: PlanForChecks) {
  const birth = dayOf(plan.birthDate ?? plan.dueDate ?? "");
  let within = 0;
  let ordinary = 0;
  let isRefused = false;
  for (const run of runsOf(plan.leaves.filter(isLeave))) {
    if (birth <= run.first && run.last <= birth + 56 && within < 2) within += 1;
    else {
      ordinary += 1;
      if (ordinary > 2 && !run.special) isRefused = true;
    }
  }
  return { within, ordinary, isRefused };
}

function isWholeDays(row: PlannedLeave): boolean {
  if (isLeave(row)) return true;
  const open = daysOfRow(row).filter((day) => !isClosedDay(isoDate(dateOf(day)))).length;
  return row.days === undefined || row.days >= open;
}

function daysUsed(rows: readonly PlannedLeave[]): number {
  return rows.reduce((total, row) => {
    const open = daysOfRow(row).filter((day) => !isClosedDay(isoDate(dateOf(day)))).length;
    return total + (row.days ?? open);
  }, 0);
}

/** 誤りになる番号を、一覧の文から。 */
function errorsByHand(plan: PlanForChecks): readonly string[] {
  const birthDate = plan.birthDate ?? plan.dueDate ?? "";
  const birth = dayOf(birthDate);
  const due = dayOf(plan.dueDate ?? birthDate);
  const errors = new Set<string>();
  const rows = plan.leaves.filter((row) => dayOf(row.start) <= dayOf(row.end));
  if (rows.length < plan.leaves.length) errors.add("V03");
  for (const row of rows.filter(isLeave)) {
    if (plan.birthDate && dayOf(row.start) < birth) errors.add("V04");
    if (dayOf(row.end) > attaining(birthDate, 3)) errors.add("V06");
  }
  if (countsByHand({ ...plan, leaves: rows }).isRefused) errors.add("V07");
  const wholeDays = rows.filter(isWholeDays);
  const crowded = new Map<number, number>();
  for (const day of wholeDays.flatMap(daysOfRow)) crowded.set(day, (crowded.get(day) ?? 0) + 1);
  if ([...crowded.values()].some((rowsOnDay) => rowsOnDay > 1)) errors.add("V10");
  const spouse = rows.filter(({ kind }) => kind === "spouseChildbirthLeave");
  const participation = rows.filter(({ kind }) => kind === "childcareParticipationLeave");
  if (daysUsed(spouse) > 2 || daysUsed(participation) > 5) errors.add("V12");
  // 入院の日がわからないので、始まりが早いだけなら誤りにしない。
  if (spouse.some(({ end }) => dayOf(end) > birth + 14)) errors.add("V13");
  const weeks = plan.multiple ? 14 : 6;
  for (const { start, end } of participation) {
    if (dayOf(start) < due - 7 * weeks || dayOf(end) > attaining(birthDate, 1)) errors.add("V13");
  }
  return [...errors].sort();
}

const row = fc
  .record({
    kind: fc.constantFrom(
      "childcareLeave" as const,
      "postnatalPaternityLeave" as const,
      "spouseChildbirthLeave" as const,
      "childcareParticipationLeave" as const,
      "annualLeave" as const,
    ),
    offset: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -3, max: 70 }) },
      { weight: 2, arbitrary: fc.integer({ min: -110, max: 400 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1_000, max: 1_100 }) },
    ),
    length: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 20 }) },
      { weight: 1, arbitrary: fc.integer({ min: -1, max: 80 }) },
    ),
    days: fc.option(
      fc.integer({ min: 1, max: 12 }).map((halves) => halves / 2),
      { nil: undefined },
    ),
    hasSpecialCircumstances: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  })
  .map(({ offset, length, ...rest }) => ({ offset, length, ...rest }));

const anyPlan = fc
  .record({
    birth: fc.integer({ min: dayOf("2023-01-01"), max: dayOf("2030-12-31") }),
    dueOffset: fc.integer({ min: -30, max: 30 }),
    isBorn: fc.boolean(),
    multiple: fc.boolean(),
    rows: fc.array(row, { maxLength: 6 }),
  })
  .map(({ birth, dueOffset, isBorn, multiple, rows }): PlanForChecks => {
    const leaves = rows.map(({ offset, length, kind, days, hasSpecialCircumstances }, index) => ({
      ...aLeave({ id: String(index), kind, start: dateOf(birth + offset), end: dateOf(birth + offset + length - 1) }),
      hasSpecialCircumstances,
      ...(kind === "childcareLeave" || kind === "postnatalPaternityLeave" ? {} : { days }),
    }));
    const dates = isBorn
      ? { birthDate: dateOf(birth), dueDate: dateOf(birth + dueOffset) }
      : { dueDate: dateOf(birth) };
    return aPlan({ ...dates, multiple, leaves });
  });

test("回数の数え方は、日を一つずつ並べて数えた結果と一致する", slow, () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { within, ordinary } = countsByHand(plan);
      expect(countLeaves(plan, settings)).toMatchObject({ within57Days: within, ordinary });
    }),
    { numRuns: 1_000 },
  );
});

function errorsOf(plan: PlanForChecks): readonly string[] {
  const errors = checkPlan(plan, settings, isoDate("2026-10-01")).filter(({ level }) => level === "error");
  return [...new Set(errors.map(({ id }) => id))].sort();
}

test("許される計画を断らず、許されない計画を通さない", slow, () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(errorsOf(plan)).toEqual(errorsByHand(plan));
    }),
    { numRuns: 1_000 },
  );
});

test("作られる計画には、許されるものも、どの誤りのものもある", slow, () => {
  const seen = fc.sample(anyPlan, { numRuns: 1_000, seed: 57 }).map((plan) => errorsByHand(plan).join());
  expect(seen.filter((errors) => errors === "").length).toBeGreaterThan(100);
  for (const id of ["V03", "V04", "V06", "V07", "V10", "V12", "V13"]) {
    expect(
      seen.some((errors) => errors.includes(id)),
      id,
    ).toBe(true);
  }
});

test("行の並び順は、回数にも誤りにもかかわらない", slow, () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const reversed = { ...plan, leaves: plan.leaves.toReversed() };
      const { within57Days, ordinary } = countLeaves(plan, settings);
      expect(countLeaves(reversed, settings)).toMatchObject({ within57Days, ordinary });
      expect(errorsOf(reversed)).toEqual(errorsOf(plan));
    }),
    { numRuns: 300 },
  );
});

test("続いている二つの行に分けても、回数は変わらない", slow, () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), (plan, seed) => {
      const leaves = plan.leaves.flatMap((leave) => {
        const length = dayOf(leave.end) - dayOf(leave.start) + 1;
        if (!isLeave(leave) || length < 2) return [leave];
        const cut = dayOf(leave.start) + (seed % (length - 1));
        const first = { ...leave, end: isoDate(dateOf(cut)) };
        return [first, { ...leave, id: `${leave.id}-rest`, start: isoDate(dateOf(cut + 1)) }];
      });
      const { within57Days, ordinary } = countLeaves(plan, settings);
      expect(countLeaves({ ...plan, leaves }, settings)).toMatchObject({ within57Days, ordinary });
    }),
    { numRuns: 500 },
  );
});
