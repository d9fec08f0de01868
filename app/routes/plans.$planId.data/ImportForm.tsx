import { Form } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { describedBy, Field } from "~/components/Field";
import { useIsLive } from "~/components/useIsLive";
import type { FormValues } from "~/forms/formValues";
import { textToShowAgain } from "~/plan/ownData/readOwnData";
import { FileField, type FileState } from "./FileField";
import { readText } from "./readText";

interface ImportFormProps {
  readonly text: string;
  readonly message: string | undefined;
  /** The figures that came with what is being sent, or none: they wait for the replacing of the plan. */
  readonly onMoney: (money: FormValues | undefined) => void;
}

const hint = "書き出したファイルをメモ帳などで開き、全部をコピーして貼り付けます。";
/** Without JavaScript nothing stands between the field and the server. */
const hintBeforeSending = `この画面の「データを書き出す」で書き出したものだけを貼り付けてください。本人控えのデータには家計の金額が入っているので、貼り付けないでください。${hint}`;

/**
 * 書き出したデータを受け取る欄。A file is read here, into the same field; without JavaScript it is pasted.
 * Whatever the field holds is read in the browser before it is sent: figures of the household stay behind.
 */
export function ImportForm({ text, message: messageOfServer, onMoney }: ImportFormProps) {
  const isLive = useIsLive();
  const [file, setFile] = useState<FileState>({ kind: "waiting" });
  const [refusal, setRefusal] = useState<string>();
  const message = refusal ?? messageOfServer;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (messageOfServer) field.current?.focus();
  }, [messageOfServer]);
  const fieldHint = isLive ? hint : hintBeforeSending;

  function receive(state: FileState): void {
    setFile(state);
    if (!("text" in state) || !field.current) return;
    field.current.value = state.text;
    setRefusal(undefined);
  }

  function readBeforeSending(event: FormEvent): void {
    if (!field.current) return;
    const reading = readText(field.current.value);
    if (reading.kind === "refused") {
      event.preventDefault();
      setRefusal(reading.message);
      field.current.value = textToShowAgain(field.current.value);
      field.current.focus();
      return;
    }
    setRefusal(undefined);
    const read = reading.kind === "paper" ? reading : file;
    if (read === reading) receive(reading);
    onMoney(read.kind === "paper" ? read.paper.money : undefined);
  }

  return (
    <Form method="post" noValidate onSubmit={readBeforeSending}>
      {isLive ? <FileField state={file} onState={receive} /> : null}
      <Field id="field-text" label="書き出したデータ" hint={fieldHint} message={message} isRequired>
        <textarea
          className="input input--long"
          id="field-text"
          name="text"
          rows={8}
          ref={field}
          defaultValue={text}
          onChange={() => setFile({ kind: "waiting" })}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={message ? true : undefined}
          aria-describedby={describedBy("field-text", fieldHint, message)}
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
