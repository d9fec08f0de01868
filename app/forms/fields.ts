import { isoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { z } from "~/zod";
import { type DateReading, readDate } from "./dateText";
import { durationInJapanese, readDuration } from "./durationText";
import { readYen } from "./yenText";

/** 計画に出てくるはずのない日付は、計算の前に断る。 */
const firstDay = isoDate("1989-01-08");
const lastDay = isoDate("2099-12-31");
const dateExample = "2027年2月10日";
/** 改行のほかの制御文字と、文字の向きを変える文字。 */
const controlCharacters = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function whyNotADate(label: string, reading: Exclude<DateReading, { kind: "empty" }>): string {
  switch (reading.kind) {
    case "date":
      return `${label}は、1989年から2099年までの日付を入力してください`;
    case "yearMissing":
      return `${label}は、年から入力してください（例：${dateExample}、R9.2.10）`;
    case "noSuchDay":
      return `${label}は、カレンダーにある日付を入力してください`;
    case "unreadable":
      return `${label}は、「${dateExample}」や「R9.2.10」のように入力してください`;
  }
}

/** 日付の欄。西暦でも和暦でも受け入れ、`IsoDate` にする。空欄なら `undefined`。 */
export function optionalDateField(label: string) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      const reading = readDate(typed);
      if (reading.kind === "empty") return undefined;
      if (reading.kind === "date" && firstDay <= reading.date && reading.date <= lastDay) return reading.date;
      context.addIssue({ code: "custom", message: whyNotADate(label, reading) });
      return z.NEVER;
    });
}

/** いくつかの日付を「、」で区切って書く欄。空欄なら、空の並び。 */
export function datesField(label: string, most: number) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      const parts = typed.split(/[、，,\n]/u).filter((part) => part.trim() !== "");
      if (parts.length > most) {
        context.addIssue({ code: "custom", message: `${label}は、${most}人まで入力できます` });
        return z.NEVER;
      }
      return parts.map((part) => {
        const reading = readDate(part);
        if (reading.kind === "date" && firstDay <= reading.date && reading.date <= lastDay) return reading.date;
        const example = `${label}は、「2022年5月3日、2024年8月1日」のように「、」で区切って入力してください`;
        context.addIssue({ code: "custom", message: example });
        return z.NEVER;
      });
    });
}

/** 時間の欄（分）。空欄なら `undefined`。 */
export function optionalDurationField(label: string, range: { readonly least: number; readonly most: number }) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return undefined;
      const minutes = readDuration(typed);
      if (minutes !== undefined && range.least <= minutes && minutes <= range.most) return minutes;
      const message =
        minutes === undefined
          ? `${label}は、「7時間45分」や「7:45」のように入力してください`
          : `${label}は、${durationInJapanese(range.least)}から${durationInJapanese(range.most)}までで入力してください`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });
}

/** 金額の欄（円）。空欄なら `undefined`。 */
export function optionalYenField(label: string, most = 99_999_999) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return undefined;
      const yen = readYen(typed);
      if (yen === undefined) {
        context.addIssue({
          code: "custom",
          message: `${label}は、「312,400」や「31万2千400」のように数字で入力してください`,
        });
        return z.NEVER;
      }
      if (yen > most) {
        context.addIssue({
          code: "custom",
          message: `${label}は、${most.toLocaleString("ja-JP")}円以下で入力してください`,
        });
        return z.NEVER;
      }
      return yen;
    });
}

/** 文章の欄。お名前の字形は変えず、印刷できない制御文字だけを除く。 */
export function textField(label: string, options: { readonly most: number; readonly required?: boolean }) {
  return z
    .string()
    .default("")
    .transform((typed) => typed.replace(controlCharacters, "").trim())
    .pipe(
      z
        .string()
        .min(options.required ? 1 : 0, `${label}を入力してください`)
        .refine((text) => [...text].length <= options.most, `${label}は、${options.most}文字以内で入力してください`),
    );
}

/** 選択の欄。 */
export function choiceField<const Values extends readonly [string, ...string[]]>(label: string, values: Values) {
  return z.enum(values, { error: `${label}を選んでください` });
}

/** React Hook Form reads a group of radio buttons of which none is chosen as `null`; a posted form leaves it out. */
const notChosen = z.union([z.literal(""), z.null()]).transform(() => undefined);

/** 空欄でもよい選択の欄。 */
export function optionalChoiceField<const Values extends readonly [string, ...string[]]>(
  label: string,
  values: Values,
) {
  return z.union([notChosen, z.enum(values)], { error: `${label}を選んでください` }).optional();
}

/** チェックボックス一つの欄。 */
export const tickField = z
  // React Hook Form reads boxes that were never ticked as `false`; a posted form leaves them out.
  .union([z.string(), z.array(z.string()), z.literal(false)])
  .optional()
  .transform((value) => value !== undefined && value !== false && value.length > 0);

/** チェックボックスの組。 */
export function ticksField<const Values extends readonly [string, ...string[]]>(values: Values) {
  return (
    z
      // React Hook Form reads a group that has never been ticked as `false`; a posted form leaves it out.
      .union([z.string(), z.array(z.string()), z.literal(false)])
      .optional()
      .transform((value) => (value === undefined || value === false ? [] : [value].flat()))
      .transform((ticked): Values[number][] => values.filter((value) => ticked.includes(value)))
  );
}

/** 画面に返す、いくつかの日付。 */
export function echoOfDates(typed: string): string | undefined {
  const { data: dates } = datesField("", Number.POSITIVE_INFINITY).safeParse(typed);
  return dates && dates.length > 0 ? dates.map((date) => formatJapaneseDate(date, "both")).join("、") : undefined;
}

/** 画面に返す日付。「2027年（令和9年）2月10日（水）」 */
export function echoOfDate(typed: string): string | undefined {
  const reading = readDate(typed);
  return reading.kind === "date" ? formatJapaneseDate(reading.date, "both") : undefined;
}
