import { useIsLive } from "~/components/useIsLive";

/** お金の数字がどこへ行くか。Said by the script that keeps the promise; the page without it says what happens there. */
export function PrivacyNote() {
  const isLive = useIsLive();
  return isLive ? (
    <p className="privacy-note">お金の数字は、このパソコンの外に出ません。</p>
  ) : (
    <p className="privacy-note privacy-note--posted">計算のため金額をサーバーに送ります。保存はしません。</p>
  );
}
