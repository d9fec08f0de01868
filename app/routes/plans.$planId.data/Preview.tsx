import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Notice } from "~/components/Notice";
import { DifferenceTable } from "~/forms/DifferenceTable";
import type { ChangedStep } from "~/services/ownData.server";

interface PreviewProps {
  readonly text: string;
  readonly revision: number;
  readonly changed: readonly ChangedStep[];
  readonly isStale: boolean;
  /** 本人控えから読み取った家計の金額も、置き換える。 */
  readonly isMoneyReplaced: boolean;
}

/** 置き換える前に、変わるところを見せる。 */
export function Preview({ text, revision, changed, isStale, isMoneyReplaced }: PreviewProps) {
  const beginning = useRef<HTMLDivElement>(null);
  useEffect(() => beginning.current?.focus(), []);
  return (
    <div ref={beginning} tabIndex={-1}>
      {isStale ? (
        <Notice level="warning">別の画面で計画が変わりました。もう一度、変わるところを確かめてください。</Notice>
      ) : null}
      {changed.length === 0 ? <p>画面に書いた内容は、いまの計画と同じです。</p> : null}
      {changed.map(({ title, differences }) => (
        <section key={title}>
          <h2>{title}</h2>
          <DifferenceTable
            caption={`「${title}」の違い`}
            columns={["読み込む内容", "いまの計画"]}
            differences={differences}
          />
        </section>
      ))}
      <Form method="post">
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="_revision" value={revision} />
        <p>置き換えたあとでも、次に何かを書くまでは、もくじの「ひとつ前に戻す」で元に戻せます。</p>
        {isMoneyReplaced ? (
          <p>家計の金額も、本人控えの金額に置き換えます。金額はこのパソコンの外に出ません。元には戻せません。</p>
        ) : null}
        <p className="button-row">
          <button type="submit" className="button button--primary" name="_intent" value="replace">
            この内容に置き換える
          </button>
        </p>
      </Form>
    </div>
  );
}
