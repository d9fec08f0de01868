import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { presumedBirth } from "#salary-rules/leave-requirements";
import { pageTitle } from "~/components/pageTitle";
import { ChoiceField } from "~/forms/ChoiceField";
import { type FormValues, rowsOf } from "~/forms/formValues";
import { StepForm } from "~/forms/StepForm";
import { StepPage } from "~/forms/StepPage";
import { useStepForm } from "~/forms/useStepForm";
import { useTypedAnswers, useTypedRows } from "~/forms/useTypedAnswers";
import { editRows } from "~/plan/edits";
import { intentionLabels } from "~/plan/labels";
import { plannableWindows } from "~/plan/leaveFacts";
import { leavePatterns, withPattern } from "~/plan/leavePatterns";
import { leaveRows, leavesSchema, mostLeaves } from "~/plan/leavesStep";
import { moveLeave } from "~/plan/movedRow";
import { intentions } from "~/plan/plan";
import { openPlan, pageOf } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { answerStep, loadStep } from "~/services/steps.server";
import { AnnualLeaveField } from "./AnnualLeaveField";
import { LeaveRow } from "./LeaveRow";
import { MoveLeaves } from "./MoveLeaves";
import { Patterns } from "./Patterns";
import { PlanOutlook } from "./PlanOutlook";
import { WithoutLeave } from "./WithoutLeave";

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
      ? withPattern(values, pattern, birth)
      : (moveLeave(values, intent) ?? editRows(values, intent, "leave", mostLeaves));
  });
}

export default function LeavesStep() {
  const { saved, plan, planId, draft, settings, today } = useLoaderData<typeof loader>();
  const step = useStepForm(leavesSchema, saved, useActionData<typeof action>());
  const answers = useTypedAnswers(step);
  const typed = useTypedRows(step, "leave");
  const current = { ...plan, leaves: leaveRows.readable(typed) };
  const rows = rowsOf(step.values, "leave");
  const readable = rows.map(({ id }) => current.leaves.find((leave) => leave.id === id));
  const birth = presumedBirth(plan.birth);
  const takesNothing = birth !== undefined && rows.length === 0 && answers["intention"] === "notTake";

  return (
    <StepPage
      name="leaves"
      title="いつ、どの休みを使いますか"
      lead="まだ決めていなくてもかまいません。はじめの形を選ぶか、1つずつ足してください。"
      step={step}
    >
      {birth ? null : (
        <p>
          <Link to={`/plans/${planId}/steps/birth`}>出産予定日を先に入力</Link>
          すると、使える期間と期限をこの画面に表示できます。
        </p>
      )}
      <StepForm step={step}>
        {takesNothing ? <WithoutLeave plan={plan} planId={planId} settings={settings} /> : null}
        {birth && rows.length === 0 ? <Patterns settings={settings} /> : null}
        {rows.map((row, index) => (
          <LeaveRow
            key={row["id"]}
            index={index}
            leave={readable[index]}
            typed={typed[index] ?? row}
            plan={current}
            progress={draft}
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
        {takesNothing ? null : (
          <PlanOutlook plan={current} progress={draft} settings={settings} today={today}>
            {birth ? (
              <MoveLeaves step={step} birth={birth} windows={plannableWindows(plan.birth, settings)} rows={readable} />
            ) : null}
          </PlanOutlook>
        )}
        <AnnualLeaveField typed={answers} />
        <ChoiceField
          name="intention"
          label="育児休業の取得の意向"
          hint="まだ決めていなくても、面談で相談できます。"
          isRequired={false}
          choices={intentions.map((value) => ({ value, label: intentionLabels[value] }))}
        />
      </StepForm>
    </StepPage>
  );
}
