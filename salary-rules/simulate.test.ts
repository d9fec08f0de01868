import { describe, expect, test } from "vitest";
import { NoValueInForce } from "./kernel/dated";
import { type IsoMonth, isoDate, isoMonth } from "./kernel/isoDate";
import { marksOf } from "./kernel/marks";
import { explained } from "./kernel/trace";
import { simulate } from "./simulate";
import type { SimulationRequest } from "./simulation";
import type { ComputedMonth, Payslip, SimulationResult } from "./simulationResult";
import { aLeave, aPay, aRequest } from "./testing/requests";

function monthOf(result: SimulationResult, month: string): ComputedMonth {
  const found = result.months.find((candidate) => candidate.month === month);
  if (found?.kind !== "computed") throw new Error(`${month} は計算されていません`);
  return found;
}

const monthsOf = (request: SimulationRequest) => simulate(request).months.map(({ month }) => month);
const linesOf = (payslip: Payslip) => Object.fromEntries(payslip.lines.map(({ term, amount }) => [term, amount.value]));
const benefitsOf = (lines: ComputedMonth["benefitsEarned"]) => lines.map(({ term, amount }) => [term, amount.value]);
const june = "2027-06" as IsoMonth;

describe("28日間の休業（2027年2月10日から3月9日、標準報酬の月額30万円）", () => {
  const result = simulate(aRequest());

  test("休業の前の月から、休業が対象期間にかかる期末・勤勉手当の支給月まで", () => {
    expect(result.months.map(({ month }) => month)).toEqual([
      "2027-01",
      "2027-02",
      "2027-03",
      "2027-04",
      "2027-05",
      "2027-06",
    ]);
    expect(result.months.map((month) => month.kind === "computed" && month.phase)).toEqual([
      "before",
      "during",
      "during",
      "after",
      "after",
      "after",
    ]);
  });

  test("休業のない月の明細（手計算）", () => {
    expect(linesOf(monthOf(result, "2027-01").withLeave)).toEqual({
      monthlyPay: 300_000,
      shortTermContribution: 14_400,
      welfareContribution: 480,
      employeesPensionContribution: 27_450,
      retirementPensionContribution: 2_250,
      childSupportLevy: 345,
      incomeTax: 6_140,
      residentTax: 15_000,
    });
    expect(monthOf(result, "2027-01").withLeave).toMatchObject({
      gross: { value: 300_000 },
      contributions: { value: 44_925 },
      deductions: { value: 66_065 },
      takeHomePay: { value: 233_935 },
    });
  });

  test("2月：日割り 300,000×7÷20、月末を含むので掛金は免除、13日分の手当金", () => {
    const february = monthOf(result, "2027-02");
    expect(february.exemption).toEqual({ isExempt: true, reason: "includesMonthEnd", isBonusExempt: false });
    expect(february.leaveDays).toBe(19);
    expect(linesOf(february.withLeave)).toMatchObject({ monthlyPay: 105_000, shortTermContribution: 0, incomeTax: 0 });
    expect(benefitsOf(february.benefitsEarned)).toEqual([
      ["childcareLeaveBenefit", 118_794],
      ["childcareLeaveSupportBenefit", 23_049],
    ]);
    expect(february.takeHomePay.value).toBe(105_000 - 15_000 + 118_794 + 23_049);
  });

  test("3月：日割り 300,000×16÷23、掛金は免除されず、7日分の手当金", () => {
    const march = monthOf(result, "2027-03");
    expect(march.exemption.reason).toBe("tooShortInMonth");
    expect(linesOf(march.withLeave)).toMatchObject({
      monthlyPay: 208_695,
      shortTermContribution: 14_400,
      incomeTax: 2_790,
    });
    expect(benefitsOf(march.benefitsEarned)).toEqual([
      ["childcareLeaveBenefit", 63_966],
      ["childcareLeaveSupportBenefit", 12_411],
    ]);
  });

  test("手当金は翌々月に振り込まれる（payday-osaka-chikyosai：1月分は3月25日）", () => {
    expect(monthOf(result, "2027-02").benefitsPaid).toEqual([]);
    expect(benefitsOf(monthOf(result, "2027-04").benefitsPaid)).toEqual([
      ["childcareLeaveBenefit", 118_794],
      ["childcareLeaveSupportBenefit", 23_049],
    ]);
    expect(monthOf(result, "2027-02").cashTakeHomePay.value).toBe(90_000);
    expect(monthOf(result, "2027-04").cashTakeHomePay.value).toBe(233_935 + 118_794 + 23_049);
  });

  test("合計と最初の一文の数字", () => {
    expect(result.totals).toMatchObject({
      childcareLeaveBenefit: { value: 182_760 },
      childcareLeaveSupportBenefit: { value: 35_460 },
      exemptedContributions: { value: 44_925 },
      difference: { value: -13_670 },
      benefitsPaidAfterwards: [],
    });
    expect(result.summary).toMatchObject({
      leaveDays: 28,
      monthlyTakeHomePayDuringLeave: { value: 227_100 },
      usualMonthlyTakeHomePay: { value: 233_935 },
      monthlyDifference: { value: -6_835 },
      ratioPerMille: 970,
      lowestMonth: { month: "2027-02", cashTakeHomePay: { value: 90_000 } },
      totalDifference: { value: -13_670 },
      hasLeaveLongerThanOneMonth: false,
    });
  });

  test("入力のない給与は目安、全国一律の率の半分と推定した支援金は要確認", () => {
    const lines = explained(() => monthOf(simulate(aRequest()), "2027-03")).withLeave.lines;
    const marks = Object.fromEntries(lines.map(({ term, amount }) => [term, marksOf(amount)]));
    expect(marks).toMatchObject({
      monthlyPay: ["estimate"],
      shortTermContribution: ["estimate"],
      employeesPensionContribution: [],
      childSupportLevy: ["unconfirmed"],
      incomeTax: ["estimate", "unconfirmed"],
      residentTax: [],
    });
  });

  test.each(["example", "missing"] as const)("入力のない住民税（%s）は目安", (residentTaxSource) => {
    const { pay } = aRequest();
    const request = aRequest({ pay: { ...pay, residentTaxSource } });
    const { withLeave } = explained(() => monthOf(simulate(request), "2027-03"));
    const residentTax = withLeave.lines.find(({ term }) => term === "residentTax");
    expect(residentTax && marksOf(residentTax.amount)).toEqual(["estimate"]);
    expect(marksOf(withLeave.takeHomePay)).toContain("estimate");
  });
});

describe("入力された明細", () => {
  const items = { basicMonthlySalary: 280_000, commutingAllowance: 10_000 };

  test("所得税は、休業のない月には入力された額、休業のある月には計算表による目安", () => {
    const result = simulate(aRequest({ pay: aPay({ items, incomeTax: 7_000 }) }));
    expect(linesOf(monthOf(result, "2027-01").withLeave)).toMatchObject({ incomeTax: 7_000 });
    expect(linesOf(monthOf(result, "2027-03").withLeave)["incomeTax"]).not.toBe(7_000);
    expect(linesOf(monthOf(result, "2027-03").withoutLeave)).toMatchObject({ incomeTax: 7_000 });
  });

  test("通勤手当には課税されず、扶養親族等の数が効く", () => {
    const taxWith = (pay: SimulationRequest["pay"]) =>
      linesOf(monthOf(simulate(aRequest({ pay })), "2027-01").withLeave)["incomeTax"];
    const without = { basicMonthlySalary: 280_000 };
    expect(taxWith(aPay({ items }))).toBe(taxWith(aPay({ items: without })));
    expect(taxWith(aPay({ items, dependents: 1 }))).toBeLessThan(taxWith(aPay({ items })) ?? 0);
  });

  test("月の全部を休む月に通勤手当はなく、月の中途に始まった長い休業では復帰した月の翌月から", () => {
    const request = aRequest({ leaves: [aLeave("2027-02-10", "2027-05-09")], pay: aPay({ items }) });
    const paid = simulate(request).months.map(
      (month) => month.kind === "computed" && linesOf(month.withLeave)["commutingAllowance"],
    );
    expect(paid).toEqual([10_000, 10_000, 0, 0, 0, 10_000, 10_000]);
  });

  test.each([
    ["月の初日に復帰すれば、その月から", aLeave("2027-02-10", "2027-04-30"), [10_000, 10_000, 0, 0, 10_000, 10_000]],
    [
      "月の初日に始まった休業は、復帰した月から",
      aLeave("2027-02-01", "2027-04-09"),
      [10_000, 0, 0, 10_000, 10_000, 10_000],
    ],
    [
      "翌月に復帰すれば、止まらない",
      aLeave("2027-02-10", "2027-03-09"),
      [10_000, 10_000, 10_000, 10_000, 10_000, 10_000],
    ],
  ])("通勤手当：%s", (_, leave, expected) => {
    const result = simulate(aRequest({ leaves: [leave], pay: aPay({ items }) }));
    expect(
      result.months.map((month) => month.kind === "computed" && linesOf(month.withLeave)["commutingAllowance"]),
    ).toEqual(expected);
  });

  test("9月からの標準報酬の月額は、9月の掛金と9月の休業の手当金から使う", () => {
    const request = aRequest({
      child: { dueDate: isoDate("2027-07-10"), birthDate: isoDate("2027-07-10") },
      leaves: [aLeave("2027-08-16", "2027-09-10")],
      pay: aPay({ standardMonthlyRemunerationFromSeptember: 340_000 }),
    });
    const result = simulate(request);
    expect(benefitsOf(monthOf(result, "2027-08").benefitsEarned)[0]).toEqual(["childcareLeaveBenefit", 9_138 * 12]);
    expect(benefitsOf(monthOf(result, "2027-09").benefitsEarned)[0]).toEqual(["childcareLeaveBenefit", 10_351 * 8]);
    expect(linesOf(monthOf(result, "2027-08").withoutLeave)).toMatchObject({ employeesPensionContribution: 27_450 });
    expect(linesOf(monthOf(result, "2027-09").withoutLeave)).toMatchObject({ employeesPensionContribution: 31_110 });
    expect(result.warnings.find(({ id }) => id === "benefitRevisedInSeptember")?.months).toEqual(["2027-09"]);
  });
});

describe("期末・勤勉手当", () => {
  const twoMonths = [aLeave("2027-02-10", "2027-04-09")];
  const juneOf = (request: SimulationRequest) => {
    const { bonus } = monthOf(simulate(request), "2027-06");
    if (bonus === undefined) throw new Error("期末・勤勉手当がありません");
    return bonus;
  };
  const ratesOf = (request: SimulationRequest) => juneOf(request).allowances.map(({ rate }) => rate);

  test("入力がなければ、標準報酬の月額と国の月数から見積もる（手計算、2か月休んで80％と70％）", () => {
    const { withLeave, withoutLeave, allowances, isEstimated } = juneOf(aRequest({ leaves: twoMonths }));
    // 300,000×1.2625、300,000×1.0225。前月の給与255,075円の算出率は4.084％
    expect(linesOf(withoutLeave)).toEqual({
      endOfTermAllowance: 378_750,
      diligenceAllowance: 306_750,
      shortTermContribution: 32_880,
      welfareContribution: 1_096,
      employeesPensionContribution: 62_677,
      retirementPensionContribution: 5_137,
      childSupportLevy: 787,
      incomeTax: 23_806,
    });
    // 378,750×80％、306,750×70％
    expect(linesOf(withLeave)).toEqual({
      endOfTermAllowance: 303_000,
      diligenceAllowance: 214_725,
      shortTermContribution: 24_816,
      welfareContribution: 827,
      employeesPensionContribution: 47_305,
      retirementPensionContribution: 3_877,
      childSupportLevy: 594,
      incomeTax: 17_982,
    });
    expect(isEstimated).toBe(true);
    expect(allowances).toMatchObject([
      { rate: "80%", reason: "在職期間が5か月になるため（育児休業の2分の1を除く）", withLeave: { value: 303_000 } },
      { rate: "70%", reason: "勤務期間が4か月になるため（育児休業の全部を除く）", withoutLeave: { value: 306_750 } },
    ]);
  });

  test("最初の一文のために、手取りの差を合わせる", () => {
    const { summary } = simulate(aRequest({ leaves: twoMonths }));
    expect(summary?.bonusDifference?.value).toBe(422_324 - 559_117);
  });

  test("見積もった手当には、目安の印がつく。入力した手当を分けた額も目安", () => {
    const marks = (request: SimulationRequest) =>
      explained(() => juneOf(request)).allowances.map(({ withLeave }) => marksOf(withLeave)[0]);
    expect(marks(aRequest())).toEqual(["estimate", "estimate"]);
    const bonuses = [{ month: june, gross: 700_500 }];
    expect(marks(aRequest({ leaves: twoMonths, pay: aPay({ bonuses }) }))).toEqual(["estimate", "estimate"]);
    const slip = explained(() => juneOf(aRequest({ pay: aPay({ bonuses }) }))).withLeave;
    expect(marksOf(slip.gross)).toEqual([]);
  });

  test("給料と地域手当を入力すれば、それらから見積もる（手計算）", () => {
    const items = { basicMonthlySalary: 280_000, dependentAllowance: 10_000, regionalAllowance: 29_000 };
    // (280,000＋10,000)×1.1×1.2625 ＝ 402,737.5、280,000×1.1×1.0225 ＝ 314,930
    expect(linesOf(juneOf(aRequest({ pay: aPay({ items }) })).withLeave)).toMatchObject({
      endOfTermAllowance: 402_737,
      diligenceAllowance: 314_930,
    });
    const none = { basicMonthlySalary: 0, regionalAllowance: 29_000 };
    expect(juneOf(aRequest({ pay: aPay({ items: none }) })).withLeave.gross.value).toBe(0);
  });

  test("入力した合計は、月数の割合で分けてから、それぞれの割合を掛ける（手計算）", () => {
    const bonuses = [{ month: june, gross: 700_500, incomeTax: 30_000 }];
    const { withLeave, withoutLeave, allowances } = juneOf(aRequest({ leaves: twoMonths, pay: aPay({ bonuses }) }));
    // 700,500×1.2625÷2.285 ＝ 387,037.7…、残り313,463。80％ ＝ 309,629.6、70％ ＝ 219,424.1
    expect(allowances.map((allowance) => allowance.withoutLeave.value)).toEqual([387_037, 313_463]);
    expect(linesOf(withLeave)).toMatchObject({ bonus: 309_629 + 219_424 });
    expect(linesOf(withoutLeave)).toMatchObject({ bonus: 700_500, incomeTax: 30_000 });
    expect(linesOf(withLeave)["incomeTax"]).toBeLessThan(30_000);
  });

  test("休業が割合も前月の給与も変えなければ、入力した額のまま", () => {
    const bonuses = [{ month: june, gross: 700_500, incomeTax: 30_000 }];
    const { withLeave, withoutLeave } = juneOf(aRequest({ pay: aPay({ bonuses }) }));
    expect(linesOf(withLeave)).toEqual({
      bonus: 700_500,
      shortTermContribution: 33_600,
      welfareContribution: 1_120,
      employeesPensionContribution: 64_050,
      retirementPensionContribution: 5_250,
      childSupportLevy: 805,
      incomeTax: 30_000,
    });
    expect(withLeave).toEqual(withoutLeave);
    expect(withLeave.takeHomePay.value).toBe(700_500 - 33_600 - 1_120 - 64_050 - 5_250 - 805 - 30_000);
  });

  test("1か月以下の休業は割合を変えず、理由を言う。二つのまとまりは合わせない", () => {
    expect(juneOf(aRequest()).allowances).toMatchObject([
      { rate: "100%", reason: "合わせて1か月以下の育児休業は、期間から除かないため" },
      { rate: "100%" },
    ]);
    const leaves = [aLeave("2027-02-10", "2027-03-09"), aLeave("2027-05-01", "2027-05-31")];
    expect(ratesOf(aRequest({ leaves }))).toEqual(["100%", "100%"]);
    expect(juneOf(aRequest({ leaves: [aLeave("2027-06-10", "2027-06-20")] })).allowances).toMatchObject([
      { rate: "100%", reason: "対象期間に育児休業がないため" },
      { rate: "100%", reason: "対象期間に育児休業がないため" },
    ]);
  });

  test("対象期間の全部を休むと、支給されない。年次有給休暇が1日あれば期末手当、勤務が1日あれば勤勉手当も出る", () => {
    const whole = aLeave("2026-12-02", "2027-06-05");
    const { allowances, withLeave } = juneOf(aRequest({ leaves: [whole] }));
    expect(allowances).toMatchObject([
      { rate: "0%", reason: "基準日に休業中で、対象期間に勤務や有給の休暇の日がないため" },
      { rate: "0%", reason: "対象期間に実際に勤務した日がないため" },
    ]);
    expect([withLeave.gross.value, withLeave.takeHomePay.value]).toEqual([0, 0]);
    const typed = juneOf(aRequest({ leaves: [whole], pay: aPay({ bonuses: [{ month: june, gross: 700_000 }] }) }));
    expect([typed.withLeave.gross.value, typed.withoutLeave.gross.value]).toEqual([0, 700_000]);
    const later = aLeave("2026-12-03", "2027-06-05");
    const annual = aLeave("2026-12-02", "2026-12-02", { kind: "annualLeave" });
    expect(ratesOf(aRequest({ leaves: [later, annual] }))).toEqual(["60%", "0%"]);
    expect(ratesOf(aRequest({ leaves: [later] }))).toEqual(["60%", "5%"]);
  });

  test("勤務した日が1日だけのときの勤勉手当は、団体の扱いによる", () => {
    const request = aRequest({
      leaves: [aLeave("2026-12-02", "2027-05-31")],
      settings: { bonus: { diligenceWhenNoPeriodRemains: "nothing" } },
    });
    expect(juneOf(request).allowances[1]).toMatchObject({
      rate: "0%",
      reason: "育児休業を除くと、勤務期間が残らないため",
    });
    expect(ratesOf({ ...request, settings: {} })[1]).toBe("5%");
  });

  test("前月に給与がなければ、所得税は6分の1の額から求める", () => {
    const { withLeave } = explained(() => juneOf(aRequest({ leaves: [aLeave("2027-04-28", "2027-06-27")] })));
    const tax = withLeave.lines.find(({ term }) => term === "incomeTax")?.amount;
    expect(tax?.trace).toMatchObject({ rule: "前月に給与がないため、賞与の6分の1に対する月額の税額 × 6" });
  });

  test("1か月を超えて月末を含む休業なら、掛金は免除", () => {
    const leaves = [aLeave("2027-05-31", "2027-07-01")];
    const bonuses = [{ month: june, gross: 700_500, incomeTax: 30_000 }];
    const month = monthOf(simulate(aRequest({ leaves, pay: aPay({ bonuses }) })), "2027-06");
    expect(month.exemption.isBonusExempt).toBe(true);
    expect(month.bonus?.withLeave.contributions.value).toBe(0);
    expect(month.bonus?.withoutLeave.contributions.value).toBe(104_825);
  });

  test("ちょうど1か月なら、掛金は免除されない", () => {
    const leaves = [aLeave("2027-05-31", "2027-06-30")];
    const bonuses = [{ month: june, gross: 700_500 }];
    const month = monthOf(simulate(aRequest({ leaves, pay: aPay({ bonuses }) })), "2027-06");
    expect(month.exemption).toMatchObject({ isExempt: true, isBonusExempt: false });
    expect(month.bonus?.withLeave.contributions.value).toBe(104_825);
  });

  test("入力された支給月があれば、休業の後の2回目の支給月まで試算する", () => {
    const months = ["2026-12", "2027-12", "2027-06", "2028-06"].map((month) => ({
      month: month as IsoMonth,
      gross: 700_000,
    }));
    expect(monthsOf(aRequest({ pay: aPay({ bonuses: months }) })).at(-1)).toBe("2027-12");
    expect(monthsOf(aRequest({ pay: aPay({ bonuses: months.slice(0, 1) }) })).at(-1)).toBe("2027-06");
    expect(monthsOf(aRequest({ pay: aPay({ bonuses: [{ month: "2027-04" as IsoMonth, gross: 1 }] }) })).at(-1)).toBe(
      "2027-06",
    );
    expect(monthsOf(aRequest({ pay: aPay({ bonuses: [{ month: "2090-06" as IsoMonth, gross: 1 }] }) })).at(-1)).toBe(
      "2027-06",
    );
  });

  test("年度の累計573万円は、その年度の前の支給から数える", () => {
    const high = [
      { month: "2027-03" as IsoMonth, gross: 5_000_000 },
      { month: "2027-12" as IsoMonth, gross: 3_000_000 },
      { month: june, gross: 5_000_000 },
      { month: "2027-05" as IsoMonth, gross: 500_000 },
      { month: "2027-08" as IsoMonth, gross: 1_000 },
    ] as const;
    const request = aRequest({
      leaves: [aLeave("2027-06-15", "2027-06-20")],
      pay: aPay({ bonuses: high, contributionRates: { shortTermContribution: "100" } }),
    });
    const result = simulate(request);
    const shortTerm = (month: string) =>
      linesOf(monthOf(result, month).bonus?.withoutLeave ?? ({ lines: [] } as never))["shortTermContribution"];
    expect(shortTerm("2027-05")).toBe(50_000);
    expect(shortTerm("2027-06")).toBe(500_000);
    expect(shortTerm("2027-12")).toBe(22_900);
  });

  test("6月と12月のほかの支給は、休業で変わらず、所得税は見積もる", () => {
    const bonuses = [{ month: "2027-04" as IsoMonth, gross: 700_000 }];
    const { bonus } = monthOf(simulate(aRequest({ leaves: twoMonths, pay: aPay({ bonuses }) })), "2027-04");
    expect(bonus).toMatchObject({ allowances: [], isEstimated: false, withLeave: { gross: { value: 700_000 } } });
    expect(linesOf(bonus?.withoutLeave ?? ({ lines: [] } as never))["incomeTax"]).toBeGreaterThan(0);
  });
});

describe("休業の数え方", () => {
  test("休業の間の一か月をすべて年次有給休暇で休むと、給与は全額で、掛金は免除（一つの休業とみなす）", () => {
    const between = aLeave("2027-03-01", "2027-03-31", { kind: "annualLeave" });
    const leaves = [aLeave("2027-02-10", "2027-02-28"), between, aLeave("2027-04-01", "2027-04-10")];
    const march = monthOf(simulate(aRequest({ leaves })), "2027-03");
    expect([march.leaveDays, march.exemption.reason]).toEqual([0, "includesMonthEnd"]);
    expect([march.withLeave.gross.value, march.withLeave.contributions.value]).toEqual([300_000, 0]);
  });

  test("産後パパ育休も育児休業も、お金の上では同じ", () => {
    const as = (kind: "childcareLeave" | "postnatalPaternityLeave") =>
      simulate(aRequest({ leaves: [aLeave("2027-02-10", "2027-03-09", { kind })] }));
    expect(as("postnatalPaternityLeave")).toEqual(as("childcareLeave"));
  });

  test("特別休暇と年次有給休暇は有給で、給与を変えない", () => {
    const leaves = [aLeave("2027-02-10", "2027-02-12", { kind: "spouseChildbirthLeave", days: 2 })];
    const result = simulate(aRequest({ leaves }));
    expect(result.totals.difference.value).toBe(0);
    expect(result.summary).toBeUndefined();
    expect(result.months.map(({ month }) => month)).toEqual(["2027-01", "2027-02", "2027-03", "2027-04"]);
    expect(result.months.every((month) => month.kind === "computed" && month.phase === "before")).toBe(true);
  });

  test("休みがなければ、出生の月のまわりを試算する", () => {
    expect(monthsOf(aRequest({ leaves: [] }))).toEqual(["2027-01", "2027-02", "2027-03", "2027-04"]);
  });

  test("間の年次有給休暇は就業した日ではなく、前後の休業は一つになる。半日の休暇は就業した日", () => {
    const leaves = [aLeave("2027-05-24", "2027-05-28"), aLeave("2027-06-01", "2027-06-04")];
    const holiday = (days?: number) =>
      aLeave("2027-05-31", "2027-05-31", { kind: "annualLeave", ...(days === undefined ? {} : { days }) });
    const isMayExempt = (...more: SimulationRequest["leaves"]) =>
      monthOf(simulate(aRequest({ leaves: [...leaves, ...more] })), "2027-05").exemption.isExempt;
    expect(isMayExempt()).toBe(false);
    expect(isMayExempt(holiday())).toBe(true);
    expect(isMayExempt(holiday(1))).toBe(true);
    expect(isMayExempt(holiday(0.5))).toBe(false);
  });

  test("180日をまたぐ月は、二つの率の手当金を合わせて一行にする", () => {
    const month = monthOf(simulate(aRequest({ leaves: [aLeave("2027-02-10", "2027-08-31")] })), "2027-08");
    expect(benefitsOf(month.benefitsEarned)).toEqual([["childcareLeaveBenefit", 9_138 * 5 + 6_820 * 17]]);
  });

  test("28日より後と、支給日数が0日の月に、支援手当金の行はない", () => {
    const result = simulate(aRequest({ leaves: [aLeave("2027-02-10", "2027-05-09")] }));
    expect(monthOf(result, "2027-04").benefitsEarned.map(({ term }) => term)).toEqual(["childcareLeaveBenefit"]);
  });

  test("配偶者の要件を満たさなければ、支援手当金はない。わからなければ、仮定として計算する", () => {
    const withSpouse = (spouse: SimulationRequest["household"]["spouse"]) =>
      explained(() => simulate(aRequest({ household: { spouse } })));
    expect(withSpouse("noneOfThese").totals.childcareLeaveSupportBenefit.value).toBe(0);
    const unknown = withSpouse("unknown");
    expect(unknown.totals.childcareLeaveSupportBenefit.value).toBe(35_460);
    expect(marksOf(unknown.totals.childcareLeaveSupportBenefit)).toEqual(["assumption"]);
    expect(unknown.warnings.map(({ id }) => id)).toContain("spouseConditionUnknown");
  });

  test("交替制では、並べた休みの日で日割りし、支給日を数える。組合により土日を除く", () => {
    const daysOff = ["2027-02-01", "2027-02-02", "2027-02-11", "2027-02-12"].map(isoDate);
    const workCalendar = { kind: "shift", daysOff } as const;
    const leaves = [aLeave("2027-02-10", "2027-02-16")];
    const month = (settings: NonNullable<SimulationRequest["settings"]>) =>
      monthOf(simulate(aRequest({ leaves, settings })), "2027-02");
    expect(linesOf(month({ workCalendar }).withLeave)).toMatchObject({ monthlyPay: 237_500 });
    expect(benefitsOf(month({ workCalendar }).benefitsEarned)[0]).toEqual(["childcareLeaveBenefit", 9_138 * 5]);
    expect(benefitsOf(month({ workCalendar, benefitDaysOff: "weekends" }).benefitsEarned)[0]).toEqual([
      "childcareLeaveBenefit",
      9_138 * 5,
    ]);
  });

  test("勤務の日が一日もない月では、休業しても給与は減らない", () => {
    const daysOff = Array.from({ length: 28 }, (_, index) => isoDate(`2027-02-${String(index + 1).padStart(2, "0")}`));
    const settings = { workCalendar: { kind: "shift", daysOff } } as const;
    const month = monthOf(simulate(aRequest({ leaves: [aLeave("2027-02-10", "2027-02-16")], settings })), "2027-02");
    expect(linesOf(month.withLeave)).toMatchObject({ monthlyPay: 300_000 });
  });
});

describe("復帰後の育児短時間勤務", () => {
  const shortTimeWork = { from: isoMonth("2027-04"), until: june, monthlyPay: 200_000 };
  const result = simulate(aRequest({ pay: aPay({ shortTimeWork }) }));
  const shortTimeBenefits = (request: SimulationRequest) =>
    simulate(request)
      .months.flatMap((month) => (month.kind === "computed" ? month.benefitsEarned : []))
      .filter(({ term }) => term === "shortTimeWorkBenefit");

  test("報酬 200,000円の10％の手当金が、翌々月に振り込まれる（jitan-1）", () => {
    const april = monthOf(result, "2027-04");
    expect(april.benefitsEarned).toMatchObject([
      { term: "shortTimeWorkBenefit", earnedIn: "2027-04", paidIn: "2027-06", amount: { value: 20_000 } },
    ]);
    expect(result.totals.shortTimeWorkBenefit?.value).toBe(60_000);
    expect(simulate(aRequest()).totals.shortTimeWorkBenefit).toBeUndefined();
  });

  test("給与は入力された報酬、掛金は標準報酬の月額のまま、所得税は計算表による（手計算）", () => {
    // 200,000 − 44,925 ＝ 155,075。155,075 − 57,500 − 51,667 ＝ 45,908。45,908 × 5.105％ ＝ 2,343 → 2,340円
    const april = monthOf(result, "2027-04");
    expect(linesOf(april.withLeave)).toMatchObject({ monthlyPay: 200_000, incomeTax: 2_340, residentTax: 15_000 });
    expect(april.withLeave.contributions.value).toBe(44_925);
    expect(april.withLeave.takeHomePay.value).toBe(137_735);
    expect(april.takeHomePay.value).toBe(157_735);
    expect(april.withoutLeave).toEqual(monthOf(simulate(aRequest()), "2027-04").withoutLeave);
  });

  test("入力された所得税は、短時間勤務の月には使わない", () => {
    const typed = simulate(aRequest({ pay: aPay({ shortTimeWork, incomeTax: 6_000 }) }));
    expect(linesOf(monthOf(typed, "2027-04").withLeave)).toMatchObject({ incomeTax: 2_340 });
    expect(linesOf(monthOf(typed, "2027-04").withoutLeave)).toMatchObject({ incomeTax: 6_000 });
  });

  test("育児休業が1日でもある月は、対象にならない", () => {
    const fromMarch = { ...shortTimeWork, from: isoMonth("2027-03") };
    const months = shortTimeBenefits(aRequest({ pay: aPay({ shortTimeWork: fromMarch }) }));
    expect(months.map(({ earnedIn }) => earnedIn)).toEqual(["2027-04", "2027-05", "2027-06"]);
  });

  test("子が2歳に達する日の前日の属する月まで。入力された終わりの月まで試算する", () => {
    const long = { ...shortTimeWork, until: isoMonth("2027-12") };
    const bornOn = (birthDate: string) =>
      aRequest({
        child: { dueDate: isoDate(birthDate), birthDate: isoDate(birthDate) },
        pay: aPay({ shortTimeWork: long }),
      });
    const lastMonth = (birthDate: string) => shortTimeBenefits(bornOn(birthDate)).at(-1)?.earnedIn;
    expect(monthsOf(bornOn("2025-10-03")).at(-1)).toBe("2027-12");
    expect(lastMonth("2025-10-03")).toBe("2027-10");
    expect(lastMonth("2025-10-02")).toBe("2027-09");
    expect(lastMonth("2026-10-03")).toBe("2027-12");
  });

  test("この手当金が始まる前の月は断る", () => {
    const before = { ...shortTimeWork, from: isoMonth("2025-03"), until: isoMonth("2025-04") };
    const request = aRequest({
      child: { dueDate: isoDate("2024-11-01"), birthDate: isoDate("2024-11-01") },
      leaves: [aLeave("2025-02-03", "2025-02-14")],
      pay: aPay({ shortTimeWork: before }),
    });
    const refused = simulate(request).refusals.filter(({ parameter }) => parameter.startsWith("育児時短勤務手当金"));
    expect(refused.map(({ months }) => months)).toEqual([["2025-03"]]);
  });
});

describe("振込の遅れ", () => {
  test("試算の終わりは、振込の遅れに合わせて延びる", () => {
    expect(monthsOf(aRequest({ settings: { benefitPaymentLagMonths: 4 } })).at(-1)).toBe("2027-07");
    expect(monthsOf(aRequest({ settings: { benefitPaymentLagMonths: 1 } })).at(-1)).toBe("2027-06");
  });
});

describe("値が登録されていない月", () => {
  const request = aRequest({
    child: { dueDate: isoDate("2027-12-10"), birthDate: isoDate("2027-12-10") },
    leaves: [aLeave("2028-02-10", "2028-06-01")],
  });

  test("その月だけを断り、計算できる月は示す", () => {
    const result = simulate(request);
    expect(result.months.map((month) => [month.month, month.kind])).toEqual([
      ["2028-01", "computed"],
      ["2028-02", "computed"],
      ["2028-03", "computed"],
      ["2028-04", "refused"],
      ["2028-05", "refused"],
      ["2028-06", "refused"],
      ["2028-07", "refused"],
      ["2028-08", "refused"],
    ]);
    expect(result.refusals).toEqual([
      {
        kind: "noValueInForce",
        parameter: "掛金率の目安（組合の率が入力されていないとき）",
        date: "2028-04-01",
        months: ["2028-04", "2028-07", "2028-08"],
        message: expect.stringContaining("登録されていません"),
      },
      expect.objectContaining({
        parameter: "雇用保険の賃金日額の上限（30歳以上45歳未満）",
        date: "2028-05-01",
        months: ["2028-05", "2028-06"],
      }),
    ]);
  });

  test("2月と3月の手当金が4月より後に振り込まれるなら、合計の外に挙げる", () => {
    expect(simulate(request).totals.benefitsPaidAfterwards.map(({ earnedIn }) => earnedIn)).toEqual([
      "2028-02",
      "2028-03",
    ]);
  });

  test("二つの手当金に同じ値が足りない月は、一度だけ断る", () => {
    const child = { dueDate: isoDate("2028-04-25"), birthDate: isoDate("2028-04-25") };
    const rates = { shortTermContribution: "48", welfareContribution: "1.6" };
    const request = aRequest({
      child,
      leaves: [aLeave("2028-05-01", "2028-05-20")],
      pay: aPay({ contributionRates: rates }),
    });
    const caps = simulate(request).refusals.filter(({ parameter }) => parameter.startsWith("雇用保険"));
    expect(caps.map(({ months }) => months)).toEqual([["2028-05"]]);
  });

  test("団体の掛金率のない月は、ほかの率で埋めずに断る。次の年度の率があれば、4月からそれによる", () => {
    const rates = { shortTermContribution: "48.5", welfareContribution: "1.6", childSupportLevy: "1.15" };
    const edition = { source: "見本県市町村職員共済組合", status: "confirmed" } as const;
    const fiscal2026 = { ...edition, from: isoDate("2026-04-01"), until: isoDate("2027-03-31"), rates };
    const fiscal2027 = {
      ...edition,
      from: isoDate("2027-04-01"),
      until: isoDate("2028-03-31"),
      rates: { ...rates, shortTermContribution: "50" },
    };
    const alone = simulate(aRequest({ settings: { associationRates: [fiscal2026] } }));
    expect(alone.months.filter(({ kind }) => kind === "computed").map(({ month }) => month)).toEqual([
      "2027-01",
      "2027-02",
      "2027-03",
    ]);
    expect(alone.refusals).toEqual([
      expect.objectContaining({
        parameter: "団体の設定の短期掛金の率",
        date: "2027-04-01",
        months: ["2027-04", "2027-05", "2027-06"],
        message: "2027-04-01 に効力のある「団体の設定の短期掛金の率」は登録されていません",
      }),
    ]);
    const both = simulate(aRequest({ settings: { associationRates: [fiscal2026, fiscal2027] } }));
    const shortTermIn = (month: string) =>
      monthOf(both, month).withoutLeave.lines.find(({ term }) => term === "shortTermContribution")?.amount.value;
    expect([shortTermIn("2027-03"), shortTermIn("2027-04")]).toEqual([14_550, 15_000]);
  });

  test("手当金の率も上限もない過去の休業は断る", () => {
    const past = aRequest({
      child: { dueDate: isoDate("2013-06-01"), birthDate: isoDate("2013-06-01") },
      leaves: [aLeave("2013-07-01", "2013-07-31")],
    });
    const result = simulate(past);
    expect(result.months.every(({ kind }) => kind === "refused")).toBe(true);
    expect(result.totals.takeHomePay.value).toBe(0);
    expect(result.summary).toBeUndefined();
  });

  test("値がないこと以外のまちがいは、隠さず止まる", () => {
    expect(() => simulate(aRequest({ pay: aPay({ residentTax: 0.5 }) }))).toThrow(RangeError);
    expect(() => simulate(aRequest({ pay: aPay({ residentTax: 0.5 }) }))).not.toThrow(NoValueInForce);
  });
});

describe("標準報酬の月額の出どころ", () => {
  test.each([
    ["typed", []],
    ["inferred", ["estimate"]],
    ["example", ["estimate"]],
  ] as const)("%s なら、掛金と手当金の印は %o", (standardMonthlyRemunerationSource, marks) => {
    const request = aRequest({ pay: aPay({ standardMonthlyRemunerationSource }) });
    const february = monthOf(
      explained(() => simulate(request)),
      "2027-02",
    );
    const pension = february.withoutLeave.lines.find(({ term }) => term === "employeesPensionContribution");
    const benefit = february.benefitsEarned.find(({ term }) => term === "childcareLeaveBenefit");
    expect([pension, benefit].map((line) => line && marksOf(line.amount))).toEqual([marks, marks]);
  });
});
