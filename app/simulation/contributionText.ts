import { plainText } from "~/forms/plainText";
import { readYen } from "~/forms/yenText";

/** 掛金の欄に書かれたもの。明細の額（円）か、千分率の率（10進の文字列）。 */
export type ContributionEntry =
  | { readonly kind: "amount"; readonly amount: number }
  | { readonly kind: "rate"; readonly permille: string };

const permilleText = /^(\d{1,3}(?:\.\d{1,4})?)(?:‰|\/1,?000|パ-ミル)$/u;
const decimalText = /^\d{1,3}\.\d{1,4}$/u;

/** A sign of per mille or a decimal point makes it a rate; whole numbers are the yen of the payslip. */
export function readContribution(typed: string): ContributionEntry | undefined {
  const text = plainText(typed);
  const permille = permilleText.exec(text)?.[1] ?? decimalText.exec(text)?.[0];
  if (permille !== undefined) return Number(permille) < 1_000 ? { kind: "rate", permille } : undefined;
  const amount = readYen(typed);
  return amount === undefined ? undefined : { kind: "amount", amount };
}
