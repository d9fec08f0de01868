import { SummaryList } from "~/components/SummarySection";
import type { ReadContributionRates, ReadEdition, ReadValue } from "~/rules/rulesContent";
import { statusMeanings, statusWords } from "~/rules/statusWords";
import { Readings, Texts } from "./Readings";
import { Source } from "./Source";

/** 日付つきの値。今日効力のあるものを先に、その前後の値は開いて読む。 */
export function Values({ values }: { readonly values: readonly ReadValue[] }) {
  const inForce = values.filter((value) => value.inForce);
  const outOfForce = values.filter((value) => !value.inForce);
  return (
    <>
      <p>値には、確かさを4つの言葉で付けています。</p>
      <SummaryList rows={statuses.map((status) => [statusWords[status], statusMeanings[status]])} />
      {inForce.map((value) => (
        <Value key={value.name} value={value} />
      ))}
      {outOfForce.length > 0 ? (
        <>
          <p className="rules__aside">次の値は、今日の時点では効力がありません。</p>
          {outOfForce.map((value) => (
            <Value key={value.name} value={value} />
          ))}
        </>
      ) : null}
    </>
  );
}

const statuses = ["confirmed", "derived", "recalled", "assumed"] as const;

function Value({ value: { name, revision, inForce, others } }: { readonly value: ReadValue }) {
  return (
    <div className="rule">
      <h3 id={name}>{name}</h3>
      {inForce ? <Edition edition={inForce} revision={revision} /> : null}
      {others.length > 0 ? (
        <details className="rule__history">
          <summary>
            {inForce ? "前後の値" : "値"}（{others.length}件）
            <span className="visually-hidden">：{name}</span>
          </summary>
          {others.map((edition) => (
            <Edition key={edition.period} edition={edition} />
          ))}
        </details>
      ) : null}
    </div>
  );
}

interface EditionProps {
  readonly edition: ReadEdition;
  readonly revision?: string | undefined;
}

function Edition({ edition: { period, readings, source, note }, revision }: EditionProps) {
  return (
    <div className="rule__edition">
      <Readings readings={readings} />
      <p className="rule__period">
        {period}
        {revision ? `（毎年${revision}に改定）` : null}
      </p>
      {note ? <p className="rule__note">{note}</p> : null}
      <Source source={source} />
    </div>
  );
}

/** 公表された共済組合の掛金率。 */
export function ContributionRates({ rates }: { readonly rates: readonly ReadContributionRates[] }) {
  return (
    <>
      <p>家計の画面で選べる率です。公表された年度の率なので、いまの率は明細で確かめてください。</p>
      {rates.map(({ name, rates: texts, source, note }) => (
        <div className="rule" key={name}>
          <h3>{name}</h3>
          <Texts texts={texts} />
          {note ? <p className="rule__note">{note}</p> : null}
          <Source source={source} />
        </div>
      ))}
    </>
  );
}
