import { supportBenefitWindow } from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { minus } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { addDays, type IsoDate } from "../kernel/isoDate";
import { dayWithinYear } from "../kernel/japaneseDate";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { simulate } from "../simulate";
import type { PlannedLeave, SimulationRequest } from "../simulation";
import type { Border, SimulationResult } from "../simulationResult";
import { type BorderRule, borderRules } from "./borderRules";
import { birthDateOf, isChildcareLeave } from "./leaveTerms";
import { orRefusal } from "./refusal";
import { type Situation, situationOf } from "./situation";

/** 「日付の近く」とみなす日数。 */
const nearbyDays = 14;

/**
 * 日付の近くにある境目。
 *
 * For each childcare leave and each rule, the nearest later and the nearest earlier end that changes sides and the amount
 * of the rule (a 28th day on a Sunday changes nothing), with the differences that `simulate` itself finds. A border whose
 * months cannot be computed is left out.
 */
export function bordersNear(request: SimulationRequest): readonly Border[] {
  const base = simulate(request);
  const before = situationOf(request);
  return request.leaves.filter(isChildcareLeave).flatMap((leave) =>
    ([1, -1] as const).flatMap((step) => {
      const moved = movedEnds(leave, step, request).map((end) => situationWithEnd(leave, end, request));
      return borderRules.flatMap((rule) => borderOf(rule, leave, step, before, moved, base));
    }),
  );
}

interface Moved {
  readonly end: IsoDate;
  readonly situation: Situation;
}

function movedEnds(leave: PlannedLeave, step: 1 | -1, request: SimulationRequest): readonly IsoDate[] {
  const isPossible = (end: IsoDate) =>
    end >= leave.start &&
    (leave.kind !== "postnatalPaternityLeave" ||
      step === -1 ||
      end <= supportBenefitWindow(birthDateOf(request)).end) &&
    !request.leaves.some((other) => other.id !== leave.id && other.start <= end && leave.end < other.start);
  return Array.from({ length: nearbyDays }, (_, index) => addDays(leave.end, step * (index + 1))).filter(isPossible);
}

function withEnd(leave: PlannedLeave, end: IsoDate, request: SimulationRequest): SimulationRequest {
  return { ...request, leaves: request.leaves.map((other) => (other.id === leave.id ? { ...other, end } : other)) };
}

function situationWithEnd(leave: PlannedLeave, end: IsoDate, request: SimulationRequest): Moved {
  return { end, situation: situationOf(withEnd(leave, end, request)) };
}

function borderOf(
  rule: BorderRule,
  leave: PlannedLeave,
  step: 1 | -1,
  before: Situation,
  moved: readonly Moved[],
  base: SimulationResult,
): readonly Border[] {
  const crossings = orRefusal(() => {
    const side = rule.side(before, leave.start);
    return moved.filter(({ situation }) => rule.side(situation, leave.start) !== side);
  });
  if (crossings instanceof NoValueInForce || base.refusals.length > 0) return [];
  for (const { end, situation } of crossings) {
    const result = simulate(situation.request);
    if (result.refusals.length > 0) return [];
    const effect = minus(rule.effect.amountIn(result), rule.effect.amountIn(base));
    if (effect.value !== 0) return [border(end, situation, result, effect)];
  }
  return [];

  function border(end: IsoDate, after: Situation, result: SimulationResult, effect: Yen): Border {
    const crossing = { before, after, start: leave.start };
    return {
      rule: rule.rule(crossing),
      leaveId: leave.id,
      currentEnd: leave.end,
      newEnd: end,
      effect: { label: rule.effect.label, difference: named(`${rule.effect.label}の差`, effect) },
      difference: named("今の計画との差", minus(result.totals.difference, base.totals.difference)),
      message:
        step === 1
          ? `${dayWithinYear(end)}まで休むと、${rule.longer(crossing)}`
          : `${dayWithinYear(end)}までにすると、${rule.shorter(crossing)}`,
      reference: { title: rule.reference.title, url: rule.reference.url },
    };
  }
}
