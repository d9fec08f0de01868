import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { type IsoMonth, isoDate, isoMonth, monthsFrom } from "../kernel/isoDate";
import { marksOf } from "../kernel/marks";
import { explained } from "../kernel/trace";
import { type Yen, yen } from "../kernel/yen";
import { ordinaryDueMonths } from "./parameters";
import { residentTaxOfMonth } from "./residentTaxMonths";
import { type ResidentTaxCollection, residentTaxPayments, usualResidentTaxWay } from "./residentTaxPayments";

function aCollection(firstMonth: string, monthly: Yen = yen(15_000)): ResidentTaxCollection {
  const first = isoMonth(firstMonth);
  return { firstMonth: first, lastPaidMonth: monthsFrom(first, -1), amountOf: () => monthly };
}

describe("特別徴収の月割額", () => {
  test("100円未満の端数は6月分に合わせる：237,000円は19,700円、6月だけ20,300円", () => {
    const amountIn = (month: string) => residentTaxOfMonth(yen(237_000), isoMonth(month)).value;
    expect(amountIn("2026-06")).toBe(20_300);
    expect(["2026-07", "2026-12", "2027-05"].map(amountIn)).toEqual([19_700, 19_700, 19_700]);
  });

  test("12か月の合計は年税額（性質）", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (hundreds) => {
        const months = Array.from({ length: 12 }, (_, index) => monthsFrom(isoMonth("2026-06"), index));
        const sum = months.reduce((total, month) => total + residentTaxOfMonth(yen(100 * hundreds), month).value, 0);
        expect(sum).toBe(100 * hundreds);
      }),
    );
  });
});

describe("納付書で納める（普通徴収）", () => {
  const byInstalments = (firstMonth: string, monthly?: Yen) =>
    residentTaxPayments("ordinaryCollection", aCollection(firstMonth, monthly)).map(({ month, amount }) => [
      month,
      amount.value,
    ]);

  test("juminzei-sakai-leave-july 7月からの休業は、11か月分を8月・10月・1月の3回（1回は月割額の11÷3倍）", () => {
    expect(byInstalments("2023-07")).toEqual([
      ["2023-08", 55_000],
      ["2023-10", 55_000],
      ["2024-01", 55_000],
    ]);
  });

  test("juminzei-papa365 6月末からの休業：最初の納付は月割額の約3.6倍以上、千円未満の端数は最初の納期", () => {
    expect(byInstalments("2023-07", yen(10_000))).toEqual([
      ["2023-08", 38_000],
      ["2023-10", 36_000],
      ["2024-01", 36_000],
    ]);
  });

  // prettier-ignore
  test.each<{ firstMonth: string; expected: string[] }>([
    { firstMonth: "2026-06", expected: ["2026-06", "2026-08", "2026-10", "2027-01"] },
    { firstMonth: "2026-08", expected: ["2026-08", "2026-10", "2027-01"] },
    { firstMonth: "2026-09", expected: ["2026-10", "2027-01"] },
    { firstMonth: "2026-11", expected: ["2027-01"] },
    { firstMonth: "2027-01", expected: ["2027-01"] },
    { firstMonth: "2027-02", expected: ["2027-02"] },
    { firstMonth: "2027-05", expected: ["2027-05"] },
  ])("$firstMonth からは $expected に納める", ({ firstMonth, expected }) => {
    expect(byInstalments(firstMonth).map(([month]) => month)).toEqual(expected);
  });
});

describe("ほかの納め方", () => {
  test("一括では、5月までの残りを、休業前の最後の給与から引く", () => {
    const payments = residentTaxPayments("lumpSum", aCollection("2027-02"));
    expect(payments).toMatchObject([{ month: "2027-01", way: "lumpSum", amount: { value: 60_000 } }]);
  });

  test("給与から引くときは、月ごとに変わらない", () => {
    const payments = residentTaxPayments("fromPay", aCollection("2027-04"));
    expect(payments.map(({ month, amount }) => [month, amount.value])).toEqual([
      ["2027-04", 15_000],
      ["2027-05", 15_000],
    ]);
  });

  test("休業中の納め方は目安で、理由が残る", () => {
    const [payment] = explained(() => residentTaxPayments("ordinaryCollection", aCollection("2026-07")));
    expect(payment && marksOf(payment.amount)).toEqual(["estimate"]);
    expect(payment && traceOf(payment.amount)).toMatchObject({ rule: expect.stringContaining("3回に分ける") });
  });

  test("どの納め方でも、合計は同じ（性質）", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 600 }), (offset, hundreds) => {
        const collection: ResidentTaxCollection = {
          ...aCollection(monthsFrom(isoMonth("2026-06"), offset)),
          amountOf: (month: IsoMonth) => yen(100 * hundreds + (month.endsWith("-06") ? 900 : 0)),
        };
        const totals = (["fromPay", "ordinaryCollection", "lumpSum"] as const).map((way) =>
          residentTaxPayments(way, collection).reduce((sum, { amount }) => sum + amount.value, 0),
        );
        expect(new Set(totals).size).toBe(1);
      }),
    );
  });
});

describe("団体の扱いによる納め方", () => {
  // prettier-ignore
  test.each([
    { firstMonth: "2026-06", expected: "ordinaryCollection" },
    { firstMonth: "2026-12", expected: "ordinaryCollection" },
    { firstMonth: "2027-01", expected: "lumpSum" },
    { firstMonth: "2027-05", expected: "lumpSum" },
  ])("納付書で納める団体で、$firstMonth からは $expected", ({ firstMonth, expected }) => {
    expect(usualResidentTaxWay(isoMonth(firstMonth), "paidByHimself")).toBe(expected);
  });

  test("残りの給与から引く団体では、いつでも給与から引く", () => {
    expect(usualResidentTaxWay(isoMonth("2027-01"), "takenFromRemainingPay")).toBe("fromPay");
  });
});

test("普通徴収の納期は2022年度から登録がある", () => {
  expect(ordinaryDueMonths.on(isoDate("2022-04-01"))).toEqual([6, 8, 10, 1]);
  expect(() => ordinaryDueMonths.on(isoDate("2022-03-31"))).toThrow(NoValueInForce);
});
