import { marksOf, type PayslipLine, terms } from "#salary-rules";
import type { FormValues } from "~/forms/formValues";
import type { Simulated } from "./answer";
import { yenText } from "./yenInJapanese";

/** 欄ごとに、いま計算に使っている額を返す。書いた欄は「明細どおり」、書いていない欄は「目安」。 */
export function echoesOf(values: FormValues, answer: Simulated): ReadonlyMap<string, string> {
  const usual = answer.result.months.find((month) => month.kind === "computed");
  const lines = usual ? usual.withoutLeave.lines : [];
  const echoes = new Map(lines.flatMap((line) => echoOfLine(values, line)));
  echoes.set("standardMonthlyRemuneration", echoOfRemuneration(answer));
  echoes.set("residentTax", echoOfResidentTax(answer));
  return echoes;
}

function echoOfLine(values: FormValues, { term, amount }: PayslipLine): [string, string][] {
  const isTyped = String(values[term] ?? "").trim() !== "" && marksOf(amount).length === 0;
  if (isTyped) return [[term, `${yenText(amount.value)}　明細どおり`]];
  return amount.value === 0 ? [] : [[term, `${yenText(amount.value)}　目安`]];
}

function echoOfRemuneration({ remuneration: { basis, amount, isAtPensionLimit } }: Simulated): string {
  switch (basis) {
    case "typed":
      return yenText(amount);
    case "fromPensionContribution":
      return isAtPensionLimit
        ? `${terms.employeesPensionContribution}だけでは決まりません。${yenText(amount)}として計算しています`
        : `${yenText(amount)}　${terms.employeesPensionContribution}から`;
    case "fromGrossPay":
      return `${yenText(amount)}　支給総額からの目安`;
    case "example":
      return `${yenText(amount)}　例`;
  }
}

function echoOfResidentTax({ money, remuneration, request }: Simulated): string {
  const amount = yenText(request.pay.residentTax);
  if (money.residentTax !== undefined) return amount;
  return remuneration.basis === "example" ? `${amount}　例` : `${amount}として計算しています`;
}
