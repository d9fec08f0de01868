import { expect, test } from "vitest";
import { readMoney } from "./moneyForm";
import { remunerationOf } from "./remuneration";
import { today } from "./testing/aPlan";

// prettier-ignore
const cases = [
  {
    why: "入力した額が、ほかより先",
    typed: { standardMonthlyRemuneration: "340,000", employeesPensionContribution: "29,280", grossPay: "1" },
    basis: "typed",
    amount: 340_000,
    limit: false,
  },
  {
    why: "320,000 × 91.5‰ ＝ 29,280",
    typed: { employeesPensionContribution: "29,280", grossPay: "500,000" },
    basis: "fromPensionContribution",
    amount: 320_000,
    limit: false,
  },
  {
    why: "年金の最高の等級では決まらない",
    typed: { employeesPensionContribution: "59,475" },
    basis: "fromPensionContribution",
    amount: 650_000,
    limit: true,
  },
  {
    why: "310,000円以上330,000円未満は32万円",
    typed: { grossPay: "312,400" },
    basis: "fromGrossPay",
    amount: 320_000,
    limit: false,
  },
  { why: "何もなければ例の額", typed: {}, basis: "example", amount: 300_000, limit: false },
] as const;

test.each(cases)("$why → $amount円", ({ typed, basis, amount, limit }) => {
  const { money } = readMoney(typed, today);
  expect(remunerationOf(money, today)).toEqual({ basis, amount, isAtPensionLimit: limit });
});
