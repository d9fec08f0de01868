import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { ChoiceField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { answersOf, nested } from "~/forms/formValues";
import { messagesOf } from "~/forms/messages";
import { StepForm } from "~/forms/StepForm";
import { TextArea, TextField } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { actAsEmployee, openCase, refusalInWords, startedFrom } from "~/services/cases.server";
import { openPlan } from "~/services/drafts.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { choicesOf } from "~/workflow/interviewWords";
import { keptAnswers } from "~/workflow/keptAnswers";
import { outcomeLabels, resultSchema } from "~/workflow/result";
import { isAllowed } from "~/workflow/workflow";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("休みの実績", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const { file, revision } = await openCase(open);
  return {
    planId: open.planId,
    canReport: isAllowed(file.status, "reportResult", "employee"),
    hasErrors: hasRefusedInput(args),
    saved: { values: file.result?.answers ?? {}, revision, hasRemovedRow: false },
  };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const form = await args.request.formData();
  const values = answersOf(form);
  const revision = startedFrom(form);
  const read = resultSchema.safeParse(nested(values));
  if (!read.success) {
    return refuseInput(args, { values, messages: messagesOf(resultSchema, read.error), revision, refusal: "" });
  }
  const answers = keptAnswers(resultSchema, values);
  const acted = await actAsEmployee(open, revision, { action: "reportResult", answers });
  if (acted.kind === "done") return redirect(`/plans/${open.planId}/share`, 303);
  const now = (await openCase(open)).revision;
  return data({ values, messages: [], revision: now, refusal: refusalInWords(acted) }, 409);
}

/** 休みの実績。After the leave he says what came of the plan; no reason is asked. */
export default function ResultPage() {
  const { planId, canReport, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const step = useStepForm(resultSchema, saved, refused);
  return (
    <Page
      title="休みの実績"
      lead="休みが終わったら、実際にどうだったかを知らせます。所属長と人事担当課に見えます。"
      back={{ to: `/plans/${planId}/share`, label: "「所属長とのやりとり」へ戻る" }}
      above={<ErrorSummary ref={step.summaryRef} messages={step.messages} />}
    >
      {refused?.refusal ? <Notice level="error">{refused.refusal}</Notice> : null}
      {canReport ? (
        <StepForm step={step} next="実績を報告する" hasBack={false}>
          <ChoiceField name="outcome" label="実際の休み" choices={choicesOf(outcomeLabels)} />
          <DateField name="start" label="休みの始まり" hint="期間を変えたときだけ。" />
          <DateField name="end" label="休みの終わり" hint="期間を変えたときだけ。" />
          <TextField name="specialLeave" label="特別休暇など" hint="例：配偶者出産休暇2日、育児参加のための休暇3日" />
          <TextArea
            name="voice"
            label="よかったこと、困ったこと"
            hint="次に休む人の助けになります。書かなくてもかまいません。"
            rows={3}
          />
        </StepForm>
      ) : (
        <Notice level="hint">面談の記録ができたあとで、報告できます。</Notice>
      )}
    </Page>
  );
}
