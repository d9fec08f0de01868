import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { FormValues } from "~/forms/formValues";
import { stepWords } from "./fieldWords";
import { type StepName, stepSchemas } from "./steps";

/** その手順の欄の答えだけ。Nothing else that was posted is kept, whatever its name. */
export function knownAnswers(step: StepName, values: FormValues, today: IsoDate): FormValues {
  const { shape } = stepSchemas[step](today);
  const columns = ["id", ...Object.keys(stepWords[step].fields)];
  const isKnown = (name: string) => {
    const [field = "", , column] = name.split(".");
    return Object.hasOwn(shape, field) && (column === undefined || columns.includes(column));
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => isKnown(name)));
}
