import { type ChangeEvent, useRef } from "react";
import { describedBy, Field } from "~/components/Field";
import { type FileReading, readFile } from "./readFile";
import { useDroppedFile } from "./useDroppedFile";

export type FileState = { readonly kind: "waiting" } | { readonly kind: "reading" } | FileReading;

interface FileFieldProps {
  readonly state: FileState;
  readonly onState: (state: FileState) => void;
}

const hint =
  "書き出したデータか、このアプリで保存した計画書のPDFを選びます。この画面に落としても読み取ります。ファイルは、このパソコンの中で読みます。";

/** ファイルから読む欄。The file itself is sent nowhere. */
export function FileField({ state, onState }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const message = state.kind === "refused" ? state.message : undefined;

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    onState({ kind: "reading" });
    const reading = await readFile(file);
    onState(reading);
    if (reading.kind === "refused") field.current?.focus();
  }

  useDroppedFile((file) => void read(file));
  return (
    <Field id="field-file" label="ファイルから" hint={hint} message={message}>
      <input
        type="file"
        id="field-file"
        accept=".json,application/json,.pdf,application/pdf"
        ref={field}
        aria-invalid={message ? true : undefined}
        aria-describedby={describedBy("field-file", hint, message)}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => void read(target.files?.[0])}
      />
      <p className="small quiet" role="status">
        {inWords(state)}
      </p>
    </Field>
  );
}

function inWords(state: FileState): string | null {
  switch (state.kind) {
    case "reading":
      return "読み取っています…";
    case "data":
      return "ファイルを読み取りました。";
    case "paper":
      return [
        "計画書を読み取りました。",
        state.checkCode ? `照合コードは ${state.checkCode} です。紙の下にあるものと同じか、確かめられます。` : "",
        state.paper.money ? "家計の金額も入っています。" : "",
      ].join("");
    default:
      return null;
  }
}
