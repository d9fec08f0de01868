import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { type Draft, type StepState, stateOf } from "./draft";
import type { Station } from "./stations";
import { stepNames } from "./steps";

/** 順路のうち、入力のある画面の進みぐあい。 */
export function stationStates(draft: Draft, today: IsoDate): Partial<Record<Station["name"], StepState>> {
  return Object.fromEntries(stepNames.map((step) => [step, stateOf(draft, step, today)]));
}
