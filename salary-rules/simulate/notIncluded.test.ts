import { describe, expect, test } from "vitest";
import { isoMonth } from "../kernel/isoDate";
import { simulate } from "../simulate";
import type { Pay, SimulationRequest } from "../simulation";
import { aLeave, aPay, aRequest } from "../testing/requests";

const idsOf = (request: SimulationRequest) => simulate(request).notIncluded.map(({ id }) => id);

describe("試算に含めていないもの", () => {
  test("休業のある計画", () => {
    expect(idsOf(aRequest())).toEqual([
      "yearEndDeductions",
      "spouseDeduction",
      "residentTaxRevision",
      "overtime",
      "privateDeductions",
      "childAllowance",
      "shortTimeWorkBenefit",
    ]);
  });

  test("復帰後の短時間勤務を入力すれば、ボーナスへの影響だけを挙げる", () => {
    const shortTimeWork = { from: isoMonth("2027-04"), until: isoMonth("2027-06"), monthlyPay: 200_000 };
    const ids = idsOf(aRequest({ pay: aPay({ shortTimeWork }) }));
    expect(ids).toContain("bonusAfterShortTimeWork");
    expect(ids).not.toContain("shortTimeWorkBenefit");
  });

  test("配偶者の給与を入力すれば、配偶者控除も含める", () => {
    const pay = aPay({ spouseYearlyPay: [{ year: 2027, amount: 0 }] });
    expect(idsOf(aRequest({ pay }))).not.toContain("spouseDeduction");
  });

  test("配偶者の給与は、年ごとに要る", () => {
    const leaves = [aLeave("2027-12-01", "2028-01-31")];
    const messages = (pay: Partial<Pay>) =>
      simulate(aRequest({ leaves, pay: aPay(pay) }))
        .notIncluded.filter(({ id }) => id === "spouseDeduction")
        .map(({ message }) => message);
    expect(messages({})[0]).toContain("入力がない年（2027年・2028年）");
    expect(messages({ spouseYearlyPay: [{ year: 2027, amount: 0 }] })[0]).toContain("入力がない年（2028年）");
    expect(messages({ dependents: 1, isSpouseAmongDependents: true })).toEqual([]);
  });

  test("配偶者がいなければ、配偶者控除を挙げない", () => {
    expect(idsOf(aRequest({ household: { spouse: "noSpouse" } }))).not.toContain("spouseDeduction");
  });

  test("休業のない計画", () => {
    expect(idsOf(aRequest({ leaves: [] }))).toEqual(["privateDeductions", "childAllowance"]);
  });

  test("通勤手当があれば、返納を挙げる", () => {
    expect(idsOf(aRequest({ pay: aPay({ items: { commutingAllowance: 1 } }) }))).toContain("commutingRefund");
  });
});
