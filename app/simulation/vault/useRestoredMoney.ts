import { useEffect, useState } from "react";
import type { FormValues } from "~/forms/formValues";
import { moneyOf, rememberMoney } from "../moneyMemory";
import { browserVault, leaveWithOtherTabs } from "./browserVault";

/**
 * 前に控えた金額を戻す。Puts them into memory and counts up, so that the form begins anew with them;
 * what he has typed meanwhile stands.
 */
export function useRestoredMoney(planId: string, isPosted: boolean): number {
  const [timesRestored, setTimesRestored] = useState(0);

  useEffect(() => {
    if (!browserVault || isPosted || moneyOf(planId)) return;
    let isGone = false;
    browserVault.restore(planId).then(
      (kept) => {
        if (!kept || isGone) return;
        const figures = { ...kept, ...written(moneyOf(planId) ?? {}) };
        rememberMoney(planId, figures);
        browserVault?.keep(planId, figures);
        setTimesRestored((times) => times + 1);
      },
      // Without the key they wait, sealed, for the next opening of the page.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [planId, isPosted]);

  useEffect(() => {
    const atOnce = () => {
      if (document.visibilityState === "hidden") void browserVault?.settle();
    };
    document.addEventListener("visibilitychange", atOnce);
    return () => document.removeEventListener("visibilitychange", atOnce);
  }, []);

  useEffect(leaveWithOtherTabs, []);
  return timesRestored;
}

function written(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => String(value).trim() !== ""));
}
