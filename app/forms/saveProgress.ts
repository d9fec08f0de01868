export type SaveProgress =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly savedAt: string }
  | { readonly kind: "failed" }
  /** 別の画面で先に保存されていた。 */
  | { readonly kind: "stale" };

const initial: SaveProgress = { kind: "idle" };
const listeners = new Set<() => void>();
let progress: SaveProgress = initial;

/** 自動保存がどこまで進んだか。One for the page: the form reports, the plan bar shows. */
export const saveProgress = {
  initial,
  current: () => progress,
  report(next: SaveProgress): void {
    progress = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
