import { memo } from "react";
import { terms } from "#salary-rules";
import { longTermCareAges } from "#salary-rules/contributions/parameters";
import { MoneyChoice, MoneyField } from "./MoneyField";

const { youngest, oldest } = longTermCareAges.on(longTermCareAges.firstDay);

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
      <MoneyChoice
        name="isAged40To64"
        label="年齢"
        hint={`${youngest}歳から${oldest}歳までの人は、介護掛金があります。`}
        preset="no"
        choices={[
          { value: "no", label: `${youngest}歳未満・${oldest + 1}歳以上` },
          { value: "yes", label: `${youngest}〜${oldest}歳` },
        ]}
      />
      <MoneyField
        name="residentTax"
        label={`${terms.residentTax}の月額`}
        hint="給与明細の額。休業中も支払いが続きます。"
      />
    </section>
  );
});
