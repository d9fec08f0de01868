import { describe, expect, test } from "vitest";
import { isoDate, isoMonth } from "../kernel/isoDate";
import { simulate } from "../simulate";
import type { Pay, SimulationRequest, SimulationSettings } from "../simulation";
import type { ComputedMonth } from "../simulationResult";
import { aLeave, aPay, aRequest } from "../testing/requests";

const bornInJune = { dueDate: isoDate("2026-06-10"), birthDate: isoDate("2026-06-10") };
const julyAndAugust = aLeave("2026-07-01", "2026-08-31");

function computed(request: SimulationRequest): readonly ComputedMonth[] {
  return simulate(request).months.flatMap((month) => (month.kind === "computed" ? [month] : []));
}

function timingOf(request: SimulationRequest): readonly (readonly [string, string, number])[] {
  return computed(request).flatMap(({ month, timing }) =>
    timing.map(({ kind, amount }) => [month, kind, amount.value] as const),
  );
}

function aFather(leave = julyAndAugust, pay: Partial<Pay> = {}, settings: SimulationSettings = {}): SimulationRequest {
  return aRequest({ child: bornInJune, leaves: [leave], pay: aPay(pay), settings });
}

describe("給与が出ない月の住民税", () => {
  test("juminzei-sakai-leave-july 7月からの休業は、11か月分を8月・10月・1月に納付書で納める", () => {
    expect(timingOf(aFather())).toEqual([
      ["2026-07", "residentTaxNotWithheld", 15_000],
      ["2026-08", "residentTaxNotWithheld", 15_000],
      ["2026-08", "residentTaxByNotice", -55_000],
      ["2026-09", "residentTaxNotWithheld", 15_000],
      ["2026-10", "residentTaxNotWithheld", 15_000],
      ["2026-10", "residentTaxByNotice", -55_000],
      ["2026-11", "residentTaxNotWithheld", 15_000],
      ["2026-12", "residentTaxNotWithheld", 15_000],
    ]);
  });

  test("振込額だけが変わり、休んだ月の分としての手取りは変わらない", () => {
    const august = (settings: SimulationSettings) =>
      computed(aFather(julyAndAugust, {}, settings)).find(({ month }) => month === "2026-08");
    const byNotice = august({});
    const fromPay = august({ residentTaxDuringLeave: "takenFromRemainingPay" });
    expect(byNotice?.takeHomePay).toEqual(fromPay?.takeHomePay);
    expect(byNotice?.cashPay.value).toBe(-55_000);
    expect(fromPay?.cashPay.value).toBe(-15_000);
    expect(fromPay?.timing).toEqual([]);
  });

  test("2月からの休業は、5月までの4か月分を1月の給与から一括で引く", () => {
    const inLumpSum = timingOf(aRequest({ leaves: [aLeave("2027-02-01", "2027-03-31")] }));
    expect(inLumpSum[0]).toEqual(["2027-01", "residentTaxInLumpSum", -60_000]);
    expect(inLumpSum.slice(1).map(([month, kind, amount]) => [month, kind, amount])).toEqual(
      ["2027-02", "2027-03", "2027-04", "2027-05"].map((month) => [month, "residentTaxNotWithheld", 15_000]),
    );
  });

  test("本人の選んだ納め方が、団体の扱いより先に立つ", () => {
    const chosen = timingOf(
      aFather(julyAndAugust, { residentTaxWay: "lumpSum" }, { residentTaxDuringLeave: "takenFromRemainingPay" }),
    );
    expect(chosen[0]).toEqual(["2026-06", "residentTaxInLumpSum", -165_000]);
    expect(timingOf(aFather(julyAndAugust, { residentTaxWay: "fromPay" }))).toEqual([]);
  });

  test("給与から引けるときは、納め方は変わらない", () => {
    expect(timingOf(aFather(aLeave("2026-07-01", "2026-07-14")))).toEqual([]);
    expect(timingOf(aFather(julyAndAugust, { residentTax: 0 }))).toEqual([]);
  });

  test("6月をまたぐ休業は、新しい年度の分を改めて納める", () => {
    const long = timingOf(aFather(aLeave("2026-11-01", "2027-08-31")));
    // 11月から5月までの7か月分を1月に、6月からの12か月分を6月・8月・10月・1月に
    expect(long.filter(([, kind]) => kind === "residentTaxByNotice")).toEqual([
      ["2027-01", "residentTaxByNotice", -105_000],
      ["2027-06", "residentTaxByNotice", -45_000],
      ["2027-08", "residentTaxByNotice", -45_000],
      ["2027-10", "residentTaxByNotice", -45_000],
    ]);
  });
});

test("一括で引くのは休業前の一度だけで、休業中の6月からの分は団体の扱いによる", () => {
  const long = timingOf(aFather(aLeave("2026-11-01", "2027-08-31"), { residentTaxWay: "lumpSum" }));
  // 11月から5月までの7か月分を10月に一括、6月からの12か月分を6月・8月・10月・1月に
  expect(long.filter(([, kind]) => kind !== "residentTaxNotWithheld")).toEqual([
    ["2026-10", "residentTaxInLumpSum", -105_000],
    ["2027-06", "residentTaxByNotice", -45_000],
    ["2027-08", "residentTaxByNotice", -45_000],
    ["2027-10", "residentTaxByNotice", -45_000],
  ]);
});

describe("通勤手当の支給単位", () => {
  const sixMonths = {
    items: { basicMonthlySalary: 290_000, commutingAllowance: 10_000 },
    commutingPass: { unitMonths: 6, unitStart: isoMonth("2026-04") },
    residentTaxWay: "fromPay",
  } as const;

  const moved = (request: SimulationRequest) =>
    computed(request).flatMap(({ month, timing }) =>
      timing.map(({ amount, withoutLeave }) => [month, amount.value, withoutLeave?.value] as const),
    );

  test("commute-2 6月に返納し、9月から改めて6か月分が支給される", () => {
    // 6月：残り3か月分の返納30,000円と、明細の10,000円。7月・8月は明細にもない。
    expect(moved(aFather(aLeave("2026-06-10", "2026-08-20"), sixMonths))).toEqual([
      ["2026-05", -10_000, -10_000],
      ["2026-06", -40_000, -10_000],
      ["2026-07", 0, -10_000],
      ["2026-08", 0, -10_000],
      ["2026-09", 50_000, -10_000],
      ["2026-10", -10_000, 50_000],
      ["2026-11", -10_000, -10_000],
      ["2026-12", -10_000, -10_000],
    ]);
  });

  test("振込額は、休む場合も休まない場合も、実際に支給される通勤手当による", () => {
    const months = computed(aFather(aLeave("2026-06-10", "2026-08-20"), sixMonths));
    const october = months.find(({ month }) => month === "2026-10");
    expect(october?.cashPay.value).toBe((october?.withLeave.takeHomePay.value ?? 0) - 10_000);
    expect(october?.cashTakeHomePayWithoutLeave.value).toBe((october?.takeHomePayWithoutLeave.value ?? 0) + 50_000);
    expect(october?.cashDifference.value).toBe(
      (october?.cashTakeHomePay.value ?? 0) - (october?.takeHomePayWithoutLeave.value ?? 0) - 50_000,
    );
  });

  test("commute-1 翌月に復帰すれば、返納はなく、休まない場合と同じにずれる", () => {
    const lines = moved(aFather(aLeave("2026-06-10", "2026-07-09"), sixMonths));
    expect(lines).toHaveLength(8);
    for (const [, withLeave, withoutLeave] of lines) expect(withLeave).toBe(withoutLeave);
  });

  test("1か月ごとの支給では、月はずれない", () => {
    const { commutingPass, ...monthly } = sixMonths;
    expect(timingOf(aFather(aLeave("2026-06-10", "2026-08-20"), monthly))).toEqual([]);
  });
});

test("復帰して短い時間で働く月にも、前の月の時間外勤務手当が支給される（手計算は次と同じ）", () => {
  const items = { basicMonthlySalary: 300_000, overtimeAllowance: 30_000 };
  const shortTimeWork = { from: isoMonth("2026-08"), until: isoMonth("2026-09"), weeklyMinutes: 1_165 };
  const months = computed(aFather(aLeave("2026-07-10", "2026-07-31"), { items, shortTimeWork }));
  const payOf = (asked: string) =>
    months
      .find(({ month }) => month === asked)
      ?.withLeave.lines.filter(({ kind }) => kind === "pay")
      .map(({ amount }) => amount.value);
  // 300,000×1,165÷2,325＝150,322.6
  expect(payOf("2026-08")).toEqual([150_322, 9_130]);
  expect(payOf("2026-09")).toEqual([150_322, 30_000]);
});

test("年末年始をはさむ2日の年次休暇でも、間に就業日のない休業は一つとみなされ、12月の掛金が免除される", () => {
  // 12月28日と1月4日が就業日。12月29日から1月3日までは閉庁日で、休暇の日数に入らない。
  const child = { dueDate: isoDate("2026-12-10"), birthDate: isoDate("2026-12-10") };
  const leaves = [
    aLeave("2026-12-20", "2026-12-27"),
    aLeave("2026-12-28", "2027-01-04", { kind: "annualLeave", days: 2 }),
    aLeave("2027-01-05", "2027-01-20"),
  ];
  const december = (days: number) =>
    computed(aRequest({ child, leaves: leaves.map((leave) => (leave.days ? { ...leave, days } : leave)) })).find(
      ({ month }) => month === "2026-12",
    )?.exemption;
  expect(december(2)).toMatchObject({ isExempt: true, reason: "includesMonthEnd" });
  expect(december(1)).toMatchObject({ isExempt: false });
});

test("時間外勤務手当は、前の月の勤務に対して支給される", () => {
  // 7月は23日のうち1日から9日までの7日を勤務：30,000×7/23＝9,130.4
  const items = { basicMonthlySalary: 300_000, overtimeAllowance: 30_000 };
  const months = computed(aFather(aLeave("2026-07-10", "2026-07-31"), { items }));
  const overtime = months.map(({ month, withLeave }) => [
    month,
    withLeave.lines.find(({ term }) => term === "overtimeAllowance")?.amount.value,
  ]);
  expect(overtime.slice(0, 4)).toEqual([
    ["2026-06", 30_000],
    ["2026-07", 30_000],
    ["2026-08", 9_130],
    ["2026-09", 30_000],
  ]);
});
