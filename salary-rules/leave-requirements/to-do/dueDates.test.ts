import { describe, expect, test } from "vitest";
import { isoDate } from "../../kernel/isoDate";
import type { PlanForChecks } from "../plan";
import { aLeave, aPlan, settings } from "../testing/aPlan";
import { dueDates, toDos } from "./dueDates";

function toDo(key: string, plan: PlanForChecks) {
  return dueDates(plan, settings).find((candidate) => candidate.key === key);
}

function datesOf(key: string, plan: PlanForChecks) {
  const found = toDo(key, plan);
  return found && { from: found.from, writtenDue: found.writtenDue, due: found.due };
}

test("29のすることが、番号の順に一度ずつある", () => {
  expect(toDos.map(({ id }) => id)).toEqual(
    Array.from({ length: 29 }, (_, index) => `T${String(index + 1).padStart(2, "0")}`),
  );
});

describe("生まれた日から数える届出（戸籍法、児童手当法）", () => {
  // biome-ignore format: one row a line
  test.each([
    { birthDate: "2027-02-10", registration: ["2027-02-23", "2027-02-24"], allowance: ["2027-02-25", "2027-02-25"], why: "出生届の期限が天皇誕生日" },
    { birthDate: "2027-01-27", registration: ["2027-02-09", "2027-02-09"], allowance: ["2027-02-11", "2027-02-12"], why: "児童手当の期限が建国記念の日" },
    { birthDate: "2027-02-24", registration: ["2027-03-09", "2027-03-09"], allowance: ["2027-03-11", "2027-03-11"], why: "開庁日" },
    { birthDate: "2028-02-29", registration: ["2028-03-13", "2028-03-13"], allowance: ["2028-03-15", "2028-03-15"], why: "2月29日生まれ" },
    { birthDate: "2027-04-01", registration: ["2027-04-14", "2027-04-14"], allowance: ["2027-04-16", "2027-04-16"], why: "4月1日生まれ" },
    { birthDate: "2027-04-02", registration: ["2027-04-15", "2027-04-15"], allowance: ["2027-04-17", "2027-04-19"], why: "児童手当の期限が土曜日" },
    { birthDate: "2027-01-04", registration: ["2027-01-17", "2027-01-18"], allowance: ["2027-01-19", "2027-01-19"], why: "出生届の期限が日曜日" },
    { birthDate: "2026-04-30", registration: ["2026-05-13", "2026-05-13"], allowance: ["2026-05-15", "2026-05-15"], why: "江戸川区の例：4月30日生まれは5月15日まで" },
    { birthDate: "2026-12-18", registration: ["2026-12-31", "2027-01-04"], allowance: ["2027-01-02", "2027-01-04"], why: "年末年始は次の開庁日まで延びる" },
  ])("$birthDate（$why）", ({ birthDate, registration, allowance }) => {
    const plan = aPlan({ birthDate });
    expect(datesOf("T08", plan)).toMatchObject({ writtenDue: registration[0], due: registration[1] });
    expect(datesOf("T09", plan)).toMatchObject({ writtenDue: allowance[0], due: allowance[1] });
  });

  test("2019年4月12日生まれの児童手当は4月27日（土）まで（池田市の例。その年の祝日は登録していない）", () => {
    expect(toDo("T09", aPlan({ birthDate: "2019-04-12" }))).toMatchObject({
      writtenDue: "2019-04-27",
      status: "assumed",
    });
  });

  test("職場と共済組合への届けは、前の開庁日までに出す", () => {
    const plan = aPlan({ birthDate: "2027-01-27" });
    expect(datesOf("T11", plan)).toMatchObject({ writtenDue: "2027-02-11", due: "2027-02-10" });
    expect(datesOf("T12", plan)).toMatchObject({ writtenDue: "2027-02-26", due: "2027-02-26" });
    expect(datesOf("T13", plan)).toMatchObject({ from: "2027-01-27", writtenDue: "2029-01-27" });
  });

  test("生まれる前の期限は予定とする", () => {
    expect(toDo("T08", aPlan())).toMatchObject({ due: "2027-02-24", isProvisional: true });
    expect(toDo("T08", aPlan({ birthDate: "2027-02-10" }))?.isProvisional).toBe(false);
    expect(toDo("T03", aPlan())?.isProvisional).toBe(false);
  });
});

describe("予定日から数えるもの", () => {
  test("申出、面談、計画書の提出", () => {
    const plan = aPlan({ dueDate: "2027-02-10" });
    expect(datesOf("T01", plan)).toMatchObject({ due: "2026-09-10" });
    expect(datesOf("T02", plan)).toMatchObject({ writtenDue: "2026-09-24", due: "2026-09-24" });
    expect(datesOf("T03", plan)).toMatchObject({ due: "2026-12-10" });
  });

  test("予定日がわからなければ、出生日から数える", () => {
    expect(datesOf("T03", aPlan({ birthDate: "2027-02-10" }))).toMatchObject({ due: "2026-12-10" });
  });

  test("予定日も出生日もなければ、何もない", () => {
    expect(dueDates({ ...aPlan(), dueDate: undefined }, settings)).toEqual([]);
  });
});

describe("休業ごとにすること", () => {
  const short = aLeave({ id: "short", start: "2027-02-10", end: "2027-02-23" });
  const long = aLeave({ id: "long", kind: "childcareLeave", start: "2027-06-01", end: "2027-08-31" });
  const plan = aPlan({ birthDate: "2027-02-10", dueDate: "2027-02-10", leaves: [short, long] });

  // biome-ignore format: one row a line
  test.each([
    { due: "2027-02-10", birth: "2027-02-10", month: ["2027-01-10", "2027-01-08"], weeks: ["2027-01-27", "2027-01-27"] },
    { due: "2028-02-20", birth: "2028-02-29", month: ["2028-01-20", "2028-01-20"], weeks: ["2028-02-06", "2028-02-04"] },
    { due: "2026-12-28", birth: "2027-01-04", month: ["2026-11-28", "2026-11-27"], weeks: ["2026-12-14", "2026-12-14"] },
  ])("予定日 $due、出生日 $birth から休むときの請求", ({ due, birth, month, weeks }) => {
    const dates = { dueDate: due, birthDate: birth };
    const within = aPlan({ ...dates, leaves: [aLeave({ id: "a", start: birth, end: birth })] });
    const beyond = aPlan({ ...dates, leaves: [aLeave({ id: "a", start: birth, end: "2028-12-31" })] });
    expect(datesOf("T04/a", within)).toMatchObject({ writtenDue: weeks[0], due: weeks[1] });
    expect(datesOf("T05/a", beyond)).toMatchObject({ writtenDue: month[0], due: month[1] });
    expect(toDo("T05/a", within)).toBeUndefined();
    expect(toDo("T04/a", beyond)).toBeUndefined();
  });

  test("続いている行は、1回の休業として1度だけ請求する", () => {
    const touching = [short, aLeave({ id: "rest", start: "2027-02-24", end: "2027-03-31" })];
    const requests = dueDates(aPlan({ leaves: touching }), settings).filter(({ id }) => id === "T04" || id === "T05");
    expect(requests.map(({ key }) => key)).toEqual(["T04/short"]);
  });

  test("57日以内の3回目は通常の回数に数えるが、請求は2週間前まで", () => {
    const leaves = ["2027-02-10", "2027-02-16", "2027-03-01"].map((start) => aLeave({ start, end: start }));
    expect(datesOf("T04/2027-03-01", aPlan({ leaves }))).toMatchObject({ writtenDue: "2027-02-15" });
  });

  test("延長は、57日以内なら2週間前、ほかは1か月前まで", () => {
    expect(datesOf("T18/short", plan)).toMatchObject({ writtenDue: "2027-02-09", due: "2027-02-09" });
    expect(datesOf("T18/long", plan)).toMatchObject({ writtenDue: "2027-07-31", due: "2027-07-30" });
  });

  test("手当金は休業の初日から、その日の分の時効の日まで", () => {
    expect(datesOf("T14/short", plan)).toMatchObject({ from: "2027-02-10", writtenDue: "2029-02-10" });
  });

  test("支援手当金は、対象期間の休業が14日に達した日から", () => {
    expect(datesOf("T15", plan)).toMatchObject({ from: "2027-02-23", writtenDue: "2029-02-23" });
    const thirteenDays = aPlan({ birthDate: "2027-02-10", leaves: [{ ...short, end: isoDate("2027-02-22") }, long] });
    expect(toDo("T15", thirteenDays)).toBeUndefined();
  });

  test("引継ぎは2週間前、引き去りの相談は始まる前の開庁日まで", () => {
    expect(datesOf("T20/long", plan)).toMatchObject({ writtenDue: "2027-05-18", due: "2027-05-18" });
    expect(datesOf("T19", plan)).toMatchObject({ due: "2027-02-09" });
  });

  test("復帰前の面談は、1か月以上の休業だけ", () => {
    expect(datesOf("T22/long", plan)).toMatchObject({
      from: "2027-07-01",
      writtenDue: "2027-08-01",
      due: "2027-07-30",
    });
    expect(toDo("T22/short", plan)).toBeUndefined();
  });

  test("養育期間の特例は、最後の復帰から3歳に達する日まで", () => {
    expect(datesOf("T24", plan)).toMatchObject({ from: "2027-09-01", due: "2030-02-09" });
  });

  test("休業のない計画には、休業の手続を並べない", () => {
    const ids = dueDates(aPlan(), settings).map(({ id }) => id);
    for (const id of ["T04", "T05", "T10", "T14", "T15", "T16", "T17", "T18", "T19", "T20", "T22", "T24"] as const) {
      expect(ids, id).not.toContain(id);
    }
  });

  test("終わりが先の行は数えない", () => {
    const reversed = aPlan({ leaves: [aLeave({ kind: "spouseChildbirthLeave", end: "2027-02-01" })] });
    expect(dueDates(reversed, settings).some(({ id }) => id === "T06")).toBe(false);
  });
});

describe("休暇と復帰後の手続", () => {
  const plan = aPlan({
    birthDate: "2027-02-10",
    leaves: [
      aLeave({ id: "spouse", kind: "spouseChildbirthLeave", start: "2027-02-12", end: "2027-02-12" }),
      aLeave({ id: "join", kind: "childcareParticipationLeave", start: "2027-03-01", end: "2027-03-01" }),
      aLeave({ id: "partial", kind: "secondKindPartialLeave", start: "2028-04-03", end: "2029-03-31" }),
      aLeave({ id: "before-two", kind: "shortTimeWorkForChildcare", start: "2029-02-09", end: "2029-12-31" }),
      aLeave({ id: "after-two", kind: "shortTimeWorkForChildcare", start: "2029-02-10", end: "2029-12-31" }),
    ],
  });

  test("休暇の届けは、使う前の開庁日まで", () => {
    expect(datesOf("T06/spouse", plan)).toMatchObject({ writtenDue: "2027-02-11", due: "2027-02-10" });
    expect(datesOf("T07/join", plan)).toMatchObject({ writtenDue: "2027-02-28", due: "2027-02-26" });
  });

  test("部分休業の申出は、最初の日より前の開庁日まで", () => {
    expect(datesOf("T21/partial", plan)).toMatchObject({ writtenDue: "2028-04-02", due: "2028-03-31" });
  });

  test("育児時短勤務手当金は、2歳に達する日までの勤務だけ", () => {
    expect(datesOf("T25/before-two", plan)).toMatchObject({ from: "2029-02-09" });
    expect(toDo("T25/after-two", plan)).toBeUndefined();
  });

  test("育児短時間勤務は1か月前の開庁日までに請求する。部分休業は、団体が期限を定めたときだけ", () => {
    expect(datesOf("T29/before-two", plan)).toMatchObject({ writtenDue: "2029-01-09", due: "2029-01-09" });
    expect(toDo("T29/partial", plan)).toBeUndefined();
    const partialLeave = { ...settings.leave.partialLeave, requestMonthsBefore: 1 };
    const decided = dueDates(plan, { ...settings, leave: { ...settings.leave, partialLeave } });
    expect(decided.find(({ key }) => key === "T29/partial")).toMatchObject({ writtenDue: "2028-03-03" });
  });

  test("3歳になる前の意向確認は、1歳11か月の翌日から2歳11か月まで", () => {
    expect(datesOf("T23", plan)).toMatchObject({ from: "2029-01-11", writtenDue: "2030-01-10", due: "2030-01-10" });
  });
});

test("期限の早い順に並び、期限のないものが終わりに来る", () => {
  const plan = aPlan({
    birthDate: "2027-02-10",
    leaves: [aLeave({ id: "a" }), aLeave({ id: "b", start: "2027-06-01", end: "2027-06-30" })],
  });
  const due = dueDates(plan, settings).map((item) => item.due ?? "9999-12-31");
  expect(due).toEqual(due.toSorted());
  expect(due.filter((day) => day === "9999-12-31").length).toBeGreaterThan(3);
});

test("鍵は一つずつ違い、出生日が動いても変わらない", () => {
  const leaves = [aLeave({ id: "a" }), aLeave({ id: "b", start: "2027-06-01", end: "2027-06-30" })];
  const keys = (plan: PlanForChecks) =>
    dueDates(plan, settings)
      .map(({ key }) => key)
      .toSorted();
  const before = keys(aPlan({ leaves }));
  expect(new Set(before).size).toBe(before.length);
  expect(keys(aPlan({ dueDate: "2027-02-10", birthDate: "2027-02-09", leaves }))).toEqual(before);
});
