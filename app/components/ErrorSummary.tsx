import { forwardRef, useEffect } from "react";
import { fieldId } from "~/forms/FormFields";
import type { FieldMessage } from "~/forms/messages";
import { titled } from "./pageTitle";

interface ErrorSummaryProps {
  readonly messages: readonly FieldMessage[];
}

/**
 * 見出しの上に置く、入力の誤りの一覧。Always rendered, so that it is announced when it fills. While it is filled, the
 * title of the page begins with 「エラー：」; without JavaScript `pageTitle` says so.
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary({ messages }, ref) {
  const hasErrors = messages.length > 0;
  useEffect(() => {
    const title = titled(document.title, hasErrors);
    if (title !== document.title) document.title = title;
  }, [hasErrors]);
  return (
    <div ref={ref} role="alert" tabIndex={-1} className={hasErrors ? "error-summary" : "error-summary--empty"}>
      {hasErrors ? (
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
