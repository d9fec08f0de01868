import { Link } from "@remix-run/react";
import { useState } from "react";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { useIsLive } from "~/components/useIsLive";
import type { Progress } from "~/documents/workerMessages";
import type { PaperIdentity } from "~/plan/paperFacts";
import type { Plan } from "~/plan/plan";
import { moneyOf } from "~/simulation/moneyMemory";
import { useRestoredMoney } from "~/simulation/vault/useRestoredMoney";

interface OwnCopyProps {
  readonly plan: Plan;
  readonly planId: string;
  readonly today: IsoDate;
  readonly settings: OrganizationSettings;
  readonly identity: PaperIdentity;
}

type Making =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly progress: string }
  | { readonly kind: "done"; readonly address: string }
  | { readonly kind: "failed" };

/** 本人控え。このパソコンの中で作るので、金額はどこにも送らない。 */
export function OwnCopy(props: OwnCopyProps) {
  const isLive = useIsLive();
  useRestoredMoney(props.planId, false);
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const simulationPage = `/plans/${props.planId}/simulation`;
  const money = isLive ? moneyOf(props.planId) : undefined;

  if (!isLive) {
    return (
      <p>
        <Link to={simulationPage}>家計の画面</Link>
        で金額を入力し、「この内容で本人控えを作る」を押すと、試算のついた控えができます。
      </p>
    );
  }
  if (!money) {
    return (
      <p>
        <Link to={simulationPage}>家計の画面</Link>
        で金額を入力すると、ここで試算のついた控えを作れます。入力した金額は、このパソコンの外に出ません。
      </p>
    );
  }

  async function make(values: NonNullable<typeof money>): Promise<void> {
    setMaking({ kind: "making", progress: "準備しています…" });
    try {
      const [{ makeInBrowser }, { ownCopyOf }] = await Promise.all([
        import("~/documents/makeInBrowser"),
        import("~/simulation/ownCopy"),
      ]);
      const copy = ownCopyOf(props.plan, values, props.today, props.identity, props.settings);
      if (!copy) {
        setMaking({ kind: "failed" });
        return;
      }
      const pdf = await makeInBrowser({ kind: "ownCopy", ...copy }, (progress) =>
        setMaking({ kind: "making", progress: inWords(progress) }),
      );
      setMaking({ kind: "done", address: URL.createObjectURL(new Blob([pdf], { type: "application/pdf" })) });
    } catch {
      setMaking({ kind: "failed" });
    }
  }

  return (
    <>
      <p>休んだ月の手取りと、その計算の根拠をつけた控えです。このパソコンの中で作るので、金額はどこにも送りません。</p>
      <p className="button-row">
        {making.kind === "done" ? (
          <a className="button button--primary" href={making.address} download="育児参加計画書（本人控え）.pdf">
            本人控えのPDFを保存する
          </a>
        ) : (
          <button
            type="button"
            className="button button--primary"
            disabled={making.kind === "making"}
            onClick={() => void make(money)}
          >
            本人控えを作る
          </button>
        )}
        <Link to={simulationPage}>金額を直す</Link>
      </p>
      <p className="small quiet" role="status">
        {making.kind === "making" ? making.progress : null}
        {making.kind === "done"
          ? "本人控えができました。お金の数字が入っています。保存する場所に気をつけてください。"
          : null}
        {making.kind === "failed"
          ? "本人控えを作れませんでした。もう一度押すか、家計の画面を開き直してください。"
          : null}
      </p>
    </>
  );
}

function inWords(progress: Progress): string {
  switch (progress.stage) {
    case "fonts":
      return `書体を読み込んでいます… ${Math.round(progress.share * 100)}％`;
    case "layout":
      return "紙の割りつけをしています…";
    case "drawing":
      return "書き出しています…";
  }
}
