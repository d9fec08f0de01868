import { plainText } from "./plainText";

const units: readonly (readonly [sign: string, yen: number])[] = [
  ["億", 100_000_000],
  ["万", 10_000],
  ["千", 1_000],
  ["百", 100],
];

const amount = /^(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(?:(\d+(?:\.\d+)?)千)?(?:(\d+)百)?(\d+)?$/u;

/**
 * 金額の欄に入力された文字を円の整数に読み取る。「３１２，４００円」「31万2千4百」「312400」
 * Returns `undefined` when it is not an amount of whole yen.
 */
export function readYen(typed: string): number | undefined {
  const text = plainText(typed)
    .replace(/[,、，]/gu, "")
    .replace(/^[¥\\]/u, "")
    .replace(/円$/u, "");
  if (text === "") return undefined;
  const parts = amount.exec(text);
  if (!parts) return undefined;
  const yen = units.reduce(
    (sum, [, worth], place) => sum + times(parts[place + 1] ?? "0", worth),
    Number(parts[5] ?? 0),
  );
  return Number.isSafeInteger(yen) ? yen : undefined;
}

/** 「31.24」×「万」。Whole numbers only, so that 1.005万 is 10,050. */
function times(decimal: string, worth: number): number {
  const [whole = "", fraction = ""] = decimal.split(".");
  return (Number(whole + fraction) * worth) / 10 ** fraction.length;
}
