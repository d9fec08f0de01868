import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { terms } from "#salary-rules/vocabulary";
import { pageTitle } from "~/components/pageTitle";
import { TickField, TicksField } from "~/forms/ChoiceField";
import { rowsOf } from "~/forms/formValues";
import { StepForm } from "~/forms/StepForm";
import { StepPage } from "~/forms/StepPage";
import { TextArea } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { editRows } from "~/plan/edits";
import { wishLabels, worryLabels } from "~/plan/labels";
import { returnArrangements, worryTopics } from "~/plan/plan";
import { mostArrangements, wishesSchema } from "~/plan/wishesStep";
import { answerStep, loadStep } from "~/services/steps.server";
import { Answers } from "./Answers";
import { ArrangementRow } from "./ArrangementRow";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("お願い・不安", data?.hasErrors);

export function loader(args: LoaderFunctionArgs) {
  return loadStep(args, "wishes");
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "wishes", (values, intent) => editRows(values, intent, "arrangement", mostArrangements));
}

export default function WishesStep() {
  const { saved } = useLoaderData<typeof loader>();
  const step = useStepForm(wishesSchema, saved, useActionData<typeof action>());
  const rows = rowsOf(step.values, "arrangement");
  return (
    <StepPage
      name="wishes"
      title="職場へのお願いと、気になること"
      lead="すべて任意です。書いたお願いは、提出用の計画書に載ります。"
      step={step}
    >
      <StepForm step={step}>
        <h2>復帰したあとの働き方</h2>
        <TicksField
          name="afterReturn"
          label="使いたい働き方"
          hint="併用できないものもあります。決まっていなければ、空欄のままで大丈夫です。"
          choices={returnArrangements.map((value) => ({ value, label: terms[value] }))}
        />
        {rows.map((row, index) => (
          <ArrangementRow key={row["id"]} index={index} />
        ))}
        {rows.length < mostArrangements ? (
          <>
            <p className="quiet">
              使う時期が決まっていれば、規定の期間や上限に合うかを「確認」の画面で確かめられます。
            </p>
            <p>
              <button type="submit" className="button" name="_intent" value="add:arrangement">
                使う時期を1つ足す
              </button>
            </p>
          </>
        ) : null}
        <TextArea name="afterReturnNote" label="時期や時間の希望" hint="例：復帰から1年間、朝の30分" />
        <h2>職場へのお願い</h2>
        <TextArea name="workingHours" label={wishLabels.workingHours} hint="例：復帰後3か月は定時に退庁したい" />
        <TextArea name="workplace" label={wishLabels.workplace} hint="例：テレワークを週1日使いたい" />
        <TextArea name="leaveTiming" label={wishLabels.leaveTiming} hint="例：秋にもう一度、1か月ほど休みたい" />
        <TextArea name="workload" label={wishLabels.workload} hint="例：予定日の前後2週間は当直を外してほしい" />
        <TextArea name="contact" label={wishLabels.contact} hint="例：月に1回、メールで" />
        <h2>不安なこと、聞きたいこと</h2>
        <TicksField
          name="worry"
          label="気になっていること"
          hint="選ばないかぎり、所属長にも人事担当課にも見せません。"
          choices={worryTopics.map((value) => ({ value, label: worryLabels[value] }))}
        />
        <Answers />
        <TextArea name="worryNote" label="ほかに気になること" />
        <TickField name="shareWorries" label="不安なことも、提出用の計画書に載せて所属長に見せる" />
      </StepForm>
    </StepPage>
  );
}
