import { useState } from "react";
import { Field } from "~/components/Field";
import { useIsLive } from "~/components/useIsLive";

interface CopiedTextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** 写し取って使う文面。 */
export function CopiedText({ id, label, text }: CopiedTextProps) {
  const isLive = useIsLive();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="copied-text">
      <Field id={id} label={label} message={undefined} isReadOnly>
        <textarea className="input input--long" id={id} rows={text.split("\n").length + 2} readOnly value={text} />
      </Field>
      {isLive ? (
        <p className="button-row">
          <button
            type="button"
            className="button button--small"
            onClick={() => void navigator.clipboard.writeText(text).then(() => setIsCopied(true))}
          >
            写し取る<span className="visually-hidden">（{label}）</span>
          </button>
          <span role="status">{isCopied ? "写し取りました。" : ""}</span>
        </p>
      ) : null}
    </div>
  );
}
