import { Form } from "@remix-run/react";
import { describedBy, Field } from "~/components/Field";
import type { FieldMessage } from "~/forms/messages";
import { linkDays, usualLinkDays } from "~/sharing/linkDays";

interface NewLinkProps {
  readonly formKey: string;
  readonly label: string;
  readonly messages: readonly FieldMessage[];
}

/** 新しいリンクの欄。 */
export function NewLink({ formKey, label, messages }: NewLinkProps) {
  const message = messages.find(({ name }) => name === "label")?.message;
  const hint = "例：山田課長。だれに送ったか、あとでわかるように書きます。";
  return (
    <Form method="post" noValidate key={formKey}>
      <input type="hidden" name="_key" value={formKey} />
      <Field id="field-label" label="だれあてか" hint={hint} message={message} isRequired>
        <input
          className="input input--medium"
          type="text"
          id="field-label"
          name="label"
          defaultValue={label}
          autoComplete="off"
          aria-invalid={message ? true : undefined}
          aria-describedby={describedBy("field-label", hint, message)}
        />
      </Field>
      <Field id="field-days" label="使える日数" message={undefined} isRequired>
        <select className="input input--medium" id="field-days" name="days" defaultValue={usualLinkDays}>
          {linkDays.map((days) => (
            <option key={days} value={days}>
              {days}日
            </option>
          ))}
        </select>
      </Field>
      <p className="button-row">
        <button type="submit" className="button button--primary" name="_intent" value="link">
          リンクを作る
        </button>
      </p>
    </Form>
  );
}
