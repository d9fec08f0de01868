import { createContext, useContext } from "react";
import type { StepForm } from "./useStepForm";

export const StepFormContext = createContext<StepForm | undefined>(undefined);

export interface FieldBinding {
  readonly id: string;
  readonly value: string;
  readonly ticked: readonly string[];
  readonly message: string | undefined;
  readonly props: ReturnType<StepForm["form"]["register"]>;
}

/** Everything a field needs from the form it stands in. */
export function useField(name: string): FieldBinding {
  const step = useContext(StepFormContext);
  if (!step) throw new Error(`${name} stands outside a form`);
  const value = step.values[name];
  return {
    id: fieldId(name),
    value: typeof value === "string" ? value : "",
    ticked: value === undefined ? [] : [value].flat(),
    message: step.messages.find((message) => message.name === name)?.message,
    props: step.form.register(name),
  };
}

export function fieldId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}
