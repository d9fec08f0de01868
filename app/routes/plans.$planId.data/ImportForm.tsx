import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { describedBy, Field } from "~/components/Field";
import { useIsLive } from "~/components/useIsLive";
import type { FormValues } from "~/forms/formValues";
import { FileField } from "./FileField";

interface ImportFormProps {
  readonly text: string;
  readonly message: string | undefined;
  /** The figures of a 本人控え, or none: they wait for the replacing of the plan. */
  readonly onMoney: (money: FormValues | undefined) => void;
}

const hint = "書き出したファイルをメモ帳などで開き、全部をコピーして貼り付けます。";

/** 書き出したデータを受け取る欄。A file is read here, into the same field; without JavaScript it is pasted. */
export function ImportForm({ text, message, onMoney }: ImportFormProps) {
  const isLive = useIsLive();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (message) field.current?.focus();
  }, [message]);

  return (
    <Form method="post" noValidate>
      {isLive ? (
        <FileField
          onRead={(reading) => {
            if (field.current) field.current.value = reading.text;
            onMoney(reading.kind === "paper" ? reading.money : undefined);
          }}
        />
      ) : null}
      <Field id="field-text" label="書き出したデータ" hint={hint} message={message} isRequired>
        <textarea
          className="input input--long"
          id="field-text"
          name="text"
          rows={8}
          ref={field}
          defaultValue={text}
          spellCheck={false}
          aria-invalid={message ? true : undefined}
          aria-describedby={describedBy("field-text", hint, message)}
        />
      </Field>
      <p className="button-row">
        <button type="submit" className="button button--primary" name="_intent" value="preview">
          変わるところを見る
        </button>
      </p>
      <p className="small quiet">まだ何も書き換えません。次の画面で確かめてから、置き換えます。</p>
    </Form>
  );
}
