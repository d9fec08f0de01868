import { describe, expect, test } from "vitest";
import type { IsoMonth } from "../kernel/isoDate";
import { simulate } from "../simulate";
import type { SimulationRequest } from "../simulation";
import { aPay, aRequest } from "../testing/requests";

const idsOf = (request: SimulationRequest) => simulate(request).notIncluded.map(({ id }) => id);
const bonus = { month: "2027-06" as IsoMonth, gross: 700_000 };

describe("試算に含めていないもの", () => {
  test("休業のある計画", () => {
    expect(idsOf(aRequest())).toEqual([
      "bonusNotEntered",
      "bonusReduction",
      "yearEndAdjustment",
      "residentTaxNextYear",
      "overtime",
      "privateDeductions",
      "childAllowance",
      "shortTimeWorkBenefit",
    ]);
  });

  test("休業のない計画", () => {
    expect(idsOf(aRequest({ leaves: [] }))).toEqual(["bonusNotEntered", "privateDeductions", "childAllowance"]);
  });

  test("期末・勤勉手当の支給額を入力すると「入力がない」は消え、所得税の入力がなければ残る", () => {
    expect(idsOf(aRequest({ pay: aPay({ bonuses: [bonus] }) }))).toContain("bonusIncomeTax");
    expect(idsOf(aRequest({ pay: aPay({ bonuses: [bonus] }) }))).not.toContain("bonusNotEntered");
    expect(idsOf(aRequest({ pay: aPay({ bonuses: [{ ...bonus, incomeTax: 0 }] }) }))).not.toContain("bonusIncomeTax");
  });

  test("通勤手当があれば、返納を挙げる", () => {
    expect(idsOf(aRequest({ pay: aPay({ items: { commutingAllowance: 1 } }) }))).toContain("commutingRefund");
  });
});
