import type { ReactNode } from "react";

/** 必須か。`oneOf`：いくつかの欄の、どれかがあればよい。 */
export type Requiredness = boolean | "oneOf";

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly message: string | undefined;
  readonly isRequired?: Requiredness;
  /** 読むだけの欄には、必須も任意もない。 */
  readonly isReadOnly?: boolean;
}

interface FieldProps extends LabelledProps {
  readonly children: ReactNode;
  readonly echo?: ReactNode;
}

/** ラベル、要否、説明、欄、読み取った結果、エラーの順に並べる。 */
export function Field({
  id,
  label,
  hint,
  message,
  isRequired = false,
  isReadOnly = false,
  echo,
  children,
}: FieldProps) {
  return (
    <div className={message ? "field field--refused" : "field"}>
      <label className="field__label" htmlFor={id}>
        {label}
        {isReadOnly ? null : <RequirementBadge isRequired={isRequired} />}
      </label>
      <HintAndError id={id} hint={hint} message={message} />
      {children}
      {echo}
    </div>
  );
}

/** 選択肢の組。 */
export function FieldGroup({ id, label, hint, message, isRequired = false, children }: FieldProps) {
  return (
    <fieldset
      className={message ? "field field--refused" : "field"}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, hint, message)}
    >
      <legend className="field__label">
        {label}
        <RequirementBadge isRequired={isRequired} />
      </legend>
      <HintAndError id={id} hint={hint} message={message} />
      {children}
    </fieldset>
  );
}

export function describedBy(id: string, hint: ReactNode, message: string | undefined): string | undefined {
  const parts = [message ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function RequirementBadge({ isRequired }: { readonly isRequired: Requiredness }) {
  if (!isRequired) return <span className="badge">任意</span>;
  return <span className="badge badge--required">{isRequired === "oneOf" ? "どちらか必須" : "必須"}</span>;
}

function HintAndError({ id, hint, message }: Pick<LabelledProps, "id" | "hint" | "message">) {
  return (
    <>
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {message ? (
        <p className="field__error" id={`${id}-error`}>
          <span className="visually-hidden">エラー：</span>
          {message}
        </p>
      ) : null}
    </>
  );
}
