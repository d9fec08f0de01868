import { memo } from "react";
import { type PayItem, payItems, terms } from "#salary-rules";
import type { IsoDate, IsoMonth } from "#salary-rules/kernel/isoDate";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { fieldId } from "~/forms/FormFields";
import type { FormValues } from "~/forms/formValues";
import type { Plan } from "~/plan/plan";
import { bonusMonthsIn } from "./bonusRows";
import {
  benefitPeriodChoices,
  commutingStartChoices,
  commutingUnitChoices,
  monthsLater,
  paymentLagChoices,
  ratePresetChoices,
  residentTaxWayChoices,
  spouseAmongDependentsChoices,
} from "./detailChoices";
import { MoneyField, MoneySelect, MoneyTextArea, PayslipField } from "./MoneyField";
import type { MoneyOrganization } from "./moneyOrganization";
import { endsAfterFirstBirthday, yearsOfLeave } from "./requestFrom";
import { ShortTimeWorkFields } from "./ShortTimeWorkFields";
import { spouseChoices } from "./spouseChoices";

interface DetailFieldsProps {
  readonly plan: Plan;
  readonly birthday: IsoDate;
  readonly organization: MoneyOrganization;
  readonly values: FormValues;
  readonly isOpen: boolean;
  readonly asksIfSpouseCounts: boolean;
}

/** くわしく：給与明細の順に、一行ずつ。 */
export const DetailFields = memo(function DetailFields(props: DetailFieldsProps) {
  const { plan, birthday, organization, values, isOpen, asksIfSpouseCounts } = props;
  return (
    <details className="money-detail" open={isOpen}>
      <summary>くわしく：給与明細を見ながら入力する</summary>
      <p>すべて任意です。書いた行から順に、「目安」が「明細どおり」に変わります。</p>
      <PaymentFields values={values} />
      <TimingFields organization={organization} />
      <DeductionFields organization={organization} />
      <BonusFields months={bonusMonthsIn(values)} organization={organization} />
      <YearEndFields plan={plan} asksIfSpouseCounts={asksIfSpouseCounts} />
      <HouseholdFields plan={plan} birthday={birthday} organization={organization} />
      <ShortTimeWorkFields plan={plan} />
    </details>
  );
});

/** 受ける人の少ない手当。 */
const rareItems: readonly PayItem[] = ["managerialAllowance", "separationAllowance"];

function PaymentFields({ values }: Pick<DetailFieldsProps, "values">) {
  const isRareOpen = rareItems.some((item) => (values[item] ?? "") !== "");
  return (
    <fieldset className="payslip">
      <legend>支給</legend>
      <p className="field__hint">
        給料を入れると、ここに入れた行の合計を支給額とします。通勤手当は、1か月あたりの額を入れます。
      </p>
      {payItems
        .filter((item) => !rareItems.includes(item))
        .map((item) => (
          <PayslipField key={item} name={item} label={terms[item]} />
        ))}
      <details className="money-more" open={isRareOpen}>
        <summary>{rareItems.map((item) => terms[item]).join("・")}のある人</summary>
        {rareItems.map((item) => (
          <PayslipField key={item} name={item} label={terms[item]} />
        ))}
      </details>
    </fieldset>
  );
}

/** 納める月・支給される月がずれるもの。 */
function TimingFields({ organization }: Pick<DetailFieldsProps, "organization">) {
  const usualWay =
    organization.settings.residentTaxDuringLeave === "paidByHimself" ? "納付書で納める" : "残りの給与から引く";
  return (
    <fieldset className="payslip">
      <legend>支給される月・納める月</legend>
      <MoneySelect
        name="commutingUnit"
        label="通勤手当の支給単位"
        hint="2か月以上の定期券では、休むと返納することがあります。"
        choices={[{ value: "", label: "1か月ごと" }, ...commutingUnitChoices]}
      />
      <MoneySelect
        name="commutingStart"
        label="定期券が始まる月"
        hint="3か月・6か月ごとに、その月の給与で支給されるものとします。"
        choices={[{ value: "", label: "4月（6か月なら10月も）" }, ...commutingStartChoices]}
      />
      <MoneySelect
        name="residentTaxWay"
        label="給与が出ない月の住民税"
        hint="休業に入る前に、給与の担当が決めます。"
        choices={[{ value: "", label: `団体の設定（${usualWay}）` }, ...residentTaxWayChoices]}
      />
    </fieldset>
  );
}

function DeductionFields({ organization }: Pick<DetailFieldsProps, "organization">) {
  const usualRates = organization.settings.associationRates.length > 0 ? "団体の設定の率" : "全国の目安の率";
  return (
    <fieldset className="payslip">
      <legend>控除</legend>
      <p className="field__hint">掛金は、明細の額のほか、率（例：48.0‰）でも書けます。</p>
      <PayslipField name="shortTermContribution" label={terms.shortTermContribution} suffix="" />
      <PayslipField name="longTermCareContribution" label={terms.longTermCareContribution} suffix="" />
      <PayslipField name="welfareContribution" label={terms.welfareContribution} suffix="" />
      <p className="payslip-field payslip-field--elsewhere">
        <span className="payslip-field__label">{terms.employeesPensionContribution}</span>
        <a href={`#${fieldId("employeesPensionContribution")}`}>上の欄で入力</a>
      </p>
      <PayslipField name="retirementPensionContribution" label={terms.retirementPensionContribution} suffix="" />
      <PayslipField name="childSupportLevy" label={terms.childSupportLevy} suffix="" />
      <PayslipField name="incomeTax" label={terms.incomeTax} />
      <MoneySelect
        name="contributionRatePreset"
        label="共済組合"
        hint="掛金の額がわからないとき、その組合の率で見積もります。"
        choices={[{ value: "", label: `選ばない（${usualRates}）` }, ...ratePresetChoices]}
      />
      <PayslipField name="dependents" label="扶養親族等の数（16歳未満は除く）" suffix="人" />
      <MoneyField
        name="standardMonthlyRemunerationFromSeptember"
        label="9月からの標準報酬の月額"
        hint="毎年9月に見直されます。わかる場合だけ入力してください。"
      />
    </fieldset>
  );
}

interface BonusFieldsProps extends Pick<DetailFieldsProps, "organization"> {
  readonly months: readonly IsoMonth[];
}

function BonusFields({ months, organization }: BonusFieldsProps) {
  if (months.length === 0) return null;
  return (
    <fieldset className="payslip">
      <legend>{terms.bonus}</legend>
      <p className="field__hint">期末手当と勤勉手当を合わせた支給額です。前回の額でもかまいません。</p>
      {months.map((month, index) => (
        <div key={month}>
          <input type="hidden" name={`bonus.${index}.month`} defaultValue={month} />
          <PayslipField name={`bonus.${index}.gross`} label={`${formatJapaneseMonth(month)}の支給額`} />
          <PayslipField name={`bonus.${index}.incomeTax`} label={`${formatJapaneseMonth(month)}の${terms.incomeTax}`} />
        </div>
      ))}
      {organization.jobGradeAdditions.length === 0 ? null : (
        <MoneySelect
          name="jobGradeAdditionPercent"
          label={terms.jobGradeAddition}
          hint="支給額が空欄の回を見積もるときに使います。"
          choices={[
            { value: "", label: "加算なし" },
            ...organization.jobGradeAdditions.map(({ name, percent }) => ({
              value: percent,
              label: `${name}（${percent}%）`,
            })),
          ]}
        />
      )}
    </fieldset>
  );
}

/** 年末調整で、配偶者控除・配偶者特別控除を決める額。 */
function YearEndFields({ plan, asksIfSpouseCounts }: Pick<DetailFieldsProps, "plan" | "asksIfSpouseCounts">) {
  const names = ["spousePayFirstYear", "spousePaySecondYear"] as const;
  return (
    <fieldset className="payslip">
      <legend>{terms.yearEndAdjustment}</legend>
      <p className="field__hint">配偶者の1月から12月までの給与の合計です。手当金は入れません。</p>
      {yearsOfLeave(plan).map((year, index) => (
        <PayslipField key={year} name={names[index] ?? ""} label={`配偶者の${year}年の給与`} />
      ))}
      {asksIfSpouseCounts ? (
        <MoneySelect
          name="isSpouseAmongDependents"
          label="扶養親族等の数に配偶者を含めていますか"
          hint="二重に控除しないためです。わからなければ、含めているものとして計算します。"
          choices={[{ value: "", label: "わからない" }, ...spouseAmongDependentsChoices]}
        />
      ) : null}
    </fieldset>
  );
}

function HouseholdFields({
  plan,
  birthday,
  organization,
}: Pick<DetailFieldsProps, "plan" | "birthday" | "organization">) {
  return (
    <fieldset className="payslip">
      <legend>{terms.childcareLeaveBenefit}の条件</legend>
      <MoneySelect
        name="spouse"
        label="配偶者のこと"
        hint={`${terms.childcareLeaveSupportBenefit}が出るかどうかに関わります。`}
        choices={spouseChoices}
      />
      {endsAfterFirstBirthday(plan, birthday) ? (
        <MoneySelect
          name="benefitPeriod"
          label="手当金を受ける期間"
          hint="1歳を過ぎて受けられるのは、保育所に入れないなどの場合です。"
          choices={[{ value: "", label: "1歳になるまで" }, ...benefitPeriodChoices]}
        />
      ) : null}
      <MoneySelect
        name="paymentLag"
        label="手当金が振り込まれる月"
        hint="共済組合により違います。"
        choices={[
          { value: "", label: `${monthsLater(organization.settings.benefitPaymentLagMonths)}（団体の設定）` },
          ...paymentLagChoices,
        ]}
      />
      {plan.birth.workPattern === "shift" ? (
        <MoneyTextArea
          name="daysOff"
          label="休みの日（週休日）"
          hint="交替制の人は、休業の月の休みの日を1行に1日ずつ。空欄なら土日を休みとして計算します。"
        />
      ) : null}
    </fieldset>
  );
}
