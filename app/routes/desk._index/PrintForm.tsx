import { describedBy } from "~/components/Field";
import type { Printing } from "~/desk/printing";
import { fieldId } from "~/forms/FormFields";
import type { FieldMessage } from "~/forms/messages";
import { PurposeField } from "./PurposeField";

export const printFormId = "print-form";

interface PrintFormProps {
  /** 一覧のうち、印刷できる計画の数。 */
  readonly count: number;
  readonly typed: Printing | undefined;
  readonly messages: readonly FieldMessage[];
}

/** まとめて印刷する計画を選ぶ。It posts to the address it stands at, so that the list stays as it was chosen. */
export function PrintForm({ count, typed, messages }: PrintFormProps) {
  if (count === 0) return null;
  const messageOf = (name: string) => messages.find((message) => message.name === name)?.message;
  const nothingChosen = messageOf("all");
  const id = fieldId("all");
  const hint = "一覧の「印刷」の欄で選びます。一覧と仕切りの付いた、両面印刷用の一冊になります。";
  return (
    <section aria-labelledby="print-title">
      <h2 id="print-title">計画書をまとめて印刷する</h2>
      <form method="post" id={printFormId} noValidate>
        <div className={nothingChosen ? "field field--refused" : "field"}>
          <p className="field__hint" id={`${id}-hint`}>
            {hint}
          </p>
          {nothingChosen ? (
            <p className="field__error" id={`${id}-error`}>
              <span className="visually-hidden">エラー：</span>
              {nothingChosen}
            </p>
          ) : null}
          <p className="option">
            <input
              type="checkbox"
              id={id}
              name="all"
              value="yes"
              defaultChecked={typed?.isAll ?? false}
              aria-invalid={nothingChosen ? true : undefined}
              aria-describedby={describedBy(id, hint, nothingChosen)}
            />
            <label htmlFor={id}>この一覧をすべて（{count}件）</label>
          </p>
        </div>
        <PurposeField
          id={fieldId("purpose-of-print")}
          hint="例：9月の面談。だれが、いつ、何のために印刷したかを残します。"
          typed={typed?.purpose}
          message={messageOf("purpose-of-print")}
        />
        <p className="button-row">
          <button type="submit" className="button">
            選んだ計画をまとめて印刷（PDF）
          </button>
        </p>
      </form>
    </section>
  );
}
