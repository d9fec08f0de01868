import { fieldId } from "~/forms/FormFields";
import type { FieldMessage } from "~/forms/messages";
import { PurposeField } from "./PurposeField";

interface ExportFormProps {
  readonly count: number;
  readonly typed: string | undefined;
  readonly messages: readonly FieldMessage[];
}

/** 一覧の書き出し。What for is asked, and kept with who and when. It posts to the address the list stands at. */
export function ExportForm({ count, typed, messages }: ExportFormProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">一覧を書き出す</h2>
      <form method="post" noValidate>
        <PurposeField
          id={fieldId("purpose-of-export")}
          hint="例：9月の人員配置の検討。だれが、いつ、何のために書き出したかを残します。"
          typed={typed}
          message={messages.find(({ name }) => name === "purpose-of-export")?.message}
        />
        <p className="button-row">
          <button type="submit" className="button" name="_intent" value="export:xlsx">
            {count}件をExcelの形で書き出す
          </button>
          <button type="submit" className="button" name="_intent" value="export:csv">
            {count}件をCSVで書き出す
          </button>
        </p>
      </form>
    </section>
  );
}
