import type { ReactNode } from "react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { StationPage } from "~/components/StationPage";
import type { StepName } from "~/plan/steps";
import { ConflictNotice } from "./ConflictNotice";
import { UndoForm } from "./UndoForm";
import type { StepForm } from "./useStepForm";

interface StepPageProps {
  readonly name: StepName;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly step: StepForm;
  readonly children: ReactNode;
}

/** 手順の画面。誤りの一覧は見出しの上。 */
export function StepPage({ step, children, ...page }: StepPageProps) {
  return (
    <StationPage {...page} above={<ErrorSummary ref={step.summaryRef} messages={step.messages} />}>
      {step.hasRemovedRow ? <UndoForm>行を1つ消しました。</UndoForm> : null}
      {step.conflict ? <ConflictNotice conflict={step.conflict} /> : null}
      {children}
    </StationPage>
  );
}
