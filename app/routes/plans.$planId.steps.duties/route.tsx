import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DutyWeeksTable } from "~/components/DutyWeeksTable";
import { pageTitle } from "~/components/pageTitle";
import { SelectField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { rowsOf } from "~/forms/formValues";
import { StepForm } from "~/forms/StepForm";
import { StepPage } from "~/forms/StepPage";
import { HiddenField, TextField } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { useTypedRows } from "~/forms/useTypedAnswers";
import { dutiesSchema, dutyRows, mostDuties } from "~/plan/dutiesStep";
import { dutyWeeksOf } from "~/plan/dutyWeeks";
import { editRows } from "~/plan/edits";
import { coverLabels } from "~/plan/labels";
import { coverMethods } from "~/plan/plan";
import { organizationSettings } from "~/services/organization.server";
import { answerStep, loadStep } from "~/services/steps.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("仕事の引継ぎ", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await loadStep(args, "duties")), settings: organizationSettings() };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "duties", (values, intent) => editRows(values, intent, "duty", mostDuties));
}

export default function DutiesStep() {
  const { saved, plan, settings } = useLoaderData<typeof loader>();
  const step = useStepForm(dutiesSchema, saved, useActionData<typeof action>());
  const duties = dutyRows.readable(useTypedRows(step, "duty"));
  const open = duties.filter(({ method }) => method === undefined).length;
  const rows = rowsOf(step.values, "duty");
  const picture = dutyWeeksOf({ leaves: plan.leaves, duties }, settings);

  return (
    <StepPage
      name="duties"
      title="どの仕事を、だれに引き継ぎますか"
      lead="思いつくものから書いてください。カバーの方法が決まっていない仕事は、所属長と面談で決めます。空欄のままで大丈夫です。"
      step={step}
    >
      <StepForm step={step}>
        {rows.map((row, index) => (
          <DutyRow key={row["id"]} index={index} />
        ))}
        {rows.length < mostDuties ? (
          <p>
            <button type="submit" className="button" name="_intent" value="add:duty">
              {rows.length === 0 ? "仕事を書きはじめる" : "仕事を1つ足す"}
            </button>
          </p>
        ) : (
          <p className="quiet">仕事は{mostDuties}件まで入力できます。</p>
        )}
        {duties.length > 0 ? (
          <p className="quiet" role="status">
            {open === 0
              ? "どの仕事も、カバーの方法が決まっています。"
              : `カバーの方法が決まっていない仕事が${open}件あります。面談で所属長と決めましょう。`}
          </p>
        ) : null}
        {picture ? (
          <section aria-labelledby="duty-weeks-title">
            <h2 id="duty-weeks-title">休む週と仕事の重なり</h2>
            <DutyWeeksTable {...picture} />
          </section>
        ) : null}
      </StepForm>
    </StepPage>
  );
}

function DutyRow({ index }: { readonly index: number }) {
  const field = (name: string) => `duty.${index}.${name}`;
  return (
    <section className="row-card" aria-labelledby={`duty-${index}-title`}>
      <div className="row-card__head">
        <h2 className="row-card__title" id={`duty-${index}-title`}>
          仕事 {index + 1}
        </h2>
        <button type="submit" className="button button--small" name="_intent" value={`remove:duty:${index}`}>
          消す<span className="visually-hidden">（仕事 {index + 1}）</span>
        </button>
      </div>
      <HiddenField name={field("id")} />
      <TextField name={field("name")} label="業務の名前" hint="例：窓口の証明書発行" isRequired />
      <div className="field-pair">
        <TextField name={field("season")} label="時期" hint="例：毎月、2月から3月、年度末" />
        <SelectField
          name={field("method")}
          label="カバーの方法"
          hint="まだなら「決まっていない」のままに。"
          choices={[
            { value: "", label: "決まっていない" },
            ...coverMethods.map((value) => ({ value, label: coverLabels[value] })),
          ]}
        />
        <TextField name={field("who")} label="担当する人" hint="例：鈴木主事" />
        <DateField name={field("until")} label="引継ぎの期限" hint="めやすは、休みの2週間前です。" />
      </div>
    </section>
  );
}
