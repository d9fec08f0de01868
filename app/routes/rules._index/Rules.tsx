import type { Level } from "#salary-rules/leave-requirements";
import type { ReadCalculation, ReadCheck, ReadDoubt, ReadMeasure } from "~/rules/rulesContent";
import { Source } from "./Source";

export function Calculations({ calculations }: { readonly calculations: readonly ReadCalculation[] }) {
  return (
    <>
      {calculations.map(({ amount, sentence, source }) => (
        <div className="rule" key={`${amount}-${sentence}`}>
          <h3>{amount}</h3>
          <p className="rule__sentence">{sentence}</p>
          {source ? <Source source={source} /> : null}
        </div>
      ))}
    </>
  );
}

interface DoubtsProps {
  readonly doubts: readonly ReadDoubt[];
  readonly omissions: readonly string[];
}

export function Doubts({ doubts, omissions }: DoubtsProps) {
  return (
    <>
      <p>試算がこれらに触れたときは、家計の画面でもお知らせします。</p>
      <ul className="rules__list">
        {doubts.map(({ message, question }) => (
          <li key={message}>
            {message}
            <span className="rule__note">聞き方：「{question}」</span>
          </li>
        ))}
      </ul>
      <h3>試算に含めていないもの</h3>
      <ul className="rules__list">
        {omissions.map((omission) => (
          <li key={omission}>{omission}</li>
        ))}
      </ul>
    </>
  );
}

const levelWords: Readonly<Record<Level, string>> = { error: "直すところ", warning: "注意", hint: "参考" };

export function Checks({ checks }: { readonly checks: readonly ReadCheck[] }) {
  return (
    <ul className="rules__list rules__list--plain">
      {checks.map(({ id, level, description, source }) => (
        <li className="rule" key={id} id={id}>
          <p className="rule__sentence">
            <span className="rule__id">{id}</span>
            {description}
            <span className="badge">{levelWords[level]}</span>
          </p>
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}

export function Measures({ measures }: { readonly measures: readonly ReadMeasure[] }) {
  return (
    <>
      <p>「この団体」と付いた点は、条例や規則などで団体が決めています。</p>
      {measures.map(({ id, name, setBy, rows, sources }) => (
        <div className="rule" key={id}>
          <h3 id={id}>
            <span className="rule__id">{id}</span>
            {name}
          </h3>
          <dl className="rule__values">
            <div>
              <dt>決めているもの</dt>
              <dd>{setBy}</dd>
            </div>
            {rows.map(({ name: point, text, isLocal }) => (
              <div key={point}>
                <dt>{point}</dt>
                <dd>
                  {text}
                  {isLocal ? <span className="badge">この団体</span> : null}
                </dd>
              </div>
            ))}
          </dl>
          {sources.map((source) => (
            <Source key={source.title} source={source} />
          ))}
        </div>
      ))}
    </>
  );
}
