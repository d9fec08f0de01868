import type { ClientActionFunctionArgs } from "@remix-run/react";
import { takeWaitingMoney } from "~/simulation/moneyMemory";
import { browserVault } from "~/simulation/vault/browserVault";

/**
 * The server replaces the plan; the figures of the 本人控え follow in this browser, and only then: a plan that was
 * refused or had changed meanwhile leaves the typed ones alone.
 */
export async function clientAction({ params, serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction();
  } catch (answer) {
    const { planId = "" } = params;
    if (leadsTo(answer, `/plans/${planId}`)) replaceMoney(planId);
    throw answer;
  }
}

/** Redirects are thrown. To the plan itself leads only the one that says it was replaced. */
function leadsTo(answer: unknown, path: string): boolean {
  return answer instanceof Response && answer.headers.get("Location") === path;
}

function replaceMoney(planId: string): void {
  const money = takeWaitingMoney(planId);
  if (money) browserVault?.keep(planId, money);
}
