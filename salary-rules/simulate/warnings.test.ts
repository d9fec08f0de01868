import { describe, expect, test } from "vitest";
import { isoDate, isoMonth } from "../kernel/isoDate";
import { simulate } from "../simulate";
import type { SimulationRequest } from "../simulation";
import { aLeave, aPay, aRequest } from "../testing/requests";
import { uncertainties } from "./uncertainties";

const monthsWarned = (request: SimulationRequest, id: string) =>
  simulate(request).warnings.find((warning) => warning.id === id)?.months ?? [];

interface Case {
  readonly id: string;
  readonly touched: SimulationRequest;
  readonly months: readonly string[];
  readonly untouched: SimulationRequest;
}

const ratesTyped = { shortTermContribution: "48", welfareContribution: "1.6", childSupportLevy: "1.15" };
const shift = (...days: readonly string[]): SimulationRequest =>
  aRequest({ settings: { workCalendar: { kind: "shift", daysOff: days.map(isoDate) } } });
const child = (dueDate: string, birthDate?: string) => ({
  dueDate: isoDate(dueDate),
  ...(birthDate === undefined ? {} : { birthDate: isoDate(birthDate) }),
});
const fiveLeaves = ["10", "12", "15", "17"].map((day) => aLeave(`2027-02-${day}`, `2027-02-${day}`));

const cases: readonly Case[] = [
  {
    id: "provisionalBirthDate",
    touched: aRequest({ child: child("2027-02-10") }),
    months: ["2027-02", "2027-03"],
    untouched: aRequest(),
  },
  {
    id: "leaveBeforeBirth",
    touched: aRequest({ child: child("2027-02-10", "2027-02-11") }),
    months: ["2027-02"],
    untouched: aRequest(),
  },
  {
    id: "typicalContributionRates",
    touched: aRequest(),
    months: ["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"],
    untouched: aRequest({ pay: aPay({ contributionRates: ratesTyped }) }),
  },
  {
    id: "typicalContributionRates",
    touched: aRequest({ settings: { contributionRatePreset: "toyama-2025" } }),
    months: ["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"],
    untouched: aRequest({ pay: aPay({ contributionAmounts: { shortTermContribution: 1, welfareContribution: 1 } }) }),
  },
  {
    id: "childSupportLevyRate",
    touched: aRequest({ child: child("2026-03-20", "2026-03-20"), leaves: [aLeave("2026-03-20", "2026-03-25")] }),
    months: ["2026-04", "2026-05", "2026-06"],
    untouched: aRequest({ pay: aPay({ contributionRates: ratesTyped }) }),
  },
  {
    id: "spouseConditionUnknown",
    touched: aRequest({ household: { spouse: "unknown" } }),
    months: ["2027-02", "2027-03"],
    untouched: aRequest(),
  },
  {
    id: "dailyCapNotAnnounced",
    touched: aRequest({ pay: aPay({ standardMonthlyRemuneration: 500_000 }) }),
    months: ["2027-02", "2027-03"],
    untouched: aRequest({ pay: aPay({ standardMonthlyRemuneration: 470_000 }) }),
  },
  {
    id: "dailyCapNotAnnounced",
    touched: aRequest({
      child: child("2026-07-01", "2026-07-01"),
      leaves: [aLeave("2026-07-20", "2026-08-10")],
      pay: aPay({ standardMonthlyRemuneration: 500_000 }),
    }),
    months: ["2026-08"],
    untouched: aRequest({ leaves: [], pay: aPay({ standardMonthlyRemuneration: 500_000 }) }),
  },
  {
    id: "incomeTaxTableNotConfirmed",
    touched: aRequest({ pay: aPay({ incomeTax: 6_000 }) }),
    months: ["2027-03"],
    untouched: aRequest({ child: child("2026-07-01", "2026-07-01"), leaves: [aLeave("2026-07-20", "2026-08-10")] }),
  },
  {
    id: "incomeTaxTableNotConfirmed",
    touched: aRequest(),
    months: ["2027-01", "2027-03", "2027-04", "2027-05", "2027-06"],
    untouched: aRequest({ leaves: [], pay: aPay({ incomeTax: 6_000 }) }),
  },
  {
    id: "supportBenefitRounding",
    touched: aRequest(),
    months: ["2027-02", "2027-03"],
    untouched: aRequest({ leaves: [aLeave("2027-02-10", "2027-02-22")] }),
  },
  {
    id: "supportBenefitWindow",
    touched: aRequest({ child: child("2027-02-20", "2027-02-10"), leaves: [aLeave("2027-03-20", "2027-04-20")] }),
    months: ["2027-03", "2027-04"],
    untouched: aRequest({ leaves: [aLeave("2027-03-20", "2027-04-20")] }),
  },
  {
    id: "benefitRevisedInSeptember",
    touched: aRequest({ leaves: [aLeave("2027-08-20", "2027-09-10")] }),
    months: ["2027-09"],
    untouched: aRequest({ leaves: [aLeave("2027-09-01", "2027-09-10")] }),
  },
  { id: "shiftDaysOff", touched: shift("2027-02-11"), months: ["2027-02", "2027-03"], untouched: aRequest() },
  {
    id: "shiftDaysOffMissing",
    touched: shift("2027-02-11"),
    months: ["2027-03"],
    untouched: shift("2027-02-11", "2027-03-01"),
  },
  {
    id: "gapDaysTowardFourteen",
    touched: aRequest({ leaves: [aLeave("2027-03-08", "2027-03-12"), aLeave("2027-03-15", "2027-03-21")] }),
    months: ["2027-03"],
    untouched: aRequest({ leaves: [aLeave("2027-03-08", "2027-03-12"), aLeave("2027-03-15", "2027-03-20")] }),
  },
  {
    id: "gapDaysTowardFourteen",
    touched: aRequest({
      leaves: [
        aLeave("2027-03-08", "2027-03-12"),
        aLeave("2027-03-15", "2027-03-21"),
        aLeave("2027-04-05", "2027-04-06"),
      ],
    }),
    months: ["2027-03"],
    untouched: aRequest({ leaves: [aLeave("2027-03-01", "2027-03-12"), aLeave("2027-03-15", "2027-03-21")] }),
  },
  {
    id: "proratedAllowances",
    touched: aRequest({ pay: aPay({ items: { dependentAllowance: 13_000 } }) }),
    months: ["2027-02", "2027-03"],
    untouched: aRequest({ pay: aPay({ items: { basicMonthlySalary: 280_000 } }) }),
  },
  {
    id: "proratedAllowances",
    touched: aRequest({ pay: aPay({ items: { housingAllowance: 28_000 } }) }),
    months: ["2027-02", "2027-03"],
    untouched: aRequest({ leaves: [aLeave("2027-03-01", "2027-03-31")], pay: aPay({ items: { otherMonthlyPay: 1 } }) }),
  },
  {
    id: "commutingAllowance",
    touched: aRequest({ pay: aPay({ items: { commutingAllowance: 10_000 } }) }),
    months: ["2027-02", "2027-03"],
    untouched: aRequest(),
  },
  {
    id: "residentTaxPayment",
    touched: aRequest({ leaves: [aLeave("2027-02-10", "2027-04-09")] }),
    months: ["2027-03"],
    untouched: aRequest(),
  },
  {
    id: "benefitPaymentMonth",
    touched: aRequest(),
    months: ["2027-02", "2027-03"],
    untouched: aRequest({ leaves: [] }),
  },
  {
    id: "bonusEstimated",
    touched: aRequest(),
    months: ["2027-06"],
    untouched: aRequest({ pay: aPay({ bonuses: [{ month: isoMonth("2027-06"), gross: 700_000 }] }) }),
  },
  {
    id: "bonusPeriodMethod",
    touched: aRequest({ leaves: [aLeave("2027-02-10", "2027-03-11")] }),
    months: ["2027-06"],
    untouched: aRequest({ leaves: [aLeave("2027-02-10", "2027-03-20")] }),
  },
  {
    id: "bonusLeavesAcrossWindows",
    touched: aRequest({ leaves: [aLeave("2027-05-01", "2027-05-20"), aLeave("2027-06-10", "2027-06-29")] }),
    months: ["2027-06", "2027-12"],
    untouched: aRequest({ leaves: [aLeave("2027-05-01", "2027-05-20")] }),
  },
  {
    id: "diligenceWhenNoPeriodRemains",
    touched: aRequest({ leaves: [aLeave("2026-12-02", "2027-05-31")] }),
    months: ["2027-06"],
    untouched: aRequest({ leaves: [aLeave("2026-12-02", "2027-05-30")] }),
  },
  {
    id: "benefitBeyondFirstBirthday",
    touched: aRequest({ household: { spouse: "notEmployed", benefitPeriod: "extended18Months" } }),
    months: ["2027-02", "2027-03"],
    untouched: aRequest({ household: { spouse: "notEmployed", benefitPeriod: "untilFirstBirthday" } }),
  },
  {
    id: "shortTimeWorkStandard",
    touched: aRequest({
      pay: aPay({ shortTimeWork: { from: isoMonth("2027-04"), until: isoMonth("2027-05"), monthlyPay: 200_000 } }),
    }),
    months: ["2027-04", "2027-05"],
    untouched: aRequest(),
  },
  {
    id: "fifthLeave",
    touched: aRequest({ leaves: [...fiveLeaves, aLeave("2027-03-01", "2027-03-14")] }),
    months: ["2027-03"],
    untouched: aRequest({ leaves: [...fiveLeaves, aLeave("2027-03-01", "2027-03-03")] }),
  },
  {
    id: "fifthLeave",
    touched: aRequest({
      leaves: [...fiveLeaves, aLeave("2027-03-01", "2027-03-14"), aLeave("2027-05-10", "2027-05-11")],
    }),
    months: ["2027-03"],
    untouched: aRequest({
      leaves: [...fiveLeaves.slice(0, 3), aLeave("2027-03-01", "2027-03-14"), aLeave("2027-05-10", "2027-05-11")],
    }),
  },
];

describe("確かでない規定の知らせ", () => {
  test.each(cases)(
    "$id：触れた計画では $months に、触れない計画ではどこにもない",
    ({ id, touched, months, untouched }) => {
      expect(monthsWarned(touched, id)).toEqual(months);
      expect(monthsWarned(untouched, id)).toEqual([]);
    },
  );

  test("どの知らせにも試験がある", () => {
    expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(uncertainties.map(({ id }) => id)));
  });

  test("文は60字までで、質問は「教えてください」か「か。」で終わる", () => {
    for (const { message, questionForHr } of uncertainties) {
      expect(message.length).toBeLessThanOrEqual(60);
      expect(questionForHr.length).toBeLessThanOrEqual(60);
      expect(questionForHr).toMatch(/(教えてください|か)。$/);
    }
  });
});
