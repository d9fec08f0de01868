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

export const stepNames = Object.keys(stepSchemas) as StepName[];

export function isStepName(name: string): name is StepName {
  return Object.hasOwn(stepSchemas, name);
}
