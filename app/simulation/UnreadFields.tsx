import { fieldId } from "~/forms/FormFields";
import type { FieldMessage } from "~/forms/messages";

interface UnreadFieldsProps {
  readonly messages: readonly FieldMessage[];
  /** サーバーが断った入力は、見出しの上に一覧がある。 */
  readonly isListedAbove: boolean;
}

/** 読み取れなかった欄の一覧。その欄を除いて計算したことを、答えの上で伝える。 */
export function UnreadFields({ messages, isListedAbove }: UnreadFieldsProps) {
  return (
    <div role="status">
      {messages.length > 0 ? (
        <div className="notice notice--error">
          <p>
            <span className="notice__label">読み取れない欄が{messages.length}つあります</span>
            その欄は空欄として計算しています。
          </p>
          {isListedAbove ? null : (
            <ul>
              {messages.map(({ name, message }) => (
                <li key={name}>
                  <a href={`#${fieldId(name)}`}>{message}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      ) : null}
    </div>
  );
}
