import type { ContributionBase } from "../contributions/contributions";
import type { CalendarMonth } from "../kernel/calendarMonth";
import type { IsoMonth } from "../kernel/isoDate";
import { inputYen } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import type { Situation } from "./situation";

export function isRevised(month: IsoMonth, { request: { pay }, revisionMonth }: Situation): boolean {
  return pay.standardMonthlyRemunerationFromSeptember !== undefined && month >= revisionMonth;
}

/** その月の標準報酬の月額。9月の定時決定のあとは、新しい額による。 */
export function standardMonthlyRemunerationIn(month: IsoMonth, situation: Situation): Yen {
  const { standardMonthlyRemuneration, standardMonthlyRemunerationFromSeptember } = situation.request.pay;
  return standardMonthlyRemunerationFromSeptember !== undefined && isRevised(month, situation)
    ? inputYen(`${terms.standardMonthlyRemuneration}（9月から）`, standardMonthlyRemunerationFromSeptember)
    : inputYen(terms.standardMonthlyRemuneration, standardMonthlyRemuneration);
}

export function contributionBaseIn({ month, start }: CalendarMonth, situation: Situation): ContributionBase {
  return {
    standardMonthlyRemuneration: standardMonthlyRemunerationIn(month, situation),
    standardWhenTyped: inputYen(terms.standardMonthlyRemuneration, situation.request.pay.standardMonthlyRemuneration),
    date: start,
  };
}
