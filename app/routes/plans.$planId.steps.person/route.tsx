import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/pageTitle";
import { TickField } from "~/forms/ChoiceField";
import { StepForm } from "~/forms/StepForm";
import { StepPage } from "~/forms/StepPage";
import { TextField } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { personSchema } from "~/plan/personStep";
import { answerStep, loadStep } from "~/services/steps.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("あなた", data?.hasErrors);

export function loader(args: LoaderFunctionArgs) {
  return loadStep(args, "person");
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "person");
}

export default function PersonStep() {
  const { saved, plan } = useLoaderData<typeof loader>();
  const step = useStepForm(personSchema, saved, useActionData<typeof action>());
  return (
    <StepPage
      name="person"
      title="あなたのことを教えてください"
      lead="計画書に載せる所属とお名前です。この2画面あとで、計画書ができます。"
      step={step}
    >
      <StepForm step={step}>
        <TextField
          name="department"
          label="所属"
          hint="例：市民部 市民課"
          isRequired
          input={{ autoComplete: "organization" }}
        />
        <TextField
          name="position"
          label="職名"
          hint="例：主任"
          isRequired
          size="medium"
          input={{ autoComplete: "organization-title" }}
        />
        <TextField
          name="name"
          label="氏名"
          hint="戸籍どおりの字で書けます（髙、﨑、𠮷など）。字形は変えません。"
          isRequired
          size="medium"
          input={{ autoComplete: "name" }}
        />
        <TextField
          name="staffNumber"
          label="職員番号"
          hint="人事担当課が使う番号です。"
          isRequired={false}
          size="medium"
        />
        <TickField name="shareStaffNumber" label="職員番号も、提出用の計画書に載せる" />
        {plan.birth.hasOlderChild ? (
          <TickField name="shareOlderChild" label="上のお子さんがいることを、提出用の計画書に載せて所属長に見せる" />
        ) : null}
      </StepForm>
    </StepPage>
  );
}
