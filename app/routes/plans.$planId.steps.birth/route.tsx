import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { minutesOf } from "#salary-rules/organization/duration";
import { pageTitle } from "~/components/pageTitle";
import { ChoiceField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { durationInJapanese } from "~/forms/durationText";
import { StepForm } from "~/forms/StepForm";
import { StepPage } from "~/forms/StepPage";
import { TextField } from "~/forms/TextField";
import { useStepForm } from "~/forms/useStepForm";
import { useTypedAnswers } from "~/forms/useTypedAnswers";
import { birthSchema, circumstancesOf } from "~/plan/birthStep";
import { employmentLabels, workPatternLabels } from "~/plan/labels";
import { employments, workPatterns } from "~/plan/plan";
import { reviewOrSettle } from "~/services/birthChange.server";
import { organizationSettings } from "~/services/organization.server";
import { answerStep, isFromCheck, loadStep } from "~/services/steps.server";
import { AppointmentFields } from "./AppointmentFields";
import { FamilyFields } from "./FamilyFields";
import { OlderChildrenField } from "./OlderChildrenField";
import { UsableLeaves } from "./UsableLeaves";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("予定日", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await loadStep(args, "birth")), settings: organizationSettings() };
}

export async function action(args: ActionFunctionArgs) {
  const query = isFromCheck(args) ? "?from=check" : "";
  return answerStep(args, "birth", undefined, async (open) =>
    (await reviewOrSettle(open)) === "review" ? `/plans/${open.planId}/birth-changed${query}` : undefined,
  );
}

export default function BirthStep() {
  const { saved, today, settings } = useLoaderData<typeof loader>();
  const schema = useMemo(() => birthSchema(today), [today]);
  const step = useStepForm(schema, saved, useActionData<typeof action>());
  const typed = useTypedAnswers(step);
  const { data: answers } = schema.safeParse(typed);
  return (
    <StepPage
      name="birth"
      title="お子さんの予定日を教えてください"
      lead="予定日から、使える休みと期限を計算します。もう生まれている場合は、出生日を入力してください。"
      step={step}
    >
      <StepForm step={step}>
        <DateField name="dueDate" label="出産予定日" hint="例：2027年2月10日、R9.2.10、2027-02-10" isRequired="oneOf" />
        <DateField
          name="birthDate"
          label="出生日"
          hint="生まれたら入力します。すべての期間を計算し直します。"
          isRequired="oneOf"
        />
        <ChoiceField
          name="number"
          label="お子さんの人数"
          choices={[
            { value: "single", label: "1人" },
            { value: "multiple", label: "双子以上（多胎）", hint: "育児参加休暇を、より早い時期から使えます" },
          ]}
        />
        <ChoiceField
          name="olderChild"
          label="小学校に入る前の上のお子さん"
          hint="いる場合は、出産前から育児参加休暇を使えます。所属長には、選ばないかぎり見せません。"
          choices={[
            { value: "no", label: "いない" },
            { value: "yes", label: "いる" },
          ]}
        />
        <OlderChildrenField hasOlderChild={typed["olderChild"] === "yes"} typed={typed["olderChildrenBorn"]} />
        <ChoiceField
          name="employment"
          label="任用区分"
          hint="使える制度と、手当の出どころが変わります。"
          choices={employments.map((value) => ({ value, label: employmentLabels[value] }))}
        />
        <ChoiceField
          name="workPattern"
          label="勤務の形"
          choices={workPatterns.map((value) => ({ value, label: workPatternLabels[value] }))}
        />
        <TextField
          name="hoursPerDay"
          label="1日の勤務時間"
          hint={`例：7時間45分。空欄のときは、${durationInJapanese(minutesOf(settings.hoursPerDay))}で数えます。`}
          isRequired={false}
          size="short"
        />
        <AppointmentFields employment={typed["employment"]} values={step.values} />
        <FamilyFields values={step.values} />
        {answers ? <UsableLeaves birth={circumstancesOf(answers)} settings={settings} today={today} /> : null}
      </StepForm>
    </StepPage>
  );
}
