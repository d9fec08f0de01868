import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { presumedBirth } from "#salary-rules/leave-requirements";
import { pageTitle } from "~/components/pageTitle";
import { type FormValues, rowsOf, withRows } from "~/forms/formValues";
import { StepForm } from "~/forms/StepForm";
import { StepPage } from "~/forms/StepPage";
import { useStepForm } from "~/forms/useStepForm";
import { useTypedRows } from "~/forms/useTypedAnswers";
import { editRows } from "~/plan/edits";
import { leavePatterns } from "~/plan/leavePatterns";
import { leaveRows, leavesSchema, mostLeaves } from "~/plan/leavesStep";
import { openPlan, pageOf } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { answerStep, loadStep } from "~/services/steps.server";
import { LeaveRow } from "./LeaveRow";
import { Patterns } from "./Patterns";
import { PlanOutlook } from "./PlanOutlook";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("休み方", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await loadStep(args, "leaves")), settings: organizationSettings() };
}

export async function action(args: ActionFunctionArgs) {
  const { plan } = pageOf(await openPlan(args));
  return answerStep(args, "leaves", (values: FormValues, intent: string) => {
    const birth = presumedBirth(plan.birth);
    const pattern = leavePatterns(organizationSettings()).find(({ name }) => intent === `pattern:${name}`);
    return pattern && birth
      ? withRows(values, "leave", pattern.rows(birth))
      : editRows(values, intent, "leave", mostLeaves);
  });
}

export default function LeavesStep() {
  const { saved, plan, planId, draft, settings, today } = useLoaderData<typeof loader>();
  const step = useStepForm(leavesSchema, saved, useActionData<typeof action>());
  const current = { ...plan, leaves: leaveRows.readable(useTypedRows(step, "leave")) };
  const rows = rowsOf(step.values, "leave");
  const hasBirth = presumedBirth(plan.birth) !== undefined;

  return (
    <StepPage
      name="leaves"
      title="いつ、どの休みを使いますか"
      lead="まだ決めていなくてもかまいません。はじめの形を選ぶか、1つずつ足してください。"
      step={step}
    >
      {hasBirth ? null : (
        <p>
          <Link to={`/plans/${planId}/steps/birth`}>出産予定日を先に入力</Link>
          すると、使える期間と期限をこの画面に表示できます。
        </p>
      )}
      <StepForm step={step}>
        {hasBirth && rows.length === 0 ? <Patterns settings={settings} /> : null}
        {rows.map((row, index) => (
          <LeaveRow
            key={row["id"]}
            index={index}
            leave={current.leaves.find(({ id }) => id === row["id"])}
            plan={current}
            settings={settings}
            today={today}
          />
        ))}
        {rows.length < mostLeaves ? (
          <p>
            <button type="submit" className="button" name="_intent" value="add:leave">
              休みを1つ足す
            </button>
          </p>
        ) : (
          <p className="quiet">休みは{mostLeaves}件まで入力できます。</p>
        )}
        <PlanOutlook plan={current} progress={draft} settings={settings} today={today} />
      </StepForm>
    </StepPage>
  );
}
