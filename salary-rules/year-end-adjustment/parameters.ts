import { dated } from "../kernel/dated";
import { type Exact, rate } from "../kernel/rate";
import type { Status } from "../kernel/trace";
import { type Yen, yen } from "../kernel/yen";
import { incomeTaxAct, page } from "../sources";

/** その額未満の給与に使う、給与所得の計算。`quarters` は、4分の1の額（千円未満切捨て）に率を掛けて引く。 */
export type EmploymentIncomeStep = { readonly below: number } & (
  | { readonly kind: "fixed"; readonly income: Yen }
  | { readonly kind: "minus"; readonly subtract: Yen }
  | { readonly kind: "quarters" | "share"; readonly rate: Exact; readonly subtract: Yen }
);

const withoutLimit = Number.MAX_SAFE_INTEGER;

const upperSteps: readonly EmploymentIncomeStep[] = [
  { below: 3_600_000, kind: "quarters", rate: rate("2.8"), subtract: yen(80_000) },
  { below: 6_600_000, kind: "quarters", rate: rate("3.2"), subtract: yen(440_000) },
  { below: 8_500_000, kind: "share", rate: rate("0.9"), subtract: yen(1_100_000) },
  { below: withoutLimit, kind: "minus", subtract: yen(1_950_000) },
];

const steps2025: readonly EmploymentIncomeStep[] = [
  { below: 651_000, kind: "fixed", income: yen(0) },
  { below: 1_900_000, kind: "minus", subtract: yen(650_000) },
  ...upperSteps,
];

const steps2026: readonly EmploymentIncomeStep[] = [
  { below: 741_000, kind: "fixed", income: yen(0) },
  { below: 2_191_000, kind: "minus", subtract: yen(740_000) },
  { below: 2_193_000, kind: "fixed", income: yen(1_451_000) },
  { below: 2_196_000, kind: "fixed", income: yen(1_453_000) },
  { below: 2_200_000, kind: "fixed", income: yen(1_456_000) },
  ...upperSteps,
];

const reform2026 = page(
  "国税庁 令和8年4月 源泉所得税の改正のあらまし",
  "https://www.nta.go.jp/publication/pamph/gensen/2026kaisei.pdf",
);
const annualTable2025 = page(
  "国税庁 令和7年分 年末調整のしかた",
  "https://www.nta.go.jp/publication/pamph/gensen/nencho2025/pdf/204.pdf",
);

interface Year {
  readonly from: string;
  readonly until: string;
  readonly status: Status;
  readonly note?: string;
}

const year2025: Year = { from: "2025-01-01", until: "2025-12-31", status: "confirmed" };
const year2026: Year = { from: "2026-01-01", until: "2026-12-31", status: "confirmed" };
const year2027: Year = {
  from: "2027-01-01",
  until: "2027-12-31",
  status: "assumed",
  note: "令和9年分の年末調整の表は確かめていない。令和8年分と同じと仮定。",
};
const revision = { revision: "1月1日" } as const;

/** 給与所得控除後の給与等の金額（別表第五）。 */
export const employmentIncomeSteps = dated<readonly EmploymentIncomeStep[]>(
  "給与所得控除後の給与等の金額",
  [
    { ...year2025, value: steps2025, reference: incomeTaxAct("別表第五（令和7年分）") },
    { ...year2026, value: steps2026, reference: reform2026 },
    { ...year2027, value: steps2026, reference: reform2026 },
  ],
  revision,
);

/** 合計所得金額が `upTo` 以下のときの基礎控除。 */
export interface IncomeBand {
  readonly upTo: number;
  readonly amount: Yen;
}

function bands(rows: readonly (readonly [upTo: number, amount: number])[]): readonly IncomeBand[] {
  return rows.map(([upTo, amount]) => ({ upTo, amount: yen(amount) }));
}

const upperBasicDeductions = [
  [24_000_000, 480_000],
  [24_500_000, 320_000],
  [25_000_000, 160_000],
  [withoutLimit, 0],
] as const;

const basicDeductions2026 = bands([
  [4_890_000, 1_040_000],
  [6_550_000, 670_000],
  [23_500_000, 620_000],
  ...upperBasicDeductions,
]);

/** 所得税の基礎控除。 */
export const basicDeductions = dated(
  "所得税の基礎控除",
  [
    {
      ...year2025,
      value: bands([
        [1_320_000, 950_000],
        [3_360_000, 880_000],
        [4_890_000, 680_000],
        [6_550_000, 630_000],
        [23_500_000, 580_000],
        ...upperBasicDeductions,
      ]),
      reference: annualTable2025,
    },
    { ...year2026, value: basicDeductions2026, reference: reform2026 },
    {
      ...year2027,
      value: basicDeductions2026,
      status: "confirmed",
      note: "令和8年分と9年分の額。",
      reference: reform2026,
    },
  ],
  revision,
);

/** 扶養控除（16歳以上の一般の扶養親族、一人につき）。 */
export const dependentDeduction = dated(
  "所得税の扶養控除（一般の扶養親族）",
  [
    {
      from: "2025-01-01",
      until: "2027-12-31",
      value: yen(380_000),
      status: "derived",
      reference: incomeTaxAct("第84条"),
      note: "月々の計算表の31,667円の12か月分。特定扶養親族などの加算は含まない。",
    },
  ],
  revision,
);

/** 課税給与所得金額が `upTo` 以下のとき：金額 × rate − subtract。 */
export interface AnnualTaxBand {
  readonly upTo: number;
  readonly rate: Exact;
  readonly subtract: Yen;
}

/** 算出所得税額の速算表。 */
export const annualTaxBands = dated<readonly AnnualTaxBand[]>("算出所得税額の速算表", [
  {
    from: "2025-01-01",
    until: "2027-12-31",
    value: (
      [
        [1_950_000, "0.05", 0],
        [3_300_000, "0.10", 97_500],
        [6_950_000, "0.20", 427_500],
        [9_000_000, "0.23", 636_000],
        [18_000_000, "0.33", 1_536_000],
        [40_000_000, "0.40", 2_796_000],
        [withoutLimit, "0.45", 4_796_000],
      ] as const
    ).map(([upTo, percent, subtract]) => ({ upTo, rate: rate(percent), subtract: yen(subtract) })),
    status: "confirmed",
    reference: incomeTaxAct("第89条"),
  },
]);

/** 復興特別所得税などを合わせた率（年調所得税額に掛ける）。 */
export const surtaxRate = dated("復興特別所得税などを合わせた率", [
  {
    from: "2025-01-01",
    until: "2027-12-31",
    value: rate("1.021"),
    status: "confirmed",
    reference: annualTable2025,
    note: "令和9年分からは防衛特別所得税1%と復興特別所得税1.1%。",
  },
]);
