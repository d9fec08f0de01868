import type { FormValues } from "~/forms/formValues";

/**
 * お金の数字の置き場所。The typed figures live here while he moves between pages: in the memory of this tab, in no
 * storage and on no server, and they are gone when the tab closes or he chooses「消して終了」.
 */
const typed = new Map<string, FormValues>();

export function rememberMoney(planId: string, values: FormValues): void {
  typed.set(planId, values);
}

export function moneyOf(planId: string): FormValues | undefined {
  return typed.get(planId);
}

export function wipeMoney(): void {
  typed.clear();
}
