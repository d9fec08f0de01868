import { type IsoDate, isIsoDate } from "#salary-rules/kernel/isoDate";
import { z } from "~/zod";

/** 保存した文書の日付。 */
export const storedDate = z.custom<IsoDate>((value) => typeof value === "string" && isIsoDate(value));

/** 保存した文書の、入力されたままの答え（`FormValues`）。 */
export const storedAnswers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
