import { execFile } from "node:child_process";
import { createRemixStub } from "@remix-run/testing";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type ShortTimeWork, type SimulationRequest, type SimulationResult, simulate } from "#salary-rules";
import { nationalSettings } from "#salary-rules/organization/presets";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { aFamily } from "#salary-rules/testing/families";
import { answerToRequest } from "../../app/commands/answerToRequest";
import { durationInJapanese } from "../../app/forms/durationText";
import { answersOf, type FormValues } from "../../app/forms/formValues";
import { answerTo } from "../../app/simulation/answer";
import { MoneyPage } from "../../app/simulation/MoneyPage";
import { type MoneyOrganization, moneyOrganizationOf } from "../../app/simulation/moneyOrganization";
import { figureRows, type MonthFigures, monthFigures } from "../../app/simulation/monthTable";
import { ownCopyOf } from "../../app/simulation/ownCopy";
import { aPlan, today } from "../../app/simulation/testing/aPlan";
import { yenText } from "../../app/simulation/yenInJapanese";

/**
 * 一つの試算に、入口は四つ：画面（ブラウザー）、送られた画面（サーバー）、本人控え、シェル。
 * The same fifty families go through each of them, typed as strings where a person would type, and meet the same yen.
 */
const families = Array.from({ length: 50 }, (_, seed) => ({ seed, request: aFamily(seed) }));

beforeEach(() => {
  // The stub renders a browser router: React notes that its layout effects do not run on a server.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

function planOf({ child, leaves }: SimulationRequest) {
  return aPlan({ birth: child, leaves: [...leaves] });
}

/** 家族の数字を、画面の欄に書く。 */
function typedBy({ pay, household, settings }: SimulationRequest): FormValues {
  const written: Readonly<Record<string, number | string | undefined>> = {
    standardMonthlyRemuneration: pay.standardMonthlyRemuneration,
    standardMonthlyRemunerationFromSeptember: pay.standardMonthlyRemunerationFromSeptember,
    isAged40To64: pay.isAged40To64 ? "yes" : "no",
    residentTax: pay.residentTax,
    ...pay.items,
    ...Object.fromEntries(Object.entries(pay.contributionRates ?? {}).map(([item, rate]) => [item, `${rate}‰`])),
    ...pay.contributionAmounts,
    incomeTax: pay.incomeTax,
    dependents: pay.dependents === undefined ? undefined : `${pay.dependents}人`,
    spousePayFirstYear: pay.spouseYearlyPay?.[0]?.amount,
    residentTaxWay: pay.residentTaxWay,
    isSpouseAmongDependents:
      pay.isSpouseAmongDependents === undefined ? undefined : pay.isSpouseAmongDependents ? "yes" : "no",
    jobGradeAdditionPercent: pay.jobGradeAdditionPercent,
    commutingUnit: pay.commutingPass && `${pay.commutingPass.unitMonths}`,
    spouse: household.spouse,
    shortTimeFrom: pay.shortTimeWork?.from,
    shortTimeUntil: pay.shortTimeWork?.until,
    partialLeaveTime: durationOf(pay.shortTimeWork, "partialLeaveMinutes"),
    shortTimeWeek: durationOf(pay.shortTimeWork, "weeklyMinutes"),
    shortTimePay: pay.shortTimeWork && "monthlyPay" in pay.shortTimeWork ? pay.shortTimeWork.monthlyPay : undefined,
    paymentLag: settings?.benefitPaymentLagMonths === undefined ? undefined : `${settings.benefitPaymentLagMonths}`,
    ...Object.fromEntries(
      (pay.bonuses ?? []).flatMap(({ month, gross, incomeTax }, index) => [
        [`bonus.${index}.month`, month],
        [`bonus.${index}.gross`, gross],
        [`bonus.${index}.incomeTax`, incomeTax],
      ]),
    ),
  };
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [
      name,
      typeof value === "number" ? value.toLocaleString("ja-JP") : (value ?? ""),
    ]),
  );
}

/** 短い時間で働く長さを、「19時間25分」のように書く。 */
function durationOf(work: ShortTimeWork | undefined, key: "partialLeaveMinutes" | "weeklyMinutes") {
  const minutes = (work as Partial<Record<typeof key, number>> | undefined)?.[key];
  return minutes && durationInJapanese(minutes);
}

/** 掛金率は、団体の設定にある。 */
function settingsOf({ settings }: SimulationRequest): OrganizationSettings {
  const contributionRates = (settings?.associationRates ?? []).map(({ rates, source, status, ...inForce }) => ({
    ...inForce,
    shortTermContribution: rates.shortTermContribution ?? "",
    welfareContribution: rates.welfareContribution ?? "",
    longTermCareContribution: rates.longTermCareContribution ?? "",
    reference: { title: source, checkedOn: today, status },
  }));
  return { ...nationalSettings, mutualAid: { ...nationalSettings.mutualAid, contributionRates } };
}

function organizationOf(request: SimulationRequest): MoneyOrganization {
  return moneyOrganizationOf(settingsOf(request));
}

/** The values as a browser would post them. */
function posted(values: FormValues): FormValues {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, String(value));
  return answersOf(form);
}

function withoutTraces(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result, (key, value) => (key === "trace" ? undefined : value)));
}

function figuresOf({ months }: SimulationResult): readonly MonthFigures[] {
  return monthFigures(months, "earned").flatMap((month) => (month.kind === "computed" ? [month] : []));
}

function serverPage(request: SimulationRequest, values: FormValues): string {
  const plan = planOf(request);
  const asked = { planId: "plan-a", plan, today, organization: organizationOf(request) };
  const question = { ...asked, posted: { values, messages: [] } };
  const Page = createRemixStub([{ path: "/", Component: () => createElement(MoneyPage, question) }]);
  return renderToString(createElement(Page)).replaceAll("<!-- -->", "");
}

describe("同じ50の家族が、どの入口でも同じ円になる", { timeout: 120_000 }, () => {
  test("家族は、休み・掛金・賞与の入力のしかたがさまざま", () => {
    const pays = families.map(({ request }) => request.pay);
    expect(pays.filter(({ contributionRates }) => contributionRates).length).toBeGreaterThan(5);
    expect(pays.filter(({ contributionAmounts }) => contributionAmounts).length).toBeGreaterThan(5);
    expect(pays.filter(({ bonuses }) => bonuses).length).toBeGreaterThan(5);
    expect(pays.filter(({ spouseYearlyPay }) => spouseYearlyPay).length).toBeGreaterThan(5);
    expect(pays.filter(({ residentTaxWay }) => residentTaxWay).length).toBeGreaterThan(5);
    expect(pays.filter(({ commutingPass }) => commutingPass).length).toBeGreaterThan(3);
    expect(pays.filter(({ items }) => items?.managerialAllowance !== undefined).length).toBeGreaterThan(3);
    expect(pays.filter(({ jobGradeAdditionPercent }) => jobGradeAdditionPercent).length).toBeGreaterThan(3);
    expect(pays.filter(({ items }) => items?.overtimeAllowance !== undefined).length).toBeGreaterThan(5);
    expect(pays.filter(({ shortTimeWork }) => shortTimeWork).length).toBeGreaterThan(5);
    expect(
      pays.filter(({ shortTimeWork }) => shortTimeWork && !("monthlyPay" in shortTimeWork)).length,
    ).toBeGreaterThan(3);
    expect(pays.filter(({ isSpouseAmongDependents }) => isSpouseAmongDependents !== undefined).length).toBeGreaterThan(
      3,
    );
    expect(families.filter(({ request }) => request.settings?.associationRates).length).toBeGreaterThan(5);
  });

  test("画面（ブラウザー）", () => {
    for (const { seed, request } of families) {
      const { answer, messages } = answerTo(planOf(request), typedBy(request), today, organizationOf(request));
      expect(messages, `${seed}`).toEqual([]);
      const result = answer.kind === "simulated" ? answer.result : undefined;
      expect(withoutTraces(result), `${seed}`).toEqual(withoutTraces(simulate(request)));
    }
  });

  test("送られた画面（サーバー）", () => {
    for (const { seed, request } of families) {
      const html = serverPage(request, posted(typedBy(request)));
      const cells = [...html.matchAll(/<td>(.*?)<\/td>/gu)].map(([, cell = ""]) => cell.replace(/<.*?>/gu, ""));
      const { months } = simulate(request);
      const figures = monthFigures(months, "earned");
      const rows = figureRows.filter(
        ({ key }) =>
          key === "pay" || key === "total" || figures.some((month) => month.kind === "computed" && month[key] !== 0),
      );
      const expected = rows.flatMap(({ key }) =>
        figures.map((month) => (month.kind === "computed" ? yenText(month[key]) : "計算不可")),
      );
      expect(cells, `${seed}`).toEqual(expected);
    }
  });

  test("本人控え", () => {
    const identity = { planNumber: "A-1", edition: 1, createdOn: today, signatures: {} };
    for (const { seed, request } of families) {
      const money = ownCopyOf(planOf(request), posted(typedBy(request)), today, identity, settingsOf(request))?.money;
      const printed = (money?.months ?? []).flatMap(({ segments, withoutLeave }) =>
        segments.length === 0 ? [] : [[...segments.map(({ value }) => value), withoutLeave]],
      );
      const figures = figuresOf(simulate(request));
      const hasShortTimeWork = figures.some(({ shortTimeWorkBenefit }) => shortTimeWorkBenefit !== 0);
      const expected = figures.map((month) => [
        month.pay,
        month.childcareLeaveBenefit,
        month.childcareLeaveSupportBenefit,
        ...(hasShortTimeWork ? [month.shortTimeWorkBenefit] : []),
        month.bonus,
        month.withoutLeave,
      ]);
      expect(printed, `${seed}`).toEqual(expected);
      const totals = money?.rows.find(({ label }) => label === "手取りの合計")?.cells ?? [];
      expect(
        totals.filter((cell) => cell !== "—").map((cell) => Number(cell.replace("▲", "-").replaceAll(",", ""))),
        `${seed}`,
      ).toEqual(figuresOf(simulate(request)).map(({ total }) => total));
    }
  });

  test("シェル", async () => {
    for (const { seed, request } of families) {
      const { answer } = answerToRequest(JSON.stringify(request), { explain: false });
      expect(withoutTraces(answer), `${seed}`).toEqual(withoutTraces(simulate(request)));
    }
    for (const { seed, request } of families.slice(0, 3)) {
      const stdout = await simulateInShell(JSON.stringify(request));
      expect(withoutTraces(JSON.parse(stdout)), `${seed}`).toEqual(withoutTraces(simulate(request)));
    }
  });
});

function simulateInShell(input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile("node", ["--import", "tsx", "app/commands/simulate.ts"], (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout);
    });
    child.stdin?.end(input);
  });
}
