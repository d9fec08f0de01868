import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { readMoney } from "./moneyForm";
import { remunerationOf } from "./remuneration";
import { endsAfterFirstBirthday, requestFrom, simulatable } from "./requestFrom";
import { aLeave, aPlan, organization, today } from "./testing/aPlan";

describe("試算できる計画か", () => {
  test("予定日と育児休業があれば試算する。生まれるまでは出生日を渡さない", () => {
    expect(simulatable(aPlan())).toEqual({ kind: "ready", child: { dueDate: "2027-02-10" } });
  });

  test("出生日だけでもよい", () => {
    const plan = aPlan({ birth: { dueDate: undefined, birthDate: isoDate("2027-02-08") } });
    expect(simulatable(plan)).toEqual({
      kind: "ready",
      child: { dueDate: "2027-02-08", birthDate: "2027-02-08" },
    });
  });

  test("予定日も出生日もなければ、予定日を先に", () => {
    expect(simulatable(aPlan({ birth: { dueDate: undefined } }))).toEqual({ kind: "birthMissing" });
  });

  test("有給の休暇だけなら、給与は変わらないので、休み方を先に", () => {
    const plan = aPlan({ leaves: [aLeave("2027-02-10", "2027-02-11", "spouseChildbirthLeave")] });
    expect(simulatable(plan)).toEqual({ kind: "leaveMissing" });
  });

  test.each(["fiscalYearFullTime", "fiscalYearPartTime"] as const)("%s は雇用保険なので計算しない", (employment) => {
    expect(simulatable(aPlan({ birth: { employment } }))).toEqual({ kind: "coveredElsewhere" });
  });
});

function requestOf(typed: Record<string, string>, plan = aPlan(), inOrganization = organization) {
  const { money } = readMoney(typed, today);
  return requestFrom(plan, { dueDate: isoDate("2027-02-10") }, money, remunerationOf(money, today), inOrganization);
}

describe("試算の依頼", () => {
  test("三つの数字だけのとき、ほかは何も渡さず、目安に任せる", () => {
    const { pay, household, settings } = requestOf({
      standardMonthlyRemuneration: "320,000",
      isAged40To64: "yes",
      residentTax: "15,000",
    });
    expect(pay).toEqual({
      standardMonthlyRemuneration: 320_000,
      standardMonthlyRemunerationSource: "typed",
      isAged40To64: true,
      residentTax: 15_000,
      items: {},
      contributionAmounts: {},
      contributionRates: {},
      bonuses: [],
    });
    expect(household).toEqual({ spouse: "unknown" });
    expect(settings).toEqual(organization.settings);
  });

  test("掛金は、額と率を別に渡し、厚生年金保険料は額で渡す", () => {
    const { pay } = requestOf({
      employeesPensionContribution: "29,280",
      shortTermContribution: "48.96‰",
      welfareContribution: "512",
    });
    expect(pay.standardMonthlyRemuneration).toBe(320_000);
    expect(pay.contributionAmounts).toEqual({ employeesPensionContribution: 29_280, welfareContribution: 512 });
    expect(pay.contributionRates).toEqual({ shortTermContribution: "48.96" });
  });

  test("給与の各行、所得税、扶養親族等、9月からの額、期末・勤勉手当を渡す", () => {
    const { pay } = requestOf({
      standardMonthlyRemuneration: "320,000",
      basicMonthlySalary: "280,000",
      regionalAllowance: "16,800",
      incomeTax: "5,620",
      dependents: "1",
      standardMonthlyRemunerationFromSeptember: "340,000",
      "bonus.0.month": "2027-06",
      "bonus.0.gross": "70万",
    });
    expect(pay).toMatchObject({
      items: { basicMonthlySalary: 280_000, regionalAllowance: 16_800 },
      incomeTax: 5_620,
      dependents: 1,
      standardMonthlyRemunerationFromSeptember: 340_000,
      bonuses: [{ month: "2027-06", gross: 700_000 }],
    });
    expect(pay.bonuses?.[0]).not.toHaveProperty("incomeTax");
  });

  test("配偶者のこと、手当金の期間、振込みの月、共済組合を渡す", () => {
    const { household, settings } = requestOf({
      spouse: "noneOfThese",
      benefitPeriod: "extended18Months",
      paymentLag: "1",
      contributionRatePreset: "shiga-2024",
    });
    expect(household).toEqual({ spouse: "noneOfThese", benefitPeriod: "extended18Months" });
    expect(settings).toMatchObject({ benefitPaymentLagMonths: 1, contributionRatePreset: "shiga-2024" });
  });

  test("団体の掛金率と振込みの月を渡し、本人の選択が先に立つ", () => {
    const associationRates = [
      {
        from: isoDate("2026-04-01"),
        rates: { shortTermContribution: "48.5" },
        source: "見本県共済 令和8年度",
        status: "confirmed" as const,
      },
    ];
    const ours = {
      ...organization,
      settings: { ...organization.settings, benefitPaymentLagMonths: 3, associationRates },
    };
    expect(requestOf({}, aPlan(), ours).settings).toEqual(ours.settings);
    expect(requestOf({ paymentLag: "1" }, aPlan(), ours).settings).toMatchObject({ benefitPaymentLagMonths: 1 });
  });

  test.each([
    [{ standardMonthlyRemuneration: "320,000" }, "typed"],
    [{ employeesPensionContribution: "29,280" }, "inferred"],
    [{ grossPay: "320,000" }, "inferred"],
    [{}, "example"],
  ])("標準報酬の月額の出どころを渡す（%o は %s）", (typed, source) => {
    expect(requestOf(typed).pay.standardMonthlyRemunerationSource).toBe(source);
  });

  test("住民税が空欄のとき、例の家計では例の額、本人の数字では0円", () => {
    expect(requestOf({}).pay).toMatchObject({ residentTax: 15_000, residentTaxSource: "example" });
    const blank = requestOf({ standardMonthlyRemuneration: "320,000" });
    expect(blank.pay).toMatchObject({ residentTax: 0, residentTaxSource: "missing" });
    expect(requestOf({ residentTax: "0" }).pay).not.toHaveProperty("residentTaxSource");
  });

  test("扶養親族等の数に配偶者が入っているかは、二重に数えるおそれがあるときだけ使う", () => {
    const answer = { isSpouseAmongDependents: "yes" };
    const both = { dependents: "1", spousePayFirstYear: "120万" };
    expect(requestOf({ ...answer, ...both }).pay.isSpouseAmongDependents).toBe(true);
    expect(requestOf({ ...both, isSpouseAmongDependents: "no" }).pay.isSpouseAmongDependents).toBe(false);
    expect(requestOf(both).pay).not.toHaveProperty("isSpouseAmongDependents");
    expect(requestOf({ ...answer, ...both, dependents: "0" }).pay).not.toHaveProperty("isSpouseAmongDependents");
    expect(requestOf({ ...answer, dependents: "1" }).pay).not.toHaveProperty("isSpouseAmongDependents");
  });

  test("休みの日は、交替制の人だけが使う", () => {
    const typed = { daysOff: "2027-02-13" };
    expect(requestOf(typed).settings).not.toHaveProperty("workCalendar");
    expect(requestOf(typed, aPlan({ birth: { workPattern: "shift" } })).settings).toMatchObject({
      workCalendar: { kind: "shift", daysOff: ["2027-02-13"] },
    });
    expect(requestOf({}, aPlan({ birth: { workPattern: "shift" } })).settings).not.toHaveProperty("workCalendar");
  });
});

test("1歳の誕生日の前日で終わる計画には、手当金の期間を尋ねない", () => {
  const birthday = isoDate("2027-02-10");
  expect(endsAfterFirstBirthday(aPlan({ leaves: [aLeave("2027-02-10", "2028-02-09")] }), birthday)).toBe(false);
  expect(endsAfterFirstBirthday(aPlan({ leaves: [aLeave("2027-02-10", "2028-02-10")] }), birthday)).toBe(true);
});
