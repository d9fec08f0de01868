import { useIsLive } from "~/components/useIsLive";
import { SelectField, TickField } from "~/forms/ChoiceField";
import { TextField } from "~/forms/TextField";
import { extensionLabels, leaveStateLabels } from "~/plan/labels";
import { countsWorkingDays } from "~/plan/leavesStep";
import { leaveKinds } from "~/plan/plan";

interface RareFieldsProps {
  /** 欄の名前の前につくもの（leave.0）。 */
  readonly row: string;
  /** いま書かれている行。 */
  readonly typed: Readonly<Record<string, unknown>>;
}

/** 時間で取る分、延長や特別の事情、手続きの状態。With JavaScript, only what the kind of leave allows; without it, everything. */
export function RareFields({ row, typed }: RareFieldsProps) {
  const isLive = useIsLive();
  const kind = leaveKinds.find((candidate) => candidate === typed["kind"]);
  const isCounted = kind !== undefined && countsWorkingDays(kind);
  const isWritten = ["hours", "extensions", "hasSpecialCircumstances", "state"].some((name) => typed[name]);
  return (
    <details className="more-fields" open={isWritten}>
      <summary>{isLive ? summaryOf(isCounted) : "時間で取る、延長する、特別の事情がある、状態（任意）"}</summary>
      <div hidden={isLive && !isCounted && !typed["hours"]}>
        <TextField
          name={`${row}.hours`}
          label="時間"
          hint="例：2時間、3時間30分。時間だけ取る日は、日数を空欄にします。特別休暇と年次休暇で使えます。"
          isRequired={false}
          size="short"
        />
      </div>
      <div hidden={isLive && isCounted && !typed["extensions"] && !typed["hasSpecialCircumstances"]}>
        <SelectField
          name={`${row}.extensions`}
          label="育児休業の延長"
          hint="承認された期間をあとから延ばすことです。1回までできます。"
          choices={[
            { value: "", label: "延長しない" },
            ...Object.entries(extensionLabels).map(([value, label]) => ({ value, label })),
          ]}
        />
        <TickField
          name={`${row}.hasSpecialCircumstances`}
          label="条例で定める特別の事情がある（3回目の育児休業、2回目の延長）"
        />
        <p className="small quiet">
          配偶者の入院や別居、保育所に入れないことなどです。当てはまるかは、人事担当課に確認してください。
        </p>
      </div>
      <SelectField
        name={`${row}.state`}
        label="状態"
        hint="請求を出したら選びます。この休みの、請求期限の注意が消えます。"
        choices={[
          { value: "", label: "計画" },
          ...Object.entries(leaveStateLabels).map(([value, label]) => ({ value, label })),
        ]}
      />
    </details>
  );
}

function summaryOf(isCounted: boolean): string {
  return isCounted ? "時間で取る、状態（任意）" : "延長する、特別の事情がある、状態（任意）";
}
