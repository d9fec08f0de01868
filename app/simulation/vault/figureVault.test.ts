import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { figureVault } from "./figureVault";
import { importedKey, openFigures, sealFigures } from "./sealedFigures";
import { anInMemoryStore } from "./testing/inMemoryStore";

const figures = { standardMonthlyRemuneration: "743,917", residentTax: "", months: ["2027-06", "2027-12"] };
const keyBytes = (fill: number) => new Uint8Array(32).fill(fill);

/** The keys a server would hand out: one for each plan. */
const serverKeys = async (planId: string) => keyBytes(planId.length);

function aVault(store = anInMemoryStore(), fetchKey = serverKeys) {
  return { store, vault: figureVault({ store, fetchKey }) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("控える", () => {
  test("再読み込みのあと、書いたままの形で戻る", async () => {
    const { store, vault } = aVault();
    vault.keep("plan-a", figures);
    await vault.settle();
    expect(await aVault(store).vault.restore("plan-a")).toEqual(figures);
    expect(await aVault(store).vault.restore("plan-none")).toBeUndefined();
  });

  test("置き場所には、読める形で何も残らない", async () => {
    const { store, vault } = aVault();
    vault.keep("plan-a", figures);
    await vault.settle();
    const { nonce, ciphertext } = store.places.get("plan-a") ?? { nonce: [], ciphertext: new ArrayBuffer(0) };
    const bytes = Buffer.concat([Buffer.from(nonce), Buffer.from(ciphertext)]).toString("latin1");
    expect(bytes.length).toBeGreaterThan(50);
    for (const word of ["743", "917", "Monthly", "residentTax"]) expect(bytes).not.toContain(word);
  });

  test("書き続けていても、1秒より前に控える", async () => {
    const { store, vault } = aVault();
    for (const typed of ["1", "12", "123", "1234"]) {
      vault.keep("plan-a", { residentTax: typed });
      await vi.advanceTimersByTimeAsync(240);
    }
    await vault.settle();
    expect(store.places.size).toBe(1);
    expect(await vault.restore("plan-a")).toEqual({ residentTax: "1234" });
  });

  test("待ち時間がすめば、何も呼ばなくても控えている", async () => {
    const { store, vault } = aVault();
    vault.keep("plan-a", figures);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(store.places.has("plan-a")).toBe(true));
  });

  test("同じ金額でも、封は毎回違う", async () => {
    const key = await importedKey(keyBytes(1));
    const [one, other] = [await sealFigures(key, "plan-a", figures), await sealFigures(key, "plan-a", figures)];
    expect(Buffer.from(one.ciphertext).equals(Buffer.from(other.ciphertext))).toBe(false);
  });
});

describe("ほかの人には開かない", () => {
  test("別の鍵でも、別の計画に移しても、1ビット変えても開かない", async () => {
    const key = await importedKey(keyBytes(1));
    const sealed = await sealFigures(key, "plan-a", figures);
    expect(await openFigures(key, "plan-a", sealed)).toEqual(figures);
    expect(await openFigures(await importedKey(keyBytes(2)), "plan-a", sealed)).toBeUndefined();
    expect(await openFigures(key, "plan-b", sealed)).toBeUndefined();
    const damaged = new Uint8Array(sealed.ciphertext.slice(0));
    damaged[0] = (damaged[0] ?? 0) ^ 1;
    expect(await openFigures(key, "plan-a", { ...sealed, ciphertext: damaged.buffer })).toBeUndefined();
  });

  test("鍵は、取り出せない形でだけ持つ", async () => {
    const key = await importedKey(keyBytes(1));
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
  });
});

describe("鍵をもらえないとき", () => {
  const refused = () => Promise.reject(new Error("404"));

  test("控えずに、そう伝える。もらえるようになれば控える", async () => {
    const fetchKey = vi.fn(serverKeys).mockImplementationOnce(refused);
    const { store, vault } = aVault(anInMemoryStore(), fetchKey);
    const told = vi.fn();
    vault.subscribe(told);
    vault.keep("plan-a", figures);
    await vault.settle();
    expect(vault.keeping()).toBe("inMemoryOnly");
    expect(told).toHaveBeenCalledTimes(1);
    expect(store.places.size).toBe(0);
    await vault.settle();
    expect(vault.keeping()).toBe("sealed");
    expect(store.places.size).toBe(1);
  });

  test("前の控えを読めなかったら、その上に書かない", async () => {
    const { store, vault: before } = aVault();
    before.keep("plan-a", figures);
    await before.settle();
    let isRefused = true;
    const { vault } = aVault(store, (planId) => (isRefused ? refused() : serverKeys(planId)));
    await expect(vault.restore("plan-a")).rejects.toThrow("404");
    isRefused = false;
    vault.keep("plan-a", { residentTax: "1" });
    await vault.settle();
    expect(vault.keeping()).toBe("inMemoryOnly");
    expect(await aVault(store).vault.restore("plan-a")).toEqual(figures);
  });

  test("控えがなければ、鍵を取りにいかない", async () => {
    const fetchKey = vi.fn(serverKeys);
    expect(await aVault(anInMemoryStore(), fetchKey).vault.restore("plan-a")).toBeUndefined();
    expect(fetchKey).not.toHaveBeenCalled();
  });
});

describe("消して終了", () => {
  test("控えはなくなり、待っていたものもあとから書かれない", async () => {
    const { store, vault } = aVault();
    vault.keep("plan-a", figures);
    await vault.settle();
    vault.keep("plan-b", figures);
    await vault.removeAll();
    await vi.advanceTimersByTimeAsync(5_000);
    await vault.settle();
    expect(store.places.size).toBe(0);
  });

  test("書いている途中でも、書き終わってから消す", async () => {
    const { store, vault } = aVault();
    vault.keep("plan-a", figures);
    const settling = vault.settle();
    await vault.removeAll();
    await settling;
    expect(store.places.size).toBe(0);
  });
});
