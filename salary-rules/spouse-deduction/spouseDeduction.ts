import type { Dated } from "../kernel/dated";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import type { SpouseDeductionTable } from "./parameters";

export interface CoupleIncome {
  /** 本人の合計所得金額。 */
  readonly own: Yen;
  /** 配偶者の合計所得金額。手当金は入らないので、休業した年は下がる。わからなければ、控除の範囲を超えるものとする。 */
  readonly spouse: Yen | undefined;
  /** その年の12月31日。 */
  readonly date: IsoDate;
}

/**
 * 配偶者控除・配偶者特別控除 — one year.
 *
 * 本人の合計所得金額が1,000万円以下で、配偶者の合計所得金額が決められた額以下のとき、その区分の額。
 */
export function spouseDeduction({ own, spouse, date }: CoupleIncome, table: Dated<SpouseDeductionTable>): Yen {
  if (spouse === undefined) return zeroYen;
  const { value, reference } = table.entryOn(date);
  const column = value.ownUpTo.findIndex((upTo) => own.value <= upTo);
  const isSpouseDeduction = spouse.value <= value.spouse.spouseUpTo;
  const row = isSpouseDeduction ? value.spouse : value.special.find(({ spouseUpTo }) => spouse.value <= spouseUpTo);
  const amount = row?.amounts[column];
  if (amount === undefined) {
    return named(terms.spouseDeduction, zeroYen, { rule: "本人または配偶者の所得が控除の範囲を超える", reference });
  }
  return named(isSpouseDeduction ? terms.spouseDeduction : terms.specialSpouseDeduction, amount, {
    rule: "本人と配偶者の合計所得金額による額",
    reference,
  });
}

/** 配偶者控除（特別控除でなく）を受ける所得か。 */
export function isWithinSpouseDeduction(
  { spouse, date }: Pick<CoupleIncome, "spouse" | "date">,
  table: Dated<SpouseDeductionTable>,
): boolean {
  return spouse !== undefined && spouse.value <= table.on(date).spouse.spouseUpTo;
}
