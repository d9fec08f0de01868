import { useSyncExternalStore } from "react";
import { browserVault } from "./browserVault";

/** 入力した金額が、画面を閉じたあとも残るか。 */
export function KeepingNote() {
  const keeping = useSyncExternalStore(
    browserVault?.subscribe ?? neverChanges,
    browserVault?.keeping ?? inMemoryOnly,
    inMemoryOnly,
  );
  return (
    <p className="small quiet">
      {keeping === "sealed"
        ? "金額は暗号にして、このブラウザーに控えます。"
        : "画面を閉じると、入力した金額は消えます。"}
    </p>
  );
}

const inMemoryOnly = () => "inMemoryOnly" as const;
const neverChanges = () => () => undefined;
