import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { hrRecordSchema } from "~/desk/hrRecord";
import { checkLabels, divisionLabels, replacementLabels, timesLabels } from "~/desk/hrWords";
import { SelectField, TicksField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { answersOf } from "~/forms/formValues";
import { StepForm } from "~/forms/StepForm";
import { TextArea, TextField } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { refusalInWords, startedFrom } from "~/services/cases.server";
import { openAtDesk } from "~/services/desk.server";
import { keepHrRecord } from "~/services/deskRecord.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { isOpenToReaders } from "~/workflow/caseFile";
import { choicesOf } from "~/workflow/interviewWords";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("人事担当課の記録", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { account, file, revision, planId } = await openAtDesk(args, "view");
  if (!isOpenToReaders(file)) throw redirect(`/desk/${planId}`, 303);
  return {
    planId,
    officer: account.name,
    name: file.submission.plan.person.name,
    hasErrors: hasRefusedInput(args),
    saved: { values: file.deskRecord?.answers ?? {}, revision, hasRemovedRow: false },
  };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openAtDesk(args);
  const form = await args.request.formData();
  const kept = await keepHrRecord(open, startedFrom(form), form);
  const { revision, planId } = open;
  switch (kept.kind) {
    case "done":
      return redirect(`/desk/${planId}`, 303);
    case "refused":
      return refuseInput(args, { ...kept, revision, refusal: "" });
    default:
      return data({ values: answersOf(form), messages: [], revision, refusal: refusalInWords(kept) }, 409);
  }
}

const undecided = { value: "", label: "決めていない" };

/** 計画書の「人事担当課」の欄。 */
export default function DeskRecordPage() {
  const { planId, officer, name, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const step = useStepForm(hrRecordSchema, saved, refused);
  return (
    <>
      <AccountBar name={officer} />
      <Page
        title={`${name}さんの計画の記録`}
        lead="人事担当課だけが見ます。わかったところから書き足せます。"
        back={{ to: `/desk/${planId}`, label: "計画へ戻る" }}
        above={<ErrorSummary ref={step.summaryRef} messages={step.messages} />}
      >
        {refused?.refusal ? <Notice level="error">{refused.refusal}</Notice> : null}
        <StepForm step={step} next="記録する" hasBack={false}>
          <h2>受付</h2>
          <DateField name="receivedOn" label="受付日" />
          <TextField name="receivedBy" label="受け付けた人" size="medium" />
          <TextField name="copies" label="写しの交付先" hint="例：本人、市民課、人事担当課" />
          <h2>制度の確認</h2>
          <TicksField name="checked" label="確かめたこと" choices={choicesOf(checkLabels)} />
          <TextArea name="checkNote" label="確かめた内容" rows={3} />
          <h2>代替措置</h2>
          <SelectField name="replacement" label="代替措置" choices={[undecided, ...choicesOf(replacementLabels)]} />
          <TextField name="replacementNote" label="代替措置の内容" hint="例：2027年2月14日から3月16日まで、1人" />
          <h2>請求と承認</h2>
          <DateField name="approvedOn" label="承認の日" />
          <TextField name="approvalNote" label="請求と承認の実績" hint="例：育児休業、辞令第12号" />
          <h2>集計とお祝い</h2>
          <SelectField name="division" label="部門" choices={[undecided, ...choicesOf(divisionLabels)]} />
          <SelectField name="times" label="新規か再度か" choices={[undecided, ...choicesOf(timesLabels)]} />
          <DateField
            name="congratulatedOn"
            label="お祝いの言葉を届けた日"
            hint="自動では送りません。お子さんの様子を確かめてから、人の手で届けます。"
          />
        </StepForm>
      </Page>
    </>
  );
}
