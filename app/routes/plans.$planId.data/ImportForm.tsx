import { Form } from "@remix-run/react";
import { type ChangeEvent, useEffect, useRef } from "react";
import { describedBy, Field } from "~/components/Field";
import { useIsLive } from "~/components/useIsLive";

interface ImportFormProps {
  readonly text: string;
  readonly message: string | undefined;
}

const hint = "書き出したファイルをメモ帳などで開き、全部をコピーして貼り付けます。";
/** Larger files are not plans; the server says so about what is left of them. */
const mostBytes = 100_000;

/** 書き出したデータを受け取る欄。A file is read here, into the same field; without JavaScript it is pasted. */
export function ImportForm({ text, message }: ImportFormProps) {
  const isLive = useIsLive();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (message) field.current?.focus();
  }, [message]);

  async function readFile({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (file && field.current) field.current.value = await file.slice(0, mostBytes).text();
  }

  return (
    <Form method="post" noValidate>
      {isLive ? (
        <Field id="field-file" label="ファイルから" message={undefined}>
          <input
            type="file"
            id="field-file"
            accept=".json,application/json"
            onChange={(event) => void readFile(event)}
          />
        </Field>
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
