import { z } from "zod";
import { monthAndDay } from "./fields";

/** 市区町村の条例・規則が決める、給与の支給の条件。 */
export const paySettings = z.strictObject({
  /** 期末・勤勉手当の支給日（月日）。 */
  bonusDays: z.array(monthAndDay).min(1, "支給日を1つ以上書いてください"),
});
