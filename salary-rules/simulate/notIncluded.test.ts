import { describe, expect, test } from "vitest";
import { simulate } from "../simulate";
import type { SimulationRequest } from "../simulation";
import { aPay, aRequest } from "../testing/requests";

const idsOf = (request: SimulationRequest) => simulate(request).notIncluded.map(({ id }) => id);

describe("試算に含めていないもの", () => {
  test("休業のある計画", () => {
    expect(idsOf(aRequest())).toEqual([
      "yearEndAdjustment",
      "residentTaxNextYear",
      "overtime",
      "privateDeductions",
      "childAllowance",
      "shortTimeWorkBenefit",
    ]);
  });

  test("休業のない計画", () => {
    expect(idsOf(aRequest({ leaves: [] }))).toEqual(["privateDeductions", "childAllowance"]);
  });

  test("通勤手当があれば、返納を挙げる", () => {
    expect(idsOf(aRequest({ pay: aPay({ items: { commutingAllowance: 1 } }) }))).toContain("commutingRefund");
  });
});
