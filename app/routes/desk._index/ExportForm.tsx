import { type DeskFilter, definedIn } from "~/desk/filter";
import { PurposeField } from "./PurposeField";

interface ExportFormProps {
  readonly filter: DeskFilter;
  readonly count: number;
}

/** 一覧の書き出し。What for is asked, and kept with who and when. */
export function ExportForm({ filter, count }: ExportFormProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">一覧を書き出す</h2>
      <form method="post" action="/desk/export.csv">
        {Object.entries(definedIn(filter)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <PurposeField
          id="field-purpose"
          hint="例：9月の人員配置の検討。だれが、いつ、何のために書き出したかを残します。"
        />
        <p className="button-row">
          <button type="submit" className="button">
            {count}件をCSVで書き出す
          </button>
        </p>
      </form>
    </section>
  );
}
