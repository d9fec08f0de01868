import type { InputHTMLAttributes, ReactNode } from "react";
import { describedBy, Field, type Requiredness } from "~/components/Field";
import { useField } from "./FormFields";

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isRequired?: Requiredness;
  readonly size?: "short" | "medium" | "long";
  readonly suffix?: string;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
  readonly echo?: ReactNode;
  /** 欄の右に置く道具（カレンダーなど）。 */
  readonly tool?: ReactNode;
}

export function TextField({ name, label, hint, isRequired, size = "long", suffix, input, echo, tool }: TextFieldProps) {
  const { id, value, message, props } = useField(name);
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      message={message}
      echo={echo}
      {...(isRequired === undefined ? {} : { isRequired })}
    >
      <span className="input-line">
        <input
          className={`input input--${size}`}
          type="text"
          id={id}
          defaultValue={value}
          autoComplete="off"
          aria-invalid={message ? true : undefined}
          aria-describedby={describedBy(id, hint, message)}
          {...input}
          {...props}
        />
        {suffix ? <span className="input-line__suffix">{suffix}</span> : null}
        {tool}
      </span>
    </Field>
  );
}

interface TextAreaProps extends Pick<TextFieldProps, "name" | "label" | "hint" | "isRequired"> {
  readonly rows?: number;
}

export function TextArea({ name, label, hint, isRequired = false, rows = 3 }: TextAreaProps) {
  const { id, value, message, props } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} message={message} isRequired={isRequired}>
      <textarea
        className="input input--long"
        id={id}
        rows={rows}
        defaultValue={value}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy(id, hint, message)}
        {...props}
      />
    </Field>
  );
}

/** 画面には出さない値（行の目印など）。 */
export function HiddenField({ name }: { readonly name: string }) {
  const { value, props } = useField(name);
  return <input type="hidden" defaultValue={value} {...props} />;
}
