import { formatJapanesePeriod } from "#salary-rules/kernel/japaneseDate";
import { terms } from "#salary-rules/vocabulary";
import type { ChangedLeave, MoveOption } from "~/plan/birthChange";
import type { BirthMove } from "~/plan/birthMoves";

const labels: Readonly<Record<BirthMove, string>> = {
  keep: "日付をそのままにする",
  period: "出生日に合わせて動かす",
  start: "始まりだけ動かし、終わりの日は変えない",
};

/** 日付の動く休みの一行。どう動かすと何が変わるかを、選ぶ前に見せる。 */
export function MovedLeave({ leave: { before, facts, chosen, options }, index }: MovedLeaveProps) {
  const name = `leave.${index}.move`;
  return (
    <fieldset className="row-card moved-leave">
      <legend className="row-card__title">{terms[before.kind]}</legend>
      <input type="hidden" name={`leave.${index}.id`} value={before.id} />
      <p className="moved-leave__before">
        変わる前：{formatJapanesePeriod(before.start, before.end)}
        <span className="small quiet">{inOneLine(facts)}</span>
      </p>
      <ul className="options">
        {options.map((option) => {
          const id = `leave-${index}-${option.move}`;
          return (
            <li className="option" key={option.move}>
              <input
                type="radio"
                id={id}
                name={name}
                value={option.move}
                defaultChecked={option.move === chosen}
                aria-describedby={`${id}-hint`}
              />
              <label htmlFor={id}>{labels[option.move]}</label>
              <Consequence id={`${id}-hint`} option={option} />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

interface MovedLeaveProps {
  readonly leave: ChangedLeave;
  readonly index: number;
}

function Consequence({ id, option: { leave, facts, isOutsideWindow, mayNeedExtension } }: ConsequenceProps) {
  return (
    <span className="option__hint" id={id}>
      {formatJapanesePeriod(leave.start, leave.end)}
      <span className="moved-leave__facts">{inOneLine(facts)}</span>
      {isOutsideWindow ? (
        <strong className="moved-leave__caution">
          使える期間の外です。このあと「休み方」で日付を決め直してください。
        </strong>
      ) : null}
      {mayNeedExtension ? (
        <strong className="moved-leave__caution">
          請求の済んだ休業の終わりが延びます。延長の請求が要るか、人事担当課に確かめてください。
        </strong>
      ) : null}
    </span>
  );
}

interface ConsequenceProps {
  readonly id: string;
  readonly option: MoveOption;
}

function inOneLine(facts: MoveOption["facts"]): string {
  return facts.map(({ name, text }) => `${name}：${text}`).join("　");
}
