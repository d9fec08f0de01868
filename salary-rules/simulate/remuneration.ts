import type { ContributionBase } from "../contributions/contributions";
import type { CalendarMonth } from "../kernel/calendarMonth";
import type { IsoMonth } from "../kernel/isoDate";
import { inputYen } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { Pay, RemunerationSource } from "../simulation";
import { terms } from "../vocabulary";
import type { PayTerms } from "./payTerms";

export function isRevised(month: IsoMonth, { pay, revisionMonth }: PayTerms): boolean {
  return pay.standardMonthlyRemunerationFromSeptember !== undefined && month >= revisionMonth;
}

/** その月の標準報酬の月額。9月の定時決定のあとは、新しい額による。 */
export function standardMonthlyRemunerationIn(month: IsoMonth, payTerms: PayTerms): Yen {
  const { pay } = payTerms;
  const { standardMonthlyRemunerationFromSeptember } = pay;
  return standardMonthlyRemunerationFromSeptember !== undefined && isRevised(month, payTerms)
    ? inputYen(`${terms.standardMonthlyRemuneration}（9月から）`, standardMonthlyRemunerationFromSeptember)
    : standardWhenTyped(pay);
}

/** 入力がないときの額につく印の理由。 */
const doubtfulSources: { readonly [Source in RemunerationSource]?: string } = {
  inferred: "明細のほかの額から推定した標準報酬の月額。",
  example: "例の額。本人の額を入力すると置きかわる。",
};

function standardWhenTyped({ standardMonthlyRemuneration, standardMonthlyRemunerationSource = "typed" }: Pay): Yen {
  const note = doubtfulSources[standardMonthlyRemunerationSource];
  const source = note === undefined ? "typed" : "estimated";
  return inputYen(terms.standardMonthlyRemuneration, standardMonthlyRemuneration, source, note);
}

export function contributionBaseIn({ month, start }: CalendarMonth, payTerms: PayTerms): ContributionBase {
  return {
    standardMonthlyRemuneration: standardMonthlyRemunerationIn(month, payTerms),
    standardWhenTyped: standardWhenTyped(payTerms.pay),
    date: start,
  };
}
