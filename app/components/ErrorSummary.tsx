import { forwardRef } from "react";
import { fieldId } from "~/forms/FormFields";
import type { FieldMessage } from "~/forms/messages";

interface ErrorSummaryProps {
  readonly messages: readonly FieldMessage[];
}

/** 見出しの上に置く、入力の誤りの一覧。Always rendered, so that it is announced when it fills. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary({ messages }, ref) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className={messages.length > 0 ? "error-summary" : "error-summary--empty"}
    >
      {messages.length > 0 ? (
        <>
          <h2 className="error-summary__title">入力を確かめてください（{messages.length}件）</h2>
          <ul>
            {messages.map(({ name, message }) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`}>{message}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
});
