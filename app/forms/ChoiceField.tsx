import type { ReactNode } from "react";
import { describedBy, Field, FieldGroup } from "~/components/Field";
import { useField } from "./FormFields";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly hint?: ReactNode;
  readonly isRequired?: boolean;
}

/** ラジオボタンの組。 */
export function ChoiceField({ name, label, choices, hint, isRequired = true }: ChoiceFieldProps) {
  const { id, value, message, props } = useField(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} message={message} isRequired={isRequired}>
      <Options name={name} type="radio" choices={choices} chosen={[value]} registered={props} id={id} />
    </FieldGroup>
  );
}

/** チェックボックスの組。 */
export function TicksField({ name, label, choices, hint }: ChoiceFieldProps) {
  const { id, ticked, message, props } = useField(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} message={message}>
      <Options name={name} type="checkbox" choices={choices} chosen={ticked} registered={props} id={id} />
    </FieldGroup>
  );
}

/** チェックボックス一つ。 */
export function TickField({ name, label }: Pick<ChoiceFieldProps, "name" | "label">) {
  const { id, ticked, props } = useField(name);
  return (
    <p className="option">
      <input type="checkbox" id={id} value="yes" defaultChecked={ticked.length > 0} {...props} />
      <label htmlFor={id}>{label}</label>
    </p>
  );
}

export function SelectField({ name, label, choices, hint, isRequired = false }: ChoiceFieldProps) {
  const { id, value, message, props } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} message={message} isRequired={isRequired}>
      <select
        className="input input--long"
        id={id}
        defaultValue={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, hint, message)}
        {...props}
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

interface OptionsProps {
  readonly id: string;
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly registered: ReturnType<typeof useField>["props"];
}

function Options({ id, type, choices, chosen, registered }: OptionsProps) {
  return (
    <ul className="options">
      {choices.map(({ value, label, hint }) => (
        <li className="option" key={value}>
          <input
            type={type}
            id={`${id}-${value}`}
            value={value}
            defaultChecked={chosen.includes(value)}
            {...(hint ? { "aria-describedby": `${id}-${value}-hint` } : {})}
            {...registered}
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
          {hint ? (
            <span className="option__hint" id={`${id}-${value}-hint`}>
              {hint}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
