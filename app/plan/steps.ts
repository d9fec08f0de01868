import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { z } from "~/zod";
import { birthSchema } from "./birthStep";
import { dutiesSchema } from "./dutiesStep";
import { homeSchema } from "./homeStep";
import { leavesSchema } from "./leavesStep";
import { personSchema } from "./personStep";
import { wishesSchema } from "./wishesStep";

/** The questions of each step, by name. `today` bounds the dates that make sense. */
export const stepSchemas = {
  birth: birthSchema,
  leaves: () => leavesSchema,
  duties: () => dutiesSchema,
  home: () => homeSchema,
  wishes: () => wishesSchema,
  person: () => personSchema,
} as const satisfies Record<string, (today: IsoDate) => z.ZodType>;

export type StepName = keyof typeof stepSchemas;
export type StepAnswers<Name extends StepName> = z.output<ReturnType<(typeof stepSchemas)[Name]>>;

export interface Station {
  readonly name: StepName | "simulation" | "check" | "hand-over";
  readonly title: string;
  /** もくじに添える一言。 */
  readonly about: string;
  /** 計画のアドレスから見た場所。 */
  readonly path: string;
}

/** The one ordered list: next, back and progress all follow from it. */
export const stations: readonly Station[] = [
  { name: "birth", title: "予定日", about: "使える休みと、最後の日がわかります", path: "steps/birth" },
  { name: "leaves", title: "休み方", about: "いつ、どの休みを使うか", path: "steps/leaves" },
  { name: "simulation", title: "家計", about: "休んだ月の手取りを試算します", path: "simulation" },
  { name: "duties", title: "仕事の引継ぎ", about: "どの仕事を、だれがカバーするか", path: "steps/duties" },
  { name: "home", title: "家のこと", about: "だれが何をするか（任意）", path: "steps/home" },
  { name: "wishes", title: "お願い・不安", about: "職場へのお願いと、気になること", path: "steps/wishes" },
  { name: "person", title: "あなた", about: "計画書に載せる所属とお名前", path: "steps/person" },
  { name: "check", title: "確認", about: "計画の全体と、確かめておくこと", path: "check" },
  { name: "hand-over", title: "渡す", about: "提出用と本人控えのPDF", path: "hand-over" },
];

export const stepNames = Object.keys(stepSchemas) as StepName[];

export function isStepName(name: string): name is StepName {
  return Object.hasOwn(stepSchemas, name);
}

export function stationBefore(name: Station["name"]): Station | undefined {
  return stations[stations.findIndex((station) => station.name === name) - 1];
}

export function stationAfter(name: Station["name"]): Station | undefined {
  return stations[stations.findIndex((station) => station.name === name) + 1];
}
