import { redirect } from "@remix-run/node";
import { afterEach, expect, test } from "vitest";
import { isMoneyWaiting, letMoneyWait, moneyOf, rememberMoney, wipeMoney } from "~/simulation/moneyMemory";
import { clientAction } from "./clientAction";

afterEach(wipeMoney);

const typed = { residentTax: "15,000" };
const read = { residentTax: "18,317" };

/** Rejected or resolved: what the page is told. */
function answeredWith(answer: () => unknown): Promise<unknown> {
  rememberMoney("plan-a", typed);
  letMoneyWait("plan-a", read);
  const request = new Request("http://navi.test/plans/plan-a/data", { method: "POST" });
  const serverAction = async () => answer() as never;
  return clientAction({ request, params: { planId: "plan-a" }, serverAction }).catch((thrown: unknown) => thrown);
}

const thrown = (path: string) => () => {
  throw redirect(path, 303);
};

test("計画が置き換わったら、金額も置き換わる", async () => {
  expect(await answeredWith(thrown("/plans/plan-a"))).toBeInstanceOf(Response);
  expect(moneyOf("plan-a")).toEqual(read);
  expect(isMoneyWaiting("plan-a")).toBe(false);
});

test.each([
  ["別の画面で計画が変わっていた", () => ({ isStale: true })],
  ["ほかの画面に送られた", thrown("/plans/plan-a/end")],
  ["通信が切れた", () => Promise.reject(new TypeError("network"))],
])("%sときは、金額は元のまま、次を待つ", async (_, answer) => {
  await answeredWith(answer);
  expect(moneyOf("plan-a")).toEqual(typed);
  expect(isMoneyWaiting("plan-a")).toBe(true);
});
