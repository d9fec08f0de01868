import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { StepFormContext } from "./FormFields";
import type { StepForm as StepFormState } from "./useStepForm";

interface StepFormProps {
  readonly step: StepFormState;
  readonly children: ReactNode;
  /** 「次へ」の文言。 */
  readonly next?: string;
  /** 手順の画面は「保存して戻る」を持つ。 */
  readonly hasBack?: boolean;
}

/** For buttons of the form that stand outside it. */
export const stepFormId = "step-form";

/**
 * 手順の入力欄と「次へ」。Enter presses the first submit button, which is hidden and means「次へ」.
 * While an answer is on its way these buttons rest, so that a second press cannot overtake the first.
 */
export function StepForm({ step, children, next = "保存して次へ", hasBack = true }: StepFormProps) {
  const isOnItsWay = useNavigation().state !== "idle";
  return (
    <StepFormContext.Provider value={step}>
      <Form id={stepFormId} method="post" noValidate onSubmit={step.onSubmit} ref={step.formRef} key={step.revision}>
        <button type="submit" className="visually-hidden" name="_intent" value="next" tabIndex={-1} aria-hidden="true">
          {next}
        </button>
        <input type="hidden" name="_revision" defaultValue={step.revision} />
        {children}
        <p className="button-row">
          <button type="submit" className="button button--primary" name="_intent" value="next" disabled={isOnItsWay}>
            {next}
          </button>
          {hasBack ? (
            <button type="submit" className="button button--plain" name="_intent" value="back" disabled={isOnItsWay}>
              保存して戻る
            </button>
          ) : null}
        </p>
      </Form>
    </StepFormContext.Provider>
  );
}
