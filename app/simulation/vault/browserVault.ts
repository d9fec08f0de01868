import { wipeMoney } from "../moneyMemory";
import { indexedDbStore } from "./figureStore";
import { figureVault } from "./figureVault";

const canSeal = typeof indexedDB !== "undefined" && globalThis.isSecureContext && "subtle" in crypto;

/** このブラウザーの、金額の控え。 Without a secure context there is none: figures stay in memory. */
export const browserVault = canSeal ? figureVault({ store: indexedDbStore, fetchKey }) : undefined;

async function fetchKey(planId: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`/plans/${planId}/money-key`, { cache: "no-store" });
  if (!answer.ok) throw new Error(`the key of the figures was refused (${answer.status})`);
  return new Uint8Array(await answer.arrayBuffer());
}

const otherTabs = "navi-wiped";
/** Leaving must not wait for a browser that does not answer; its storage is cleared by the server's answer as well. */
const patience = 1_000;

/** 消して終了。Memory and storage of this browser, and the memory of its other tabs. */
export async function wipeFigures(): Promise<void> {
  wipeMoney();
  if (!browserVault) return;
  const channel = new BroadcastChannel(otherTabs);
  channel.postMessage("wiped");
  channel.close();
  const giveUp = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([browserVault.removeAll().catch(() => undefined), giveUp]);
}

/** ほかのタブで「消して終了」が押されたら、この画面からも消す。 */
export function leaveWithOtherTabs(): () => void {
  if (!browserVault) return () => undefined;
  const channel = new BroadcastChannel(otherTabs);
  channel.onmessage = () => {
    wipeMoney();
    void browserVault.removeAll().finally(() => location.replace("/leave?ended"));
  };
  return () => channel.close();
}
