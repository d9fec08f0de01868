import { expect, test } from "vitest";
import { isMoneyWaiting, letMoneyWait, moneyOf, rememberMoney, takeWaitingMoney, wipeMoney } from "./moneyMemory";

test("計画ごとに覚え、「消して終了」ですべて忘れる", () => {
  rememberMoney("plan-a", { residentTax: "15,000" });
  rememberMoney("plan-b", { residentTax: "20,000" });
  expect([moneyOf("plan-a"), moneyOf("plan-b")]).toEqual([{ residentTax: "15,000" }, { residentTax: "20,000" }]);
  wipeMoney();
  expect([moneyOf("plan-a"), moneyOf("plan-b")]).toEqual([undefined, undefined]);
});

test("読み取った金額は、置き換えるまで待ち、「消して終了」で忘れる", () => {
  rememberMoney("plan-a", { residentTax: "15,000" });
  letMoneyWait("plan-a", { residentTax: "18,317" });
  expect(moneyOf("plan-a")).toEqual({ residentTax: "15,000" });
  takeWaitingMoney("plan-a");
  expect(moneyOf("plan-a")).toEqual({ residentTax: "18,317" });
  expect(isMoneyWaiting("plan-a")).toBe(false);
  letMoneyWait("plan-a", { residentTax: "18,317" });
  wipeMoney();
  expect(isMoneyWaiting("plan-a")).toBe(false);
});
