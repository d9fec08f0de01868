import { useSyncExternalStore } from "react";
import { saveProgress } from "~/forms/saveProgress";

/** 保存の状態。いつも同じ場所に置く。 */
export function SaveState({ savedAt }: { readonly savedAt: string }) {
  const progress = useSyncExternalStore(saveProgress.subscribe, saveProgress.current, () => saveProgress.initial);
  const isFailed = progress.kind === "failed" || progress.kind === "stale";
  return (
    <p className={isFailed ? "save-state save-state--failed" : "save-state"} role="status">
      {inWords(progress, savedAt)}
    </p>
  );
}

function inWords(progress: ReturnType<typeof saveProgress.current>, savedAt: string): string {
  switch (progress.kind) {
    case "idle":
      return savedAt ? `保存しました ${savedAt}` : "";
    case "saving":
      return "保存しています…";
    case "saved":
      return `保存しました ${progress.savedAt}`;
    case "failed":
      return "保存できていません。通信を確かめてください";
    case "stale":
      return "別の画面で先に保存されています。「保存して次へ」で比べられます";
  }
}
