import { appointmentTest } from "#salary-rules/leave-requirements";
import { useIsLive } from "~/components/useIsLive";
import { TickField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import type { FormValues } from "~/forms/formValues";

interface AppointmentFieldsProps {
  /** いま選ばれている任用区分。 */
  readonly employment: unknown;
  readonly values: FormValues;
}

/** 会計年度任用職員の任期。Without JavaScript it is folded for everybody; with it, only those it concerns see it. */
export function AppointmentFields({ employment, values }: AppointmentFieldsProps) {
  const isWritten = ["appointmentEnd", "worksEnoughDays", "willNotBeRenewed"].some((name) => values[name]);
  const isConcerned = employment === "fiscalYearFullTime" || employment === "fiscalYearPartTime";
  const isHidden = useIsLive() && !isConcerned && !isWritten;
  return (
    <details className="more-fields" open={isWritten} hidden={isHidden}>
      <summary>会計年度任用職員の方は、任期も書いておく（任意）</summary>
      <p className="quiet">任期と勤務日数の要件を、休みの計画と照らし合わせます。提出先にも見えます。</p>
      <DateField name="appointmentEnd" label="任期の末日" hint="例：2027年3月31日" />
      <TickField
        name="worksEnoughDays"
        label={`週${appointmentTest.daysAWeek}日以上、または年${appointmentTest.daysAYear}日以上勤務する`}
      />
      <TickField name="willNotBeRenewed" label="任期が更新されないことが決まっている" />
    </details>
  );
}
