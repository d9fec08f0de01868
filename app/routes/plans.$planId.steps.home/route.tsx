import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/pageTitle";
import { SelectField, TickField } from "~/forms/ChoiceField";
import { rowsOf, withRows } from "~/forms/formValues";
import { StepForm } from "~/forms/StepForm";
import { StepPage } from "~/forms/StepPage";
import { HiddenField, TextField } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { editRows } from "~/plan/edits";
import { homeSchema, mostChores, usualChores } from "~/plan/homeStep";
import { homeRoleLabels } from "~/plan/labels";
import { homeRoles } from "~/plan/plan";
import { answerStep, loadStep } from "~/services/steps.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("家のこと", data?.hasErrors);

export function loader(args: LoaderFunctionArgs) {
  return loadStep(args, "home");
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "home", (values, intent) =>
    intent === "usual" ? withRows(values, "chore", usualChores) : editRows(values, intent, "chore", mostChores),
  );
}

export default function HomeStep() {
  const { saved } = useLoaderData<typeof loader>();
  const step = useStepForm(homeSchema, saved, useActionData<typeof action>());
  const rows = rowsOf(step.values, "chore");

  return (
    <StepPage
      name="home"
      title="家のことを、だれがしますか"
      lead="任意です。ここに書いたことは、選ばないかぎり、だれにも見せません。配偶者と一緒に決めてみてください。"
      step={step}
    >
      <StepForm step={step}>
        {rows.map((row, index) => (
          <ChoreRow key={row["id"]} index={index} />
        ))}
        <p className="button-row">
          {rows.length === 0 ? (
            <button type="submit" className="button" name="_intent" value="usual">
              よくある家のことから始める
            </button>
          ) : null}
          {rows.length < mostChores ? (
            <button type="submit" className="button" name="_intent" value="add:chore">
              家のことを1つ足す
            </button>
          ) : null}
        </p>
        {rows.length > 0 ? (
          <TickField name="shareHome" label="家のことの分担も、提出用の計画書に載せて所属長に見せる" />
        ) : null}
      </StepForm>
    </StepPage>
  );
}

const phases = [
  ["before", "休業の前"],
  ["during", "休業中"],
  ["after", "復帰のあと"],
] as const;

const roles = [
  { value: "", label: "決めていない" },
  ...homeRoles.map((value) => ({ value, label: homeRoleLabels[value] })),
];

function ChoreRow({ index }: { readonly index: number }) {
  const field = (name: string) => `chore.${index}.${name}`;
  return (
    <section className="row-card" aria-labelledby={`chore-${index}-title`}>
      <div className="row-card__head">
        <h2 className="row-card__title" id={`chore-${index}-title`}>
          家のこと {index + 1}
        </h2>
        <button type="submit" className="button button--small" name="_intent" value={`remove:chore:${index}`}>
          消す<span className="visually-hidden">（家のこと {index + 1}）</span>
        </button>
      </div>
      <HiddenField name={field("id")} />
      <TextField name={field("task")} label="すること" hint="例：夜のミルク" isRequired />
      <div className="field-trio">
        {phases.map(([phase, label]) => (
          <SelectField key={phase} name={field(phase)} label={label} choices={roles} />
        ))}
      </div>
    </section>
  );
}
