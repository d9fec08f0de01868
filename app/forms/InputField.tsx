import type { InputHTMLAttributes } from "react";
import { describedBy, Field } from "~/components/Field";
import { fieldId } from "./FormFields";
import type { FieldMessage } from "./messages";

interface InputFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "size"> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly messages?: readonly FieldMessage[];
  readonly isRequired?: boolean;
  readonly size?: "medium" | "long";
}

/** 一行の欄。For short forms that are checked by the server alone. */
export function InputField(props: InputFieldProps) {
  const { name, label, hint, messages = [], isRequired = true, size = "medium", ...input } = props;
  const id = input.id ?? fieldId(name);
  const message = messages.find((one) => one.name === name)?.message;
  return (
    <Field id={id} label={label} hint={hint} message={message} isRequired={isRequired}>
      <input
        className={`input input--${size}`}
        type="text"
        autoComplete="off"
        {...input}
        id={id}
        name={name}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, hint, message)}
      />
    </Field>
  );
}
