import { useDeferredValue } from "react";
import { nested } from "./formValues";
import type { StepForm } from "./useStepForm";

/** いま入力されている内容を、入力されたままの形で。 On the server, what was saved. */
export function useTypedAnswers(step: StepForm): Record<string, unknown> {
  const typed = useDeferredValue(step.form.watch());
  return Object.keys(typed).length > 0 ? typed : nested(step.values);
}

/** いま入力されている行。 */
export function useTypedRows(step: StepForm, group: string): readonly Readonly<Record<string, unknown>>[] {
  const rows = useTypedAnswers(step)[group];
  return Array.isArray(rows) ? rows : [];
}
