import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { ChoiceField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { answersOf } from "~/forms/formValues";
import { StepForm, stepFormId } from "~/forms/StepForm";
import { TextArea, TextField } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { ClosedLink } from "~/review/ClosedLink";
import { Flagged } from "~/review/Flagged";
import { refusalInWords, startedFrom } from "~/services/cases.server";
import { recordFollowUp } from "~/services/interviews.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { openReview, showReview } from "~/services/reviews.server";
import { isOpenToReaders } from "~/workflow/caseFile";
import { followUpItems, followUpLabels, followUpSchema } from "~/workflow/followUp";
import { choicesOf } from "~/workflow/interviewWords";
import { recordIn } from "~/workflow/recordIn";
import { isAllowed } from "~/workflow/workflow";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("復帰の面談の記録", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { planId, file, revision } = await showReview(args, "view");
  if (!isOpenToReaders(file) || !isAllowed(file.status, "recordFollowUp", "supervisor")) {
    throw redirect(`/reviews/${planId}`, 303);
  }
  const values = { declaredName: recordIn(file)?.declaredName ?? "" };
  return {
    planId,
    name: file.submission.plan.person.name,
    hasErrors: hasRefusedInput(args),
    saved: { values, revision, hasRemovedRow: false },
  };
}

export async function action(args: ActionFunctionArgs) {
  const review = await openReview(args);
  const form = await args.request.formData();
  const recorded = await recordFollowUp(review, startedFrom(form), form);
  const { revision, planId } = review;
  switch (recorded.kind) {
    case "done":
      return redirect(`/reviews/${planId}`, 303);
    case "refused":
      return refuseInput(args, { ...recorded, revision, words: [], refusal: "" });
    case "flagged":
      return data({ values: recorded.values, messages: [], revision, words: recorded.words, refusal: "" }, 422);
    default: {
      const values = answersOf(form);
      return data({ values, messages: [], revision, words: [], refusal: refusalInWords(recorded) }, 409);
    }
  }
}

export const ErrorBoundary = ClosedLink;

/** 復帰の前と後の面談の記録。 */
export default function FollowUpPage() {
  const { planId, name, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const step = useStepForm(followUpSchema, saved, refused);
  return (
    <Page
      title={`${name}さんとの復帰の面談`}
      lead="復帰の2か月前から1か月前ごろと、復帰の1か月後に話します。記録は本人にも同じものが見えます。"
      back={{ to: `/reviews/${planId}`, label: "計画へ戻る" }}
      above={<ErrorSummary ref={step.summaryRef} messages={step.messages} />}
    >
      {refused?.refusal ? <Notice level="error">{refused.refusal}</Notice> : null}
      <Flagged words={refused?.words ?? []} form={stepFormId} anyway="このまま記録する" />
      <StepForm step={step} next="面談を記録する" hasBack={false}>
        <ChoiceField name="kind" label="面談の種類" choices={choicesOf(followUpLabels)} />
        <DateField name="heldOn" label={followUpItems.heldOn} isRequired />
        <TextField name="returnDay" label={followUpItems.returnDay} hint="早めたい、延ばしたいという希望も書きます。" />
        <TextArea name="hours" label={followUpItems.hours} rows={2} />
        <TextArea name="workload" label={followUpItems.workload} rows={2} />
        <TextArea name="health" label={followUpItems.health} hint="本人が話したことだけを書きます。" rows={2} />
        <TextArea name="agreed" label={followUpItems.agreed} rows={3} isRequired />
        <TextField
          name="declaredName"
          label="所属長のお名前"
          size="medium"
          hint="記録には「リンクの受取人。お名前は自己申告」と残ります。"
          isRequired
        />
      </StepForm>
    </Page>
  );
}
