import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { answersOf } from "~/forms/formValues";
import { StepForm, stepFormId } from "~/forms/StepForm";
import { useStepForm } from "~/forms/useStepForm";
import { ClosedLink } from "~/review/ClosedLink";
import { Flagged } from "~/review/Flagged";
import { interviewGuide } from "~/review/guide";
import { refusalInWords, startedFrom } from "~/services/cases.server";
import { interviewValues, recordInterview } from "~/services/interviews.server";
import { organizationSettings } from "~/services/organization.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { openReview, showReview } from "~/services/reviews.server";
import { isOpenToReaders } from "~/workflow/caseFile";
import { interviewRecordSchema } from "~/workflow/interviewRecord";
import { isAllowed } from "~/workflow/workflow";
import { Guide } from "./Guide";
import { RecordFields } from "./RecordFields";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("面談の準備と記録", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { planId, file, revision, today } = await showReview(args, "view");
  if (!isOpenToReaders(file) || !isAllowed(file.status, "recordInterview", "supervisor")) {
    throw redirect(`/reviews/${planId}`, 303);
  }
  const { plan: view } = file.submission;
  return {
    planId,
    hasErrors: hasRefusedInput(args),
    name: view.person.name,
    guide: interviewGuide(view, organizationSettings(), today),
    saved: { values: interviewValues(file, view), revision, hasRemovedRow: false },
  };
}

export async function action(args: ActionFunctionArgs) {
  const review = await openReview(args);
  const form = await args.request.formData();
  const recording = await recordInterview(review, startedFrom(form), form);
  const { revision } = review;
  switch (recording.kind) {
    case "done":
      return redirect(`/reviews/${review.planId}`, 303);
    case "refused": {
      const { values, messages } = recording;
      return refuseInput(args, { values, messages, revision, words: [], refusal: "" });
    }
    case "flagged":
      return data({ values: recording.values, messages: [], revision, words: recording.words, refusal: "" }, 422);
    default: {
      const values = answersOf(form);
      return data({ values, messages: [], revision, words: [], refusal: refusalInWords(recording) }, 409);
    }
  }
}

export const ErrorBoundary = ClosedLink;

/** 面談の進め方と、記録。 */
export default function InterviewPage() {
  const { planId, name, guide, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const step = useStepForm(interviewRecordSchema, saved, refused);
  return (
    <Page
      title={`${name}さんとの面談`}
      lead="進め方を見ながら、聞いたことと決めたことを書きます。記録は本人にも同じものが見えます。"
      back={{ to: `/reviews/${planId}`, label: "計画へ戻る" }}
      above={<ErrorSummary ref={step.summaryRef} messages={step.messages} />}
    >
      {refused?.refusal ? <Notice level="error">{refused.refusal}</Notice> : null}
      <Flagged words={refused?.words ?? []} form={stepFormId} anyway="このまま記録する" />
      <Guide steps={guide} />
      <StepForm step={step} next="面談を記録する" hasBack={false}>
        <RecordFields />
      </StepForm>
    </Page>
  );
}
