import type { MonthView } from "./moneyForm";

const choices: readonly { readonly value: MonthView; readonly label: string }[] = [
  { value: "earned", label: "休んだ月で見る" },
  { value: "paid", label: "振り込まれる月で見る" },
];

/** 手当金を、休んだ月に数えるか、振り込まれる月に数えるか。 */
export function ViewChoice({ view }: { readonly view: MonthView }) {
  return (
    <fieldset className="view-choice">
      <legend className="visually-hidden">手当金を数える月</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="view-choice__option">
          <input type="radio" name="view" value={value} defaultChecked={value === view} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
