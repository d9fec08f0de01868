import { dated } from "../kernel/dated";
import { type Exact, rate } from "../kernel/rate";
import type { Reference, Status } from "../kernel/trace";
import { type Yen, yen } from "../kernel/yen";
import { page } from "../sources";

/** その月の社会保険料等控除後の給与等の金額が `upTo` 以下のとき（最後の段にはない）。 */
interface Band {
  readonly upTo: number;
}

/** 給与所得控除：金額 × rate ＋ add。 */
export interface EmploymentDeductionBand extends Band {
  readonly rate: Exact;
  readonly add: Yen;
}

export interface BasicDeductionBand extends Band {
  readonly amount: Yen;
}

/** 税額：課税給与所得金額 × rate − subtract。 */
export interface TaxBand extends Band {
  readonly rate: Exact;
  readonly subtract: Yen;
}

export interface WithholdingTable {
  readonly employmentDeduction: readonly EmploymentDeductionBand[];
  readonly basicDeduction: readonly BasicDeductionBand[];
  readonly perDependent: Yen;
  readonly tax: readonly TaxBand[];
}

const withoutLimit = Number.MAX_SAFE_INTEGER;

function employmentDeduction(
  rows: readonly (readonly [upTo: number, rate: string, add: number])[],
): readonly EmploymentDeductionBand[] {
  return rows.map(([upTo, percent, add]) => ({ upTo, rate: rate(percent), add: yen(add) }));
}

function basicDeduction(rows: readonly (readonly [upTo: number, amount: number])[]): readonly BasicDeductionBand[] {
  return rows.map(([upTo, amount]) => ({ upTo, amount: yen(amount) }));
}

// prettier-ignore
const upperEmploymentDeduction = [
  [299_999, "0.30", 6_667],
  [549_999, "0.20", 36_667],
  [708_330, "0.10", 91_667],
  [withoutLimit, "0", 162_500],
] as const;

// prettier-ignore
const tax: readonly TaxBand[] = (
  [
    [162_500, "0.05105", 0],
    [275_000, "0.1021", 8_296],
    [579_166, "0.2042", 36_374],
    [750_000, "0.23483", 54_113],
    [1_500_000, "0.33693", 130_688],
    [3_333_333, "0.4084", 237_893],
    [withoutLimit, "0.45945", 408_061],
  ] as const
).map(([upTo, percent, subtract]) => ({ upTo, rate: rate(percent), subtract: yen(subtract) }));

function basicDeductionFrom(amount: number): readonly BasicDeductionBand[] {
  return basicDeduction([
    [2_120_833, amount],
    [2_162_499, 40_000],
    [2_204_166, 26_667],
    [2_245_833, 13_334],
    [withoutLimit, 0],
  ]);
}

const perDependent = yen(31_667);

function electronic(year: number, from: string, until: string, value: WithholdingTable, status: Status, note?: string) {
  const reference: Omit<Reference, "checkedOn"> & { checkedOn: string } = page(
    `国税庁 令和${year}年分 月額表の甲欄を適用する給与等に対する税額の電算機計算の特例`,
    "https://www.nta.go.jp/publication/pamph/gensen/zeigakuhyo2026/data/denshi_01.pdf",
  );
  return { from, until, value, status, reference, ...(note === undefined ? {} : { note }) };
}

const year2027: WithholdingTable = {
  employmentDeduction: employmentDeduction([[169_444, "0", 57_500], ...upperEmploymentDeduction]),
  basicDeduction: basicDeductionFrom(51_667),
  perDependent,
  tax,
};

/** 月々の給与の源泉徴収税額（甲欄、電算機計算の特例）。 */
export const monthlyWithholding = dated<WithholdingTable>(
  "月々の所得税の計算表（甲欄）",
  [
    electronic(
      7,
      "2025-01-01",
      "2025-12-31",
      {
        employmentDeduction: employmentDeduction([
          [135_416, "0", 45_834],
          [149_999, "0.40", -8_333],
          ...upperEmploymentDeduction,
        ]),
        basicDeduction: basicDeductionFrom(40_000),
        perDependent,
        tax,
      },
      "confirmed",
    ),
    electronic(
      8,
      "2026-01-01",
      "2026-12-31",
      {
        employmentDeduction: employmentDeduction([[158_333, "0", 54_167], ...upperEmploymentDeduction]),
        basicDeduction: basicDeductionFrom(48_334),
        perDependent,
        tax,
      },
      "confirmed",
    ),
    electronic(
      9,
      "2027-01-01",
      "2027-12-31",
      year2027,
      "recalled",
      "令和9年分の控除の額は、一つの資料だけで確かめた値。",
    ),
    electronic(10, "2028-01-01", "2028-04-30", year2027, "assumed", "令和10年分は未公表。令和9年分と同じと仮定。"),
  ],
  { revision: "1月1日" },
);
