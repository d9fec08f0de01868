import type { SimulationRequest, SimulationResult } from "#salary-rules";
import { explained, simulate } from "#salary-rules";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { FormValues } from "~/forms/formValues";
import type { FieldMessage } from "~/forms/messages";
import type { Plan } from "~/plan/plan";
import { type Money, type MonthView, readMoney } from "./moneyForm";
import type { MoneyOrganization } from "./moneyOrganization";
import { type Remuneration, remunerationOf } from "./remuneration";
import { requestFrom, type Simulatable, simulatable } from "./requestFrom";

export interface Simulated {
  readonly kind: "simulated";
  readonly money: Money;
  readonly remuneration: Remuneration;
  readonly organization: MoneyOrganization;
  readonly request: SimulationRequest;
  readonly result: SimulationResult;
  readonly view: MonthView;
}

export type Answer = Exclude<Simulatable, { kind: "ready" }> | Simulated;

export interface AnswerWithMessages {
  readonly answer: Answer;
  readonly messages: readonly FieldMessage[];
}

/** 計画と、入力されたままのお金の数字から、画面に出す答えを作る。ブラウザーでもサーバーでも同じ。 */
export function answerTo(
  plan: Plan,
  values: FormValues,
  today: IsoDate,
  organization: MoneyOrganization,
): AnswerWithMessages {
  const { money, messages } = readMoney(values, today, plan);
  const readiness = simulatable(plan);
  if (readiness.kind !== "ready") return { answer: readiness, messages };
  const remuneration = remunerationOf(money, today);
  const request = requestFrom(plan, readiness.child, money, remuneration, organization);
  const answer: Simulated = {
    kind: "simulated",
    money,
    remuneration,
    organization,
    request,
    result: explained(() => simulate(request)),
    view: money.view ?? "earned",
  };
  return { answer, messages };
}
