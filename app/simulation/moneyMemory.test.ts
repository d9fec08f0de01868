import { expect, test } from "vitest";
import { moneyOf, rememberMoney, wipeMoney } from "./moneyMemory";

test("計画ごとに覚え、「消して終了」ですべて忘れる", () => {
  rememberMoney("plan-a", { residentTax: "15,000" });
  rememberMoney("plan-b", { residentTax: "20,000" });
  expect([moneyOf("plan-a"), moneyOf("plan-b")]).toEqual([{ residentTax: "15,000" }, { residentTax: "20,000" }]);
  wipeMoney();
  expect([moneyOf("plan-a"), moneyOf("plan-b")]).toEqual([undefined, undefined]);
});
