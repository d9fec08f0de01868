import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { SaveState } from "~/components/SaveState";
import { answersOf } from "~/forms/formValues";
import { StepForm, stepFormId } from "~/forms/StepForm";
import { useStepForm } from "~/forms/useStepForm";
import { ClosedLink } from "~/review/ClosedLink";
import { Flagged } from "~/review/Flagged";
import { interviewGuide } from "~/review/guide";
import { refusalInWords, startedFrom } from "~/services/cases.server";
import { interviewDraftOf, interviewValues, keepInterviewDraft, recordInterview } from "~/services/interviews.server";
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
  const review = await showReview(args, "view");
  const { planId, file, revision, today } = review;
  if (!isOpenToReaders(file) || !isAllowed(file.status, "recordInterview", "supervisor")) {
    throw redirect(`/reviews/${planId}`, 303);
  }
  const { plan: view } = file.submission;
  const draft = await interviewDraftOf(review);
  return {
    planId,
    hasErrors: hasRefusedInput(args),
    name: view.person.name,
    guide: interviewGuide(view, organizationSettings(), today),
    /** 面談を記録したときに、先に別の操作がなかったかを見る。 */
    caseRevision: revision,
    savedAt: draft.savedAt,
    saved: {
      values: draft.values ?? interviewValues(file, view),
      revision: draft.revision,
      autosaveAddress: `/reviews/${planId}/interview-draft`,
      hasRemovedRow: false,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const review = await openReview(args);
  const form = await args.request.formData();
  if (form.get("_intent") === "back") {
    await keepInterviewDraft(review, form);
    return redirect(`/reviews/${review.planId}`, 303);
  }
  const recording = await recordInterview(review, Number(form.get("_case")), form);
  // The draft goes on from where it was; what is refused has not become an event.
  const revision = startedFrom(form);
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
  const { planId, name, guide, caseRevision, savedAt, saved } = useLoaderData<typeof loader>();
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
      <SaveState savedAt={savedAt} />
      <StepForm step={step} next="面談を記録する">
        <input type="hidden" name="_case" value={caseRevision} />
        <RecordFields />
      </StepForm>
    </Page>
  );
}
