import { memo } from "react";
import { terms } from "#salary-rules";
import { ageChoices, agesHint } from "./ageChoices";
import { MoneyChoice, MoneyField } from "./MoneyField";

/** ざっくり：三つの数字。 */
export const RoughFields = memo(function RoughFields({ isSourceOpen }: { readonly isSourceOpen: boolean }) {
  return (
    <section aria-labelledby="rough-title">
      <h2 id="rough-title">まず、3つの数字</h2>
      <MoneyField
        name="standardMonthlyRemuneration"
        label={terms.standardMonthlyRemuneration}
        hint="給与明細や、共済組合の通知にある額（例：300,000）"
      />
      <details className="money-more" open={isSourceOpen}>
        <summary>標準報酬の月額がわからないとき</summary>
        <MoneyField
          name="employeesPensionContribution"
          label={terms.employeesPensionContribution}
          hint="給与明細の控除の欄にある額。ここから正確に求めます。"
        />
        <MoneyField name="grossPay" label="支給総額" hint="ふだんの月の、支給の合計。ここから見積もります。" />
        <p className="small quiet">どちらもわからなければ、空欄のままで大丈夫です。例の額で見られます。</p>
      </details>
      <MoneyChoice name="isAged40To64" label="年齢" hint={agesHint} preset="no" choices={ageChoices} />
      <MoneyField
        name="residentTax"
        label={`${terms.residentTax}の月額`}
        hint="給与明細の額。休業中も支払いが続きます。"
      />
    </section>
  );
});
