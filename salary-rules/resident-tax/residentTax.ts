import { floorToThousandYen, floorToYen, max, min, minus, plus, sumOf, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { floorToHundredYen } from "../year-end-adjustment/floorToHundredYen";
import { residentTaxReference, residentTaxTable, spouseDifferences, type TaxingBody, taxingBodies } from "./parameters";

export interface ResidentTaxFacts {
  /** 前年の合計所得金額（給与所得控除後の給与等の金額）。手当金は入らない。 */
  readonly totalIncome: Yen;
  readonly socialInsurance: Yen;
  /** 住民税の配偶者控除または配偶者特別控除。 */
  readonly spouseDeduction: Yen;
  /** 配偶者控除（特別控除でなく）を受けるか。 */
  readonly hasSpouseDeduction: boolean;
  /** 16歳以上の一般の扶養親族の数。 */
  readonly dependents: number;
  /** 生命保険料控除など、ほかの所得控除の合計（住民税の額）。 */
  readonly otherDeductions: Yen;
  readonly isDesignatedCity: boolean;
  /** 団体の均等割と森林環境税の合計。なければ標準の額。 */
  readonly perCapitaLevy?: Yen;
  /** 年度の初日。 */
  readonly date: IsoDate;
}

/**
 * 住民税（年額）— one fiscal year, on the income of the year before.
 *
 * 所得割（課税所得金額 × 税率 − 調整控除、100円未満切捨て）を市町村と都道府県について合わせ、均等割を足す。
 * 非課税限度額と、寄附金税額控除・住宅借入金等特別税額控除は見ない。
 */
export function residentTax(facts: ResidentTaxFacts): Yen {
  const taxable = residentTaxableIncome(facts);
  const levies = taxingBodies.map((body) => floorToHundredYen(incomeLevy(body, taxable, facts)));
  const perCapita = facts.perCapitaLevy ?? residentTaxTable.on(facts.date).perCapitaLevy;
  return named(terms.residentTax, plus(named(terms.incomeLevy, sumOf(levies)), named(terms.perCapitaLevy, perCapita)), {
    rule: "所得割（市町村と都道府県、100円未満切捨て）＋ 均等割・森林環境税",
    reference: residentTaxReference,
  });
}

/** 課税所得金額（千円未満切捨て）。 */
export function residentTaxableIncome(facts: ResidentTaxFacts): Yen {
  const { basicDeduction, dependentDeduction } = residentTaxTable.on(facts.date);
  const deductions = plus(
    facts.socialInsurance,
    facts.otherDeductions,
    facts.spouseDeduction,
    times(dependentDeduction, facts.dependents, "number"),
    basicDeduction,
  );
  return named(
    "住民税の課税所得金額",
    floorToThousandYen(max(minus(facts.totalIncome, named("住民税の所得控除の合計", deductions)), zeroYen)),
  );
}

/** 所得割 − 調整控除（100円未満を切り捨てる前）。 */
export function incomeLevy(body: TaxingBody, taxable: Yen, facts: ResidentTaxFacts): Yen {
  const { levyRates, adjustmentRates } = residentTaxTable.on(facts.date);
  const kind = facts.isDesignatedCity ? "designatedCity" : "ordinary";
  const adjustment = named("調整控除", floorToYen(times(adjustmentBase(taxable, facts), adjustmentRates[kind][body])));
  return max(minus(floorToYen(times(taxable, levyRates[kind][body])), adjustment), zeroYen);
}

/**
 * 調整控除のもとになる額。
 *
 * 課税所得が200万円以下のときは、人的控除額の差と課税所得の少ないほう。超えるときは、人的控除額の差から
 * 超える額を引いた額（5万円が下限）。
 */
function adjustmentBase(taxable: Yen, facts: ResidentTaxFacts): Yen {
  const { adjustmentThreshold, leastAdjustmentBase } = residentTaxTable.on(facts.date);
  const difference = personalDifference(facts);
  return taxable.value <= adjustmentThreshold.value
    ? min(difference, taxable)
    : max(minus(difference, minus(taxable, adjustmentThreshold)), leastAdjustmentBase);
}

function personalDifference({ totalIncome, dependents, hasSpouseDeduction, date }: ResidentTaxFacts): Yen {
  const { basicDifference, dependentDifference } = residentTaxTable.on(date);
  const spouse = spouseDifferences.on(date).find(({ ownUpTo }) => totalIncome.value <= ownUpTo)?.amount;
  return named(
    "人的控除額の差の合計",
    plus(
      basicDifference,
      ...(dependents > 0 ? [times(dependentDifference, dependents, "number")] : []),
      ...(hasSpouseDeduction && spouse !== undefined ? [spouse] : []),
    ),
  );
}
