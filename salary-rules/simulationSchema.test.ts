import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type jsonSchemas, jsonSchemaText } from "./jsonSchemas";
import { isoMonth } from "./kernel/isoDate";
import { explained } from "./kernel/trace";
import { simulate } from "./simulate";
import { simulationResultSchema } from "./simulationResultSchema";
import { simulationRequestSchema } from "./simulationSchema";
import { aFamily } from "./testing/families";
import { aLeave, aPay, aRequest } from "./testing/requests";

const read = (path: string) => readFileSync(new URL(`../docs/${path}`, import.meta.url), "utf8");
const example: unknown = JSON.parse(read("examples/simulation-request.json"));
const aShortTime = (from: string, until: string) => ({
  from: isoMonth(from),
  until: isoMonth(until),
  monthlyPay: 200_000,
});
const problemsOf = (request: unknown) =>
  (simulationRequestSchema.safeParse(request).error?.issues ?? []).map(({ path }) => path.join("."));

describe("公開する形", () => {
  test.each<keyof typeof jsonSchemas>(["simulation-request", "simulation-result"])(
    "docs/schema/%s.json は、コードから作ったものと同じ",
    (name) => {
      expect(read(`schema/${name}.json`)).toBe(jsonSchemaText(name));
    },
  );

  test("例の依頼は受け付けられ、断る月なしに試算できる", () => {
    const request = simulationRequestSchema.parse(example);
    expect(simulate(request).refusals).toEqual([]);
  });

  test("試験の家族は、どれも依頼の形をしている", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const family = aFamily(seed);
      expect(simulationRequestSchema.parse(family)).toEqual(family);
    }
  });

  test("試算の結果は、説明つきでも説明なしでも、結果の形をしている", () => {
    const results = [1, 2, 3, 4, 5].map((seed) => simulate(aFamily(seed)));
    for (const result of [...results, explained(() => simulate(aRequest()))]) {
      const json: unknown = JSON.parse(JSON.stringify(result));
      expect(simulationResultSchema.parse(json)).toEqual(json);
    }
  });
});

test("試算できる月の数（144）の最後の月までの短時間勤務は受け付け、その次の月は依頼でも試算でも断る", () => {
  const until = (month: string) => aRequest({ pay: aPay({ shortTimeWork: aShortTime("2033-12", month) }) });
  // 2027-01から数えて144か月目は、2038-12。
  expect(simulate(until("2038-12")).months).toHaveLength(144);
  expect(problemsOf(until("2038-12"))).toEqual([]);
  expect(() => simulate(until("2039-01"))).toThrow(RangeError);
  expect(problemsOf(until("2039-01"))).toEqual(["pay.shortTimeWork.until"]);
});

describe("正しくない依頼は、場所を言って断る", () => {
  const request = aRequest();
  // prettier-ignore
  test.each<[string, unknown]>([
    ["child.dueDate", { ...request, child: { dueDate: "2027-02-30" } }],
    ["child.dueDate", { ...request, child: { dueDate: "1999-02-10" } }],
    ["child.birthDate", { ...request, child: { ...request.child, birthDate: "R9.2.10" } }],
    ["leaves.0.end", { ...request, leaves: [aLeave("2027-03-09", "2027-03-08")] }],
    ["leaves.0.kind", { ...request, leaves: [{ ...aLeave("2027-02-10", "2027-03-09"), kind: "vacation" }] }],
    ["leaves.0.days", { ...request, leaves: [aLeave("2027-02-10", "2027-03-09", { days: 0 })] }],
    ["leaves", { ...request, leaves: [aLeave("2027-02-10", "2027-03-09"), aLeave("2090-02-10", "2090-03-09")] }],
    ["pay.residentTax", { ...request, pay: aPay({ residentTax: -1 }) }],
    ["pay.shortTimeWork.until", { ...request, pay: { ...aPay(), shortTimeWork: aShortTime("2027-04", "2027-03") } }],
    ["pay.shortTimeWork.until", { ...request, pay: { ...aPay(), shortTimeWork: aShortTime("2027-04", "2033-05") } }],
    ["pay.spouseYearlyPay", { ...request, household: { spouse: "noSpouse" }, pay: aPay({ spouseYearlyPay: [] }) }],
    ["pay.isSpouseAmongDependents", { ...request, pay: aPay({ dependents: 0, isSpouseAmongDependents: true }) }],
    ["pay.standardMonthlyRemuneration", { ...request, pay: aPay({ standardMonthlyRemuneration: 0 }) }],
    ["pay.standardMonthlyRemuneration", { ...request, pay: aPay({ standardMonthlyRemuneration: 300_000.5 }) }],
    [
      "pay.contributionRates.shortTermContribution",
      { ...request, pay: aPay({ contributionRates: { shortTermContribution: "4.79%" } }) },
    ],
    ["pay.items.basicMonthlySalary", { ...request, pay: { ...request.pay, items: { basicMonthlySalary: "300000" } } }],
    ["pay.bonuses.0.month", { ...request, pay: { ...request.pay, bonuses: [{ month: "2027-13", gross: 1 }] } }],
    [
      "pay.bonuses",
      {
        ...request,
        pay: {
          ...request.pay,
          bonuses: [
            { month: "2027-06", gross: 1 },
            { month: "2027-06", gross: 2 },
          ],
        },
      },
    ],
    ["household.spouse", { ...request, household: { spouse: "happy" } }],
    ["settings.contributionRatePreset", { ...request, settings: { contributionRatePreset: "知らない組合" } }],
    ["settings.workCalendar.daysOff.0", { ...request, settings: { workCalendar: { kind: "shift", daysOff: ["x"] } } }],
    ["", { ...request, salary: 1 }],
    ["", null],
    ["", "依頼"],
  ])("%s", (path, wrong) => {
    expect(problemsOf(wrong)).toEqual([path]);
  });

  test("休みのない依頼は正しい", () => {
    expect(problemsOf(aRequest({ leaves: [] }))).toEqual([]);
  });
});
