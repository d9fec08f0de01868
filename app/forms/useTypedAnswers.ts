import { useDeferredValue } from "react";
import type { z } from "zod";
import { nested } from "./formValues";
import type { FormSchema, StepForm } from "./useStepForm";

/** いま入力されている内容を、使える形に読み取ったもの。まだ読み取れなければ `undefined`。 */
export function useTypedAnswers<Schema extends FormSchema>(
  step: StepForm,
  schema: Schema,
): z.output<Schema> | undefined {
  const typed = useDeferredValue(step.form.watch());
  const answers = Object.keys(typed).length > 0 ? typed : nested(step.values);
  const read = schema.safeParse(answers);
  return read.success ? read.data : undefined;
}
