import fc from "fast-check";
import { expect, test } from "vitest";
import { payItems } from "#salary-rules";
import { answerTo } from "./answer";
import { aLeave, aPlan, organization, today } from "./testing/aPlan";

const most = "99,999,999";
const amountFields = [...payItems, "residentTax", "incomeTax", "bonus.0.gross", "bonus.0.incomeTax"];

test("受け取れるいちばん大きな額でも、答えが出る", () => {
  const values = {
    standardMonthlyRemuneration: "1,390,000",
    "bonus.0.month": "2027-06",
    ...Object.fromEntries(amountFields.map((name) => [name, most])),
  };
  const { answer, messages } = answerTo(aPlan(), values, today, organization);
  expect(messages).toEqual([]);
  expect(answer.kind === "simulated" && answer.result.summary?.usualMonthlyTakeHomePay.value).toBeGreaterThan(
    300_000_000,
  );
});

test("休みの日付がどうであっても、答えか、断る理由が出る", () => {
  const day = fc
    .integer({ min: 0, max: 1_500 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  let refused = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 3 }), (periods) => {
      const leaves = periods.map(([one, other]) =>
        one < other ? aLeave(one, other) : aLeave(other, one, "childcareLeave"),
      );
      const { answer } = answerTo(aPlan({ leaves }), { standardMonthlyRemuneration: "320,000" }, today, organization);
      if (answer.kind !== "simulated") throw new Error(answer.kind);
      expect(answer.result.months.length).toBeGreaterThan(0);
      for (const month of answer.result.months) {
        if (month.kind !== "refused") continue;
        refused += 1;
        expect(month.refusal.message).not.toBe("");
      }
    }),
    { numRuns: 40 },
  );
  // Otherwise the days were too near to meet a value nobody has registered.
  expect(refused).toBeGreaterThan(0);
}, 30_000);
