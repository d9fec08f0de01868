import type { ReactNode } from "react";
import { describedBy, Field, FieldGroup } from "~/components/Field";
import type { Choice } from "~/forms/ChoiceField";
import { useEcho, useMoneyField } from "./MoneyContext";

interface MoneyFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** 金額の欄。 */
export function MoneyField({ name, label, hint }: MoneyFieldProps) {
  const { id, message } = useMoneyField(name);
  return (
    <Field id={id} label={label} hint={hint} message={message} echo={<Echo name={name} />}>
      <ShortInput name={name} hint={hint} />
    </Field>
  );
}

/** 明細の一行。ラベルの下に、いま計算に使っている額を返す。 */
export function PayslipField({ name, label, suffix = "円" }: MoneyFieldProps & { readonly suffix?: string }) {
  const { id, message } = useMoneyField(name);
  return (
    <div className={message ? "payslip-field field--refused" : "payslip-field"}>
      <span className="payslip-field__echo">
        <label className="payslip-field__label" htmlFor={id}>
          {label}
        </label>
        <Echo name={name} />
      </span>
      <ShortInput name={name} suffix={suffix} />
      {message ? (
        <p className="field__error payslip-field__error" id={`${id}-error`}>
          <span className="visually-hidden">エラー：</span>
          {message}
        </p>
      ) : null}
    </div>
  );
}

/** 時間の欄。「40時間」「19:25」 */
export function DurationField({ name, label, hint }: MoneyFieldProps) {
  const { id, message } = useMoneyField(name);
  return (
    <Field id={id} label={label} hint={hint} message={message}>
      <ShortInput name={name} hint={hint} suffix="" inputMode="text" />
    </Field>
  );
}

interface ShortInputProps {
  readonly name: string;
  readonly hint?: ReactNode;
  readonly suffix?: string;
  readonly inputMode?: "numeric" | "text";
}

function ShortInput({ name, hint, suffix = "円", inputMode = "numeric" }: ShortInputProps) {
  const { id, value, message } = useMoneyField(name);
  return (
    <span className="input-line">
      <input
        className="input input--medium"
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, hint, message)}
      />
      {suffix ? <span className="input-line__suffix">{suffix}</span> : null}
    </span>
  );
}

function Echo({ name }: { readonly name: string }) {
  const echo = useEcho(name);
  return <span className="money-echo">{echo}</span>;
}

interface MoneyChoiceProps extends MoneyFieldProps {
  readonly choices: readonly Choice[];
  readonly preset?: string;
}

export function MoneyChoice({ name, label, hint, choices, preset = "" }: MoneyChoiceProps) {
  const { id, value, message } = useMoneyField(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} message={message}>
      <ul className="options options--inline">
        {choices.map((choice) => (
          <li className="option" key={choice.value}>
            <input
              type="radio"
              id={`${id}-${choice.value}`}
              name={name}
              value={choice.value}
              defaultChecked={choice.value === (value || preset)}
            />
            <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

export function MoneySelect({ name, label, hint, choices }: MoneyChoiceProps) {
  const { id, value, message } = useMoneyField(name);
  return (
    <Field id={id} label={label} hint={hint} message={message}>
      <select
        className="input input--long"
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, hint, message)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function MoneyTextArea({ name, label, hint }: MoneyFieldProps) {
  const { id, value, message } = useMoneyField(name);
  return (
    <Field id={id} label={label} hint={hint} message={message}>
      <textarea
        className="input input--long"
        id={id}
        name={name}
        rows={4}
        defaultValue={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, hint, message)}
      />
    </Field>
  );
}
