import { NoValueInForce } from "./kernel/dated";
import type { IsoMonth } from "./kernel/isoDate";
import { type BenefitsByMonth, benefitsEarned } from "./simulate/benefits";
import { computedMonth } from "./simulate/month";
import { type MonthPayIn, monthPaysOf } from "./simulate/monthPay";
import { notIncludedIn } from "./simulate/notIncluded";
import { orRefusal } from "./simulate/refusal";
import { refusedTaxes } from "./simulate/refusedTaxes";
import { settledPay } from "./simulate/settledPay";
import { type Situation, situationOf } from "./simulate/situation";
import { type TimingIn, timingOf } from "./simulate/timing";
import { summaryOf, totalsOf } from "./simulate/totals";
import { warningsFor } from "./simulate/warnings";
import { yearsOfPay } from "./simulate/yearsOfPay";
import { yearTaxesOf } from "./simulate/yearTaxes";
import type { SimulationRequest } from "./simulation";
import type {
  BenefitLine,
  ComputedMonth,
  Refusal,
  RefusedMonth,
  SimulatedMonth,
  SimulationResult,
} from "./simulationResult";

/**
 * 試算。Composes the rules month by month: the pay of the month, the contributions and their exemption, the benefits in
 * the month they are earned and in the month they are paid, and the same without leave.
 *
 * A month that needs a value nobody has registered is refused with its reason; the other months stand.
 */
export function simulate(request: SimulationRequest): SimulationResult {
  const situation = situationOf(request);
  const payIn = monthPaysOf(situation);
  const yearIn = yearsOfPay(payIn, situation.payTerms);
  const { months, computed } = simulatedMonthsOf(
    situation,
    (month) => settledPay(month, payIn, yearIn),
    timingOf(situation, payIn),
  );
  const totals = totalsOf(computed, situation);
  return {
    months,
    totals,
    summary: summaryOf(computed, totals, situation),
    yearTaxes: yearTaxesOf(situation, yearIn),
    warnings: warningsFor(situation, computed),
    notIncluded: [...notIncludedIn(situation), ...refusedTaxes(situation, yearIn)],
    refusals: months.length === computed.length ? noRefusals : refusalsOf(months),
  };
}

interface SimulatedMonths {
  readonly months: readonly SimulatedMonth[];
  readonly computed: readonly ComputedMonth[];
}

const none: readonly BenefitLine[] = [];
const noRefusals: readonly Refusal[] = [];

function simulatedMonthsOf(situation: Situation, payIn: MonthPayIn, timingIn: TimingIn): SimulatedMonths {
  const benefits = orRefusal(() => benefitsEarned(situation));
  if (benefits instanceof NoValueInForce) {
    return { months: situation.months.map(({ month }) => refused(month, benefits)), computed: [] };
  }
  const paid = paidByMonth(benefits);
  const months: SimulatedMonth[] = [];
  const computed: ComputedMonth[] = [];
  for (const month of situation.months) {
    const earned = benefits.get(month.month) ?? none;
    const result =
      earned instanceof NoValueInForce
        ? earned
        : orRefusal(() =>
            computedMonth(
              month,
              { earned, paid: paid.get(month.month) ?? none, timing: timingIn(month) },
              payIn(month),
              situation,
            ),
          );
    if (result instanceof NoValueInForce) months.push(refused(month.month, result));
    else {
      months.push(result);
      computed.push(result);
    }
  }
  return { months, computed };
}

function paidByMonth(benefits: BenefitsByMonth): ReadonlyMap<IsoMonth, readonly BenefitLine[]> {
  const paid = new Map<IsoMonth, BenefitLine[]>();
  for (const lines of benefits.values()) {
    if (lines instanceof NoValueInForce) continue;
    for (const line of lines) {
      const before = paid.get(line.paidIn);
      if (before === undefined) paid.set(line.paidIn, [line]);
      else before.push(line);
    }
  }
  return paid;
}

function refused(month: IsoMonth, { parameter, date, message }: NoValueInForce): RefusedMonth {
  return { kind: "refused", month, refusal: { kind: "noValueInForce", parameter, date, months: [month], message } };
}

/** 足りない値ごとに一つ。その値のために計算できない月を並べる。 */
function refusalsOf(months: readonly SimulatedMonth[]): readonly Refusal[] {
  const byParameter = new Map<string, Refusal>();
  for (const month of months) {
    if (month.kind === "computed") continue;
    const { refusal } = month;
    const before = byParameter.get(refusal.parameter);
    byParameter.set(
      refusal.parameter,
      before === undefined ? refusal : { ...before, months: [...before.months, month.month] },
    );
  }
  return [...byParameter.values()];
}
