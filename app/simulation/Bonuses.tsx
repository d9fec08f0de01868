import { type Border, marksOf, type SimulatedMonth, terms } from "#salary-rules";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { Amount } from "~/components/Amount";
import { Marks } from "~/components/Marks";
import { type BonusInBlock, bonusesIn, isBonusBorder } from "./bonusBlock";
import { effectText } from "./effectText";
import { differenceText } from "./yenInJapanese";

interface BonusesProps {
  readonly months: readonly SimulatedMonth[];
  readonly borders: readonly Border[];
}

/** ボーナス。休業で割合がどう変わるか、その理由と、近くの境目。 */
export function Bonuses({ months, borders }: BonusesProps) {
  const bonuses = bonusesIn(months);
  if (bonuses.length === 0) return null;
  return (
    <section aria-labelledby="bonuses-title">
      <h2 id="bonuses-title">ボーナス（{terms.bonus}）</h2>
      {bonuses.map((bonus) => (
        <Bonus key={bonus.month} {...bonus} />
      ))}
      <BonusBorders borders={borders.filter(isBonusBorder)} />
    </section>
  );
}

function Bonus({ month, bonus, rates }: BonusInBlock) {
  const { allowances, withLeave, withoutLeave, difference, doubts } = bonus;
  return (
    <section className="bonus" aria-label={`${formatJapaneseMonth(month)}の${terms.bonus}`}>
      <h3 className="bonus__title">
        {formatJapaneseMonth(month)} <span className="bonus__rates">{rates}</span>
      </h3>
      <ul>
        {allowances.map(({ term, rate, reason, withLeave: amount, withoutLeave: usual }) => (
          <li key={term}>
            {terms[term]}：
            <Amount value={amount.value} />
            <Marks marks={marksOf(amount)} />
            <div className="small">
              割合は{rate}。{reason}。
              {amount.value === usual.value ? null : (
                <>
                  休まない場合は
                  <Amount value={usual.value} />。
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p>
        手取りは
        <Amount value={withLeave.takeHomePay.value} />
        {difference.value === 0 ? (
          "で、休まない場合と同じです。"
        ) : (
          <>
            。休まない場合の
            <Amount value={withoutLeave.takeHomePay.value} />
            より{differenceText(difference.value)}です。
          </>
        )}
      </p>
      {doubts.map(({ convention, allowance, message }) => (
        <p key={`${convention}-${allowance}`} className="small">
          {message}
        </p>
      ))}
    </section>
  );
}

function BonusBorders({ borders }: Pick<BonusesProps, "borders">) {
  if (borders.length === 0) return null;
  return (
    <>
      <h3 className="bonus__title">近くの境目</h3>
      <ul>
        {borders.map(({ leaveId, newEnd, message, effect }) => (
          <li key={`${leaveId}-${newEnd}`}>
            {message}
            {effectText(effect)}
          </li>
        ))}
      </ul>
    </>
  );
}
