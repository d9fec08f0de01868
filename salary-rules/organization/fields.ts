import { z } from "zod";
import { type IsoDate, isIsoDate } from "../kernel/isoDate";

/** 設定ファイルの値の部品。Each message says what is allowed. */
export function wholeNumber(least: number, most: number) {
  const message = `${least}から${most}までの整数を書いてください`;
  return z.number({ error: message }).int(message).min(least, message).max(most, message);
}

export function choice<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.enum(choices, { error: `${choices.join("、")} のどれかを書いてください` });
}

export const text = z.string({ error: "文字を書いてください" }).trim().min(1, "文字を書いてください");

export const yesOrNo = z.boolean({ error: "true か false を書いてください" });

export const day = z.custom<IsoDate>(
  (value) => typeof value === "string" && isIsoDate(value),
  "暦にある日付を 2026-04-01 の形で書いてください",
);

/** 毎年の月日（"06-30" の形）。2月29日は使わない。 */
export const monthAndDay = z.custom<string>(
  (value) => typeof value === "string" && isIsoDate(`2027-${value}`),
  '月日を "06-30" の形で書いてください',
);

/** 時間（"7:45" の形）。 */
export const duration = z.custom<string>(
  (value) => typeof value === "string" && /^\d{1,3}:[0-5]\d$/.test(value) && !/^0+:00$/.test(value),
  '時間を "7:45" の形で書いてください',
);

/** 率は浮動小数点を避け、引用符の中に10進で書く。 */
export function decimal(most: number) {
  return z.custom<string>(
    (value) => typeof value === "string" && /^\d{1,4}(?:\.\d{1,4})?$/.test(value) && Number(value) <= most,
    `0から${most}までの数を "1.25" のように引用符の中に書いてください`,
  );
}

/** 条例・規則などの根拠。`status` は confirmed（原典を確認）、derived、recalled、assumed。 */
export const reference = z.strictObject({
  title: text,
  url: text.optional(),
  checkedOn: day,
  status: choice(["confirmed", "derived", "recalled", "assumed"]),
});
