import type { Dated, Entry } from "#salary-rules";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { editionPeriod } from "~/simulation/editionDate";
import { readSource } from "./readSource.server";
import type { ReadEdition, ReadValue } from "./rulesContent";
import { readingsOf } from "./valueReadings";

/** 日付つきの値を、今日効力のある値と、その前後の値に分けて読む。 */
export function readValues(parameters: readonly Dated<unknown>[], today: IsoDate): readonly ReadValue[] {
  return parameters.map(({ name, revision, entries }) => {
    const inForce = entries.find(({ from, until }) => from <= today && (until === undefined || today <= until));
    const others = entries.filter((entry) => entry !== inForce).toReversed();
    return {
      name,
      revision,
      inForce: inForce && readEdition(name, inForce),
      others: others.map((entry) => readEdition(name, entry)),
    };
  });
}

function readEdition(name: string, { from, until, value, status, reference, note }: Entry<unknown>): ReadEdition {
  return {
    period: editionPeriod(from, until),
    readings: readingsOf(name, value),
    source: readSource({ ...reference, status }),
    note,
  };
}
