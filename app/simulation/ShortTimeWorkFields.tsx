import { terms } from "#salary-rules";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import type { Plan } from "~/plan/plan";
import { DurationField, MoneyField, MoneySelect } from "./MoneyField";
import { shortTimeMonths } from "./shortTimeWork";

/** 復帰後の育児短時間勤務・部分休業。手当金のある月だけを尋ねる。 */
export function ShortTimeWorkFields({ plan }: { readonly plan: Plan }) {
  const months = shortTimeMonths(plan);
  if (months.length === 0) return null;
  const choices = [
    { value: "", label: "選ばない" },
    ...months.map((month) => ({ value: month, label: formatJapaneseMonth(month) })),
  ];
  return (
    <fieldset className="payslip">
      <legend>
        復帰後の{terms.shortTimeWorkForChildcare}・{terms.partialLeave}
      </legend>
      <p className="field__hint">
        月の初めから終わりまで短い時間で働く月に、{terms.shortTimeWorkBenefit}
        が出ます。月を選び、時間か報酬のどれか一つを入れると計算します。
      </p>
      <MoneySelect name="shortTimeFrom" label="始まりの月" choices={choices} />
      <MoneySelect name="shortTimeUntil" label="終わりの月" choices={choices} />
      <DurationField
        name="partialLeaveTime"
        label={`${terms.partialLeave}の1か月の時間`}
        hint="例：40時間。1日2時間までの形（第1号）も、年77時間30分までの形（第2号）も同じです。"
      />
      <DurationField
        name="shortTimeWeek"
        label={`${terms.shortTimeWorkForChildcare}の1週間の勤務時間`}
        hint="例：19時間25分、24時間35分"
      />
      <MoneyField
        name="shortTimePay"
        label="その間の1か月の報酬がわかるとき"
        hint="短い時間で働くときの、給料と手当の合計。給与の担当に聞いてください。"
      />
    </fieldset>
  );
}
