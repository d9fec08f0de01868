import type { FormValues } from "~/forms/formValues";

/**
 * お金の数字の置き場所。The typed figures live here while he moves between pages: in the memory of this tab, in no
 * storage and on no server, and they are gone when the tab closes or he chooses「消して終了」.
 */
const typed = new Map<string, FormValues>();
/** 本人控えから読み取った金額。 */
const waiting = new Map<string, FormValues>();

export function rememberMoney(planId: string, values: FormValues): void {
  typed.set(planId, values);
}

export function moneyOf(planId: string): FormValues | undefined {
  return typed.get(planId);
}

/** Until the plan that they came with has been taken over; the typed ones are untouched meanwhile. */
export function letMoneyWait(planId: string, values: FormValues | undefined): void {
  if (values) waiting.set(planId, values);
  else waiting.delete(planId);
}

export function isMoneyWaiting(planId: string): boolean {
  return waiting.has(planId);
}

/** The figures that waited become the typed ones. */
export function takeWaitingMoney(planId: string): FormValues | undefined {
  const values = waiting.get(planId);
  waiting.delete(planId);
  if (values) rememberMoney(planId, values);
  return values;
}

export function wipeMoney(): void {
  typed.clear();
  waiting.clear();
}
