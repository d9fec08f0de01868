import { useIsLive } from "~/components/useIsLive";

/** 印刷のボタン。Without JavaScript the browser's own menu prints the same list. */
export function PrintButton() {
  const isLive = useIsLive();
  return isLive ? (
    <button type="button" className="button" onClick={() => window.print()}>
      この一覧を印刷する
    </button>
  ) : null;
}
