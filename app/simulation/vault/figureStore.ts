import type { SealedFigures } from "./sealedFigures";

/** 封をした金額の置き場所。 */
export interface FigureStore {
  read(planId: string): Promise<SealedFigures | undefined>;
  write(planId: string, figures: SealedFigures): Promise<void>;
  /** Leaves nothing, not even an empty place. */
  removeAll(): Promise<void>;
}

const databaseName = "figures";
const storeName = "sealed";

/** Each use opens and closes the database, so that no open tab stands in the way of removing it. */
export const indexedDbStore: FigureStore = {
  read: (planId) => withStore("readonly", (store) => store.get(planId)),

  async write(planId, figures) {
    await withStore("readwrite", (store) => store.put(figures, planId));
  },

  async removeAll() {
    await withStore("readwrite", (store) => store.clear());
    await done(indexedDB.deleteDatabase(databaseName));
  },
};

async function withStore<Result>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await done(opening);
  try {
    const transaction = database.transaction(storeName, mode, { durability: "strict" });
    const request = use(transaction.objectStore(storeName));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
