import type { FormValues } from "~/forms/formValues";
import type { FigureStore } from "./figureStore";
import { importedKey, openFigures, sealFigures } from "./sealedFigures";

/** 金額が、再読み込みやパソコンの停止のあとも残るか。 Sealed until it turns out to be impossible. */
export type Keeping = "sealed" | "inMemoryOnly";

export interface FigureVault {
  /** 前に控えた金額。 Throws when there are some and their key cannot be had now. */
  restore(planId: string): Promise<FormValues | undefined>;
  /** 控える。Written within a second, however long he goes on typing. */
  keep(planId: string, values: FormValues): void;
  /** いますぐ控える。 */
  settle(): Promise<void>;
  /** 消して終了。What is still waiting is not written any more. */
  removeAll(): Promise<void>;
  readonly keeping: () => Keeping;
  readonly subscribe: (listener: () => void) => () => void;
}

interface FigureVaultParts {
  readonly store: FigureStore;
  /** The key of a plan: 32 bytes from the server. */
  readonly fetchKey: (planId: string) => Promise<Uint8Array<ArrayBuffer>>;
}

const pause = 500;

/** 金額の控え。Only what is sealed reaches the store; keys stay in memory and cannot be read out again. */
export function figureVault({ store, fetchKey }: FigureVaultParts): FigureVault {
  const keys = new Map<string, CryptoKey>();
  const restoring = new Map<string, Promise<unknown>>();
  const waiting = new Map<string, FormValues>();
  const listeners = new Set<() => void>();
  let keeping: Keeping = "sealed";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = Promise.resolve();

  function report(next: Keeping): void {
    keeping = next;
    for (const listener of listeners) listener();
  }

  async function keyOf(planId: string): Promise<CryptoKey> {
    const known = keys.get(planId);
    if (known) return known;
    const bytes = await fetchKey(planId);
    const key = await importedKey(bytes);
    bytes.fill(0);
    keys.set(planId, key);
    return key;
  }

  async function read(planId: string): Promise<FormValues | undefined> {
    const sealed = await store.read(planId);
    return sealed && (await openFigures(await keyOf(planId), planId, sealed));
  }

  async function writeWaiting(): Promise<void> {
    try {
      for (const [planId, values] of waiting) {
        // Figures that are there and could not be read yet must not be written over.
        await restoring.get(planId);
        const sealed = await sealFigures(await keyOf(planId), planId, values);
        const isStillWanted = () => waiting.get(planId) === values;
        if (!isStillWanted()) continue;
        await store.write(planId, sealed);
        if (isStillWanted()) waiting.delete(planId);
      }
      report("sealed");
    } catch {
      report("inMemoryOnly");
    }
  }

  function settle(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size > 0) underWay = underWay.then(writeWaiting);
    return underWay;
  }

  return {
    restore(planId) {
      const restored = read(planId);
      restoring.set(planId, restored);
      return restored;
    },

    keep(planId, values) {
      waiting.set(planId, values);
      timer ??= setTimeout(settle, pause);
    },

    settle,

    async removeAll() {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
      await underWay;
      keys.clear();
      await store.removeAll();
    },

    keeping: () => keeping,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
