import { SelectField, TickField } from "~/forms/ChoiceField";
import type { FormValues } from "~/forms/formValues";
import { TextField } from "~/forms/TextField";
import { relationshipLabels } from "~/plan/labels";
import { relationships } from "~/plan/plan";

/** 休む時期を決める手がかりになる、家族の予定。すべて任意で、たたんでおく。 */
export function FamilyFields({ values }: { readonly values: FormValues }) {
  const isWritten = ["relationship", "homecoming", "spousePlan", "shareFamily"].some((name) => values[name]);
  return (
    <details className="more-fields" open={isWritten}>
      <summary>家族の予定も書いておく（任意）</summary>
      <p className="quiet">面談のときの手がかりです。選ばないかぎり、所属長には見せません。</p>
      <SelectField
        name="relationship"
        label="お子さんとの続柄"
        hint="実子でない場合は、対象になるかを人事担当課が確認します。"
        choices={[
          { value: "", label: "書かない" },
          ...relationships.map((value) => ({ value, label: relationshipLabels[value] })),
        ]}
      />
      <TextField name="homecoming" label="里帰り出産" hint="例：1月から3月まで、隣の県の実家" />
      <TextField name="spousePlan" label="配偶者の仕事と休業の予定" hint="例：産後休業のあと、翌年4月まで育児休業" />
      <TickField name="shareFamily" label="家族の予定も、提出用の計画書に載せて所属長に見せる" />
    </details>
  );
}
