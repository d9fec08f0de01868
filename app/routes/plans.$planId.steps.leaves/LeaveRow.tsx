import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { SelectField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { HiddenField, TextField } from "~/forms/TextField";
import { type PlanProgress, planForChecks } from "~/plan/checkDraft";
import { leaveLabels } from "~/plan/labels";
import { factsOfLeave } from "~/plan/leaveFacts";
import { leaveKinds, type Plan, type PlannedLeave } from "~/plan/plan";

import { RareFields } from "./RareFields";

interface LeaveRowProps {
  readonly index: number;
  /** 読み取れた行。まだ読み取れなければ `undefined`。 */
  readonly leave: PlannedLeave | undefined;
  /** いま書かれている行。 */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly plan: Plan;
  readonly progress: PlanProgress;
  readonly settings: OrganizationSettings;
  readonly today: IsoDate;
}

/** 休みの一行。 */
export function LeaveRow({ index, leave, typed, plan, progress, settings, today }: LeaveRowProps) {
  const field = (name: string) => `leave.${index}.${name}`;
  return (
    <section className="row-card" aria-labelledby={`leave-${index}-title`}>
      <div className="row-card__head">
        <h2 className="row-card__title" id={`leave-${index}-title`}>
          休み {index + 1}
        </h2>
        <button type="submit" className="button button--small" name="_intent" value={`remove:leave:${index}`}>
          消す<span className="visually-hidden">（休み {index + 1}）</span>
        </button>
      </div>
      <HiddenField name={field("id")} />
      <SelectField
        name={field("kind")}
        label="種類"
        isRequired
        choices={leaveKinds.map((value) => ({ value, label: leaveLabels[value] }))}
      />
      <div className="field-pair">
        <DateField name={field("start")} label="始まりの日" hint="例：2027年2月10日" isRequired />
        <DateField name={field("end")} label="終わりの日" hint="日数を書けば、空欄でかまいません。" />
      </div>
      <TextField
        name={field("days")}
        label="日数"
        hint="育児休業は暦の日数、特別休暇と年次休暇は勤務日の日数です。"
        size="short"
        suffix="日"
        input={{ inputMode: "decimal" }}
      />
      <RareFields row={`leave.${index}`} typed={typed} />
      {plan.birth.birthDate ? (
        <HiddenField name={field("movesWithBirth")} />
      ) : (
        <SelectField
          name={field("movesWithBirth")}
          label="生まれる日がずれたら"
          choices={[
            { value: "", label: "日付を変えない" },
            { value: "period", label: "日数を変えずに動かす" },
            { value: "start", label: "始まりだけ動かす（終わりの日は同じ）" },
          ]}
        />
      )}
      {leave ? (
        <dl className="row-card__facts">
          {factsOfLeave(planForChecks(plan, progress), leave, settings, today).map(({ name, text }) => (
            <div key={name} className="row-card__fact">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}
