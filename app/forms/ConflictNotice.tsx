import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { DifferenceTable } from "./DifferenceTable";
import { stepFormId } from "./StepForm";
import type { Conflict } from "./useStepForm";

/** 別の画面で先に保存されていたときの、欄ごとの比べ。He chooses; nothing is written until then. */
export function ConflictNotice({ conflict }: { readonly conflict: Conflict }) {
  const { pathname, search } = useLocation();
  const isOnItsWay = useNavigation().state !== "idle";
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is announced, also the second one
  useEffect(() => section.current?.focus(), [conflict]);
  return (
    <section className="notice notice--warning" aria-labelledby="conflict-title" ref={section} tabIndex={-1}>
      <h2 id="conflict-title">別の画面で、先に保存されていました</h2>
      <p>違っているところは次のとおりです。どちらを使うか選んでください。選ぶまでは、何も書き換えません。</p>
      <DifferenceTable
        caption="内容の違い"
        columns={["この画面の内容", "保存されている内容"]}
        differences={conflict.differences}
      />
      <p className="button-row">
        <a className="button" href={pathname + search}>
          保存されている内容を使う
        </a>
        <button
          type="submit"
          className="button"
          form={stepFormId}
          name="_intent"
          value={`overwrite:${conflict.revision}`}
          disabled={isOnItsWay}
        >
          この画面の内容で上書きする
        </button>
      </p>
    </section>
  );
}
