import { NoValueInForce } from "./kernel/dated";
import type { IsoMonth } from "./kernel/isoDate";
import { type BenefitPlan, benefitPlan } from "./simulate/benefits";
import { type EarnedMonth, earnedMonth, withBenefitsPaid } from "./simulate/month";
import { notIncludedIn } from "./simulate/notIncluded";
import { type Situation, situationOf } from "./simulate/situation";
import { summaryOf, totalsOf } from "./simulate/totals";
import { warningsFor } from "./simulate/warnings";
import type {
  ComputedMonth,
  Refusal,
  RefusedMonth,
  SimulatedMonth,
  SimulationRequest,
  SimulationResult,
} from "./simulation";

/**
 * 試算。Composes the rules month by month: the pay of the month, the contributions and their exemption, the benefits in
 * the month they are earned and in the month they are paid, and the same without leave.
 *
 * A month that needs a value nobody has registered is refused with its reason; the other months stand.
 */
export function simulate(request: SimulationRequest): SimulationResult {
  const situation = situationOf(request);
  const plan = orRefusal(() => benefitPlan(situation));
  const earned = situation.months.map((month) =>
    plan instanceof NoValueInForce ? refused(month, plan) : monthOrRefusal(month, plan, situation),
  );
  const months = paidMonths(earned);
  const computed = months.filter((month): month is ComputedMonth => month.kind === "computed");
  const totals = totalsOf(computed);
  const summary = summaryOf(computed, totals, situation);
  return {
    months,
    totals,
    ...(summary === undefined ? {} : { summary }),
    warnings: warningsFor(situation, computed),
    notIncluded: notIncludedIn(situation, computed),
    refusals: refusalsOf(months),
  };
}

function orRefusal<Result>(compute: () => Result): Result | NoValueInForce {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NoValueInForce) return error;
    throw error;
  }
}

function monthOrRefusal(month: IsoMonth, plan: BenefitPlan, situation: Situation): EarnedMonth | RefusedMonth {
  const result = orRefusal(() => earnedMonth(month, plan, situation));
  return result instanceof NoValueInForce ? refused(month, result) : result;
}

function refused(month: IsoMonth, { parameter, date, message }: NoValueInForce): RefusedMonth {
  return { kind: "refused", month, refusal: { kind: "noValueInForce", parameter, date, months: [month], message } };
}

function paidMonths(months: readonly (EarnedMonth | RefusedMonth)[]): readonly SimulatedMonth[] {
  const benefits = months.flatMap((month) => (month.kind === "computed" ? month.benefitsEarned : []));
  return months.map((month) =>
    month.kind === "refused"
      ? month
      : withBenefitsPaid(
          month,
          benefits.filter((line) => line.paidIn === month.month),
        ),
  );
}

/** 足りない値ごとに一つ。その値のために計算できない月を並べる。 */
function refusalsOf(months: readonly SimulatedMonth[]): readonly Refusal[] {
  const byParameter = new Map<string, Refusal>();
  for (const month of months) {
    if (month.kind !== "refused") continue;
    const { refusal } = month;
    const before = byParameter.get(refusal.parameter);
    byParameter.set(
      refusal.parameter,
      before === undefined ? refusal : { ...before, months: [...before.months, month.month] },
    );
  }
  return [...byParameter.values()];
}
