import { Form } from "@remix-run/react";
import { describedBy, Field } from "~/components/Field";
import { fieldId } from "~/forms/FormFields";
import type { FieldMessage } from "~/forms/messages";
import { mostOfNote } from "~/plan/submissionGate";

interface ConfirmationFormProps {
  readonly revision: number;
  readonly note: string;
  readonly messages: readonly FieldMessage[];
}

const hint = `いつ、だれに、何を確かめたか。${mostOfNote}文字まで。提出用に載ります。`;

/** 直すところを残したまま渡すときの、人事担当課への確認。 */
export function ConfirmationForm({ revision, note, messages }: ConfirmationFormProps) {
  const messageOf = (name: string) => messages.find((message) => message.name === name)?.message;
  const tickMessage = messageOf("isConfirmed");
  const noteMessage = messageOf("note");
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="_revision" value={revision} />
      <div className={tickMessage ? "field field--refused" : "field"}>
        {tickMessage ? (
          <p className="field__error" id={`${fieldId("isConfirmed")}-error`}>
            <span className="visually-hidden">エラー：</span>
            {tickMessage}
          </p>
        ) : null}
        <p className="option">
          <input
            type="checkbox"
            id={fieldId("isConfirmed")}
            name="isConfirmed"
            value="yes"
            defaultChecked={messages.length > 0 && !tickMessage}
            aria-invalid={tickMessage ? true : undefined}
            aria-describedby={describedBy(fieldId("isConfirmed"), undefined, tickMessage)}
          />
          <label htmlFor={fieldId("isConfirmed")}>人事担当課に確認済み</label>
        </p>
      </div>
      <Field id={fieldId("note")} label="確認した内容" hint={hint} message={noteMessage} isRequired>
        <textarea
          className="input input--long"
          id={fieldId("note")}
          name="note"
          rows={2}
          defaultValue={note}
          aria-invalid={noteMessage ? true : undefined}
          aria-describedby={describedBy(fieldId("note"), hint, noteMessage)}
        />
      </Field>
      <p className="button-row">
        <button type="submit" className="button" name="_intent" value="confirm">
          確認済みとして、提出用を作れるようにする
        </button>
      </p>
    </Form>
  );
}
