import { SelectField } from "~/forms/ChoiceField";
import { DateField } from "~/forms/DateField";
import { HiddenField, TextField } from "~/forms/TextField";
import { datedArrangementLabels } from "~/plan/labels";
import { datedArrangements } from "~/plan/plan";

/** 復帰後の働き方の、使う時期の一行。 */
export function ArrangementRow({ index }: { readonly index: number }) {
  const field = (name: string) => `arrangement.${index}.${name}`;
  return (
    <section className="row-card" aria-labelledby={`arrangement-${index}-title`}>
      <div className="row-card__head">
        <h3 className="row-card__title" id={`arrangement-${index}-title`}>
          使う時期 {index + 1}
        </h3>
        <button type="submit" className="button button--small" name="_intent" value={`remove:arrangement:${index}`}>
          消す<span className="visually-hidden">（使う時期 {index + 1}）</span>
        </button>
      </div>
      <HiddenField name={field("id")} />
      <SelectField
        name={field("kind")}
        label="働き方"
        isRequired
        choices={datedArrangements.map((value) => ({ value, label: datedArrangementLabels[value] }))}
      />
      <div className="field-pair">
        <DateField name={field("start")} label="始まりの日" hint="例：2027年4月1日" isRequired />
        <DateField name={field("end")} label="終わりの日" hint="例：2027年9月30日" isRequired />
      </div>
      <TextField
        name={field("hours")}
        label="使う時間の合計"
        hint="部分休業の第2号だけ。年度の上限と比べます。例：30時間"
        isRequired={false}
        size="short"
      />
    </section>
  );
}
