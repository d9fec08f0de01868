import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addDays, eachDay, isoDate } from "../kernel/isoDate";
import type { LeaveSettings } from "../organization/leaveSettings";
import { dayOfAttaining, lastDayBeforeSchool } from "./childDates";
import { deadlineOf } from "./deadlines";
import type { Circumstances, LeaveKind } from "./plan";
import { aLeave, aPlan, settings } from "./testing/aPlan";
import { leaveWindows } from "./windows";

function windowOf(kind: LeaveKind, circumstances: Circumstances, leave: Partial<LeaveSettings> = {}) {
  const window = leaveWindows(circumstances, { ...settings, leave: { ...settings.leave, ...leave } }).find(
    (candidate) => candidate.kind === kind,
  );
  if (!window) throw new Error(`期間がありません: ${kind}`);
  return window;
}

const eightWeeks = {
  childcareParticipationLeave: { ...settings.leave.childcareParticipationLeave, weeksBeforeDueDate: 8 },
};

interface GoldenVector {
  readonly due: string;
  readonly birth: string;
  readonly day57: string;
  readonly spouseEnd: string;
  readonly six: string;
  readonly eight: string;
  readonly fourteen: string;
  readonly first: string;
  readonly third: string;
  readonly school: string;
  readonly month: string;
  readonly weeks: string;
}

/** 別に計算し、公表された期限（出生届、児童手当など）と照合した日付。 */
// biome-ignore format: one row a line
const golden: readonly GoldenVector[] = [
  { due: "2027-02-10", birth: "2027-02-10", day57: "2027-04-07", spouseEnd: "2027-02-24", six: "2026-12-30", eight: "2026-12-16", fourteen: "2026-11-04", first: "2028-02-09", third: "2030-02-09", school: "2033-03-31", month: "2027-01-10", weeks: "2027-01-27" },
  { due: "2027-02-10", birth: "2027-01-27", day57: "2027-03-24", spouseEnd: "2027-02-10", six: "2026-12-30", eight: "2026-12-16", fourteen: "2026-11-04", first: "2028-01-26", third: "2030-01-26", school: "2033-03-31", month: "2027-01-10", weeks: "2027-01-27" },
  { due: "2027-02-10", birth: "2027-02-24", day57: "2027-04-21", spouseEnd: "2027-03-10", six: "2026-12-30", eight: "2026-12-16", fourteen: "2026-11-04", first: "2028-02-23", third: "2030-02-23", school: "2033-03-31", month: "2027-01-10", weeks: "2027-01-27" },
  { due: "2028-02-20", birth: "2028-02-29", day57: "2028-04-25", spouseEnd: "2028-03-14", six: "2028-01-09", eight: "2027-12-26", fourteen: "2027-11-14", first: "2029-02-28", third: "2031-02-28", school: "2034-03-31", month: "2028-01-20", weeks: "2028-02-06" },
  { due: "2027-04-01", birth: "2027-04-01", day57: "2027-05-27", spouseEnd: "2027-04-15", six: "2027-02-18", eight: "2027-02-04", fourteen: "2026-12-24", first: "2028-03-31", third: "2030-03-31", school: "2033-03-31", month: "2027-03-01", weeks: "2027-03-18" },
  { due: "2027-04-01", birth: "2027-04-02", day57: "2027-05-28", spouseEnd: "2027-04-16", six: "2027-02-18", eight: "2027-02-04", fourteen: "2026-12-24", first: "2028-04-01", third: "2030-04-01", school: "2034-03-31", month: "2027-03-01", weeks: "2027-03-18" },
  { due: "2026-12-28", birth: "2027-01-04", day57: "2027-03-01", spouseEnd: "2027-01-18", six: "2026-11-16", eight: "2026-11-02", fourteen: "2026-09-21", first: "2028-01-03", third: "2030-01-03", school: "2033-03-31", month: "2026-11-28", weeks: "2026-12-14" },
];

describe.each(golden)("予定日 $due、出生日 $birth", (vector) => {
  const child = aPlan({ dueDate: vector.due, birthDate: vector.birth });

  test(`57日目は ${vector.day57}`, () => {
    expect(windowOf("postnatalPaternityLeave", child)).toMatchObject({
      start: vector.birth,
      end: vector.day57,
      isProvisional: false,
      label: { name: "産後パパ育休", days: 57 },
    });
  });

  test(`配偶者出産休暇は ${vector.spouseEnd} まで`, () => {
    expect(windowOf("spouseChildbirthLeave", child).end).toBe(vector.spouseEnd);
  });

  test("育児参加のための休暇は、6週・8週・多胎14週前から1歳に達する日まで", () => {
    expect(windowOf("childcareParticipationLeave", child)).toMatchObject({ start: vector.six, end: vector.first });
    expect(windowOf("childcareParticipationLeave", child, eightWeeks).start).toBe(vector.eight);
    expect(windowOf("childcareParticipationLeave", { ...child, multiple: true }, eightWeeks).start).toBe(
      vector.fourteen,
    );
  });

  test(`育児休業は ${vector.third} まで、就学の始期までは ${vector.school}`, () => {
    expect(windowOf("childcareLeave", child)).toMatchObject({ start: vector.birth, end: vector.third });
    expect(windowOf("shortTimeWorkForChildcare", child).end).toBe(vector.school);
    expect(windowOf("firstKindPartialLeave", child).end).toBe(vector.school);
  });

  test(`出生日から休むときの請求は ${vector.month}（1か月前）、57日以内なら ${vector.weeks}（2週間前）まで`, () => {
    const short = aLeave({ start: vector.birth, end: vector.day57 });
    const long = aLeave({ start: vector.birth, end: addDays(isoDate(vector.day57), 1) });
    expect(deadlineOf(short, { ...child, leaves: [short] }, settings)).toMatchObject({
      date: vector.weeks,
      countedFrom: vector.due,
      isCountedFromDueDate: true,
    });
    expect(deadlineOf(long, { ...child, leaves: [long] }, settings)?.date).toBe(vector.month);
  });
});

describe("生まれる前と、日付がないとき", () => {
  test("出産予定日から計算した期間は予定とする", () => {
    const window = windowOf("postnatalPaternityLeave", aPlan());
    expect(window).toMatchObject({ start: "2027-02-10", end: "2027-04-07", isProvisional: true });
    expect(window.label.period).toBe("2027年2月10日（水）から4月7日（水）まで");
  });

  test("出産予定日も出生日もなければ、期間はない", () => {
    expect(leaveWindows({ ...aPlan(), dueDate: undefined }, settings)).toEqual([]);
  });

  test("予定日がなく出生日だけなら、出生日から数える", () => {
    const child = aPlan({ birthDate: "2027-02-10" });
    expect(windowOf("childcareParticipationLeave", child).start).toBe("2026-12-30");
  });
});

describe("配偶者出産休暇の始まり", () => {
  test("入院の日がわからなければ、予定日をめやすにする", () => {
    expect(windowOf("spouseChildbirthLeave", aPlan())).toMatchObject({
      start: "2027-02-10",
      isStartEstimated: true,
      label: { note: "入院などの日から使えます。始まりはめやすです" },
    });
  });

  test("予定日より早く生まれたら、出生日をめやすにする", () => {
    const child = aPlan({ dueDate: "2027-02-10", birthDate: "2027-01-27" });
    expect(windowOf("spouseChildbirthLeave", child).start).toBe("2027-01-27");
  });

  test("入院の日がわかれば、その日から", () => {
    expect(windowOf("spouseChildbirthLeave", aPlan({ hospitalizationDate: "2027-02-08" }))).toMatchObject({
      start: "2027-02-08",
      isStartEstimated: false,
    });
  });

  const fourWeeksBefore = {
    spouseChildbirthLeave: { ...settings.leave.spouseChildbirthLeave, start: { daysBeforeDueDate: 28 } },
  };
  test.each([
    { hospitalizationDate: undefined, start: "2027-01-13" },
    { hospitalizationDate: "2027-02-01", start: "2027-01-13" },
    { hospitalizationDate: "2027-01-12", start: "2027-01-12" },
  ])("予定日の4週間前からの団体で、入院が $hospitalizationDate なら $start から", ({ hospitalizationDate, start }) => {
    const window = windowOf("spouseChildbirthLeave", aPlan({ hospitalizationDate }), fourWeeksBefore);
    expect(window).toMatchObject({ start, isStartEstimated: false });
  });

  test.each([
    { end: { daysAfterBirth: 13 }, last: "2027-02-23", words: "出産の日以後2週間" },
    { end: { monthsAfterBirth: 1 }, last: "2027-03-10", words: "出産後1月以内" },
  ])("終わりが「$words」なら $last まで", ({ end, last }) => {
    const leave = { spouseChildbirthLeave: { ...settings.leave.spouseChildbirthLeave, end } };
    expect(windowOf("spouseChildbirthLeave", aPlan({ birthDate: "2027-02-10" }), leave).end).toBe(last);
  });
});

describe("人によって違う期間", () => {
  test("上の子がいなければ、育児参加のための休暇に注意を添える", () => {
    const note = "出産前に使えるのは、小学校に入る前の上のお子さんがいる場合です";
    expect(windowOf("childcareParticipationLeave", aPlan()).label.note).toBe(note);
    expect(windowOf("childcareParticipationLeave", aPlan({ hasOlderChild: true })).label.note).toBeUndefined();
  });

  test("会計年度任用職員の育児休業は原則1歳までで、育児短時間勤務はない", () => {
    const child = aPlan({ birthDate: "2027-02-10", employment: "fiscalYearPartTime" });
    expect(windowOf("childcareLeave", child).end).toBe("2028-02-09");
    expect(leaveWindows(child, settings).map(({ kind }) => kind)).not.toContain("shortTimeWorkForChildcare");
  });

  test("育児時間は1歳に達する日まで", () => {
    expect(windowOf("childcareTime", aPlan({ birthDate: "2027-02-10" })).end).toBe("2028-02-09");
  });
});

test("1989年から2060年までのどの出生日でも、期間は独立の暦と一致する", { timeout: 60_000 }, () => {
  const mismatches: string[] = [];
  for (const birth of eachDay(isoDate("1989-01-08"), isoDate("2060-12-31"))) {
    const day = Temporal.PlainDate.from(birth);
    const attaining = (age: number) => {
      const birthday = day.add({ years: age });
      return (birthday.day === day.day ? birthday.subtract({ days: 1 }) : birthday).toString();
    };
    const sixth = Temporal.PlainDate.from(attaining(6));
    const schoolYear = sixth.month < 4 ? sixth.year : sixth.year + 1;
    const expected = {
      spouseChildbirthLeave: [birth, day.add({ days: 14 }).toString()],
      childcareParticipationLeave: [day.subtract({ weeks: 6 }).toString(), attaining(1)],
      postnatalPaternityLeave: [birth, day.add({ days: 56 }).toString()],
      childcareLeave: [birth, attaining(3)],
      shortTimeWorkForChildcare: [birth, `${schoolYear}-03-31`],
      firstKindPartialLeave: [birth, `${schoolYear}-03-31`],
      secondKindPartialLeave: [birth, `${schoolYear}-03-31`],
      childcareTime: [birth, attaining(1)],
    };
    const found = Object.fromEntries(
      leaveWindows({ ...aPlan(), dueDate: birth, birthDate: birth }, settings).map(({ kind, start, end }) => [
        kind,
        [start, end],
      ]),
    );
    if (JSON.stringify(found) !== JSON.stringify(expected)) mismatches.push(birth);
  }
  expect(mismatches).toEqual([]);
});

describe("年齢", () => {
  test.each([
    { birth: "2028-02-29", age: 3, day: "2031-02-28" },
    { birth: "2028-02-29", age: 4, day: "2032-02-28" },
    { birth: "2028-03-01", age: 3, day: "2031-02-28" },
    { birth: "2027-04-01", age: 6, day: "2033-03-31" },
  ])("$birth 生まれが $age 歳に達するのは $day", ({ birth, age, day }) => {
    expect(dayOfAttaining(age, isoDate(birth))).toBe(day);
  });

  test("4月1日生まれまでが、一つ上の学年に入る", () => {
    expect(lastDayBeforeSchool(isoDate("2027-04-01"))).toBe("2033-03-31");
    expect(lastDayBeforeSchool(isoDate("2027-04-02"))).toBe("2034-03-31");
  });
});
