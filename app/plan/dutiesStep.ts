import { optionalChoiceField, optionalDateField, textField } from "~/forms/fields";
import { rowsField } from "~/forms/rowsField";
import { z } from "~/zod";
import { coverMethods } from "./plan";

export const mostDuties = 30;

const dutyRow = z
  .object({
    id: z.string().default(""),
    name: textField("業務の名前", { most: 60 }),
    season: textField("時期", { most: 40 }),
    method: optionalChoiceField("カバーの方法", coverMethods),
    who: textField("担当する人", { most: 40 }),
    until: optionalDateField("引継ぎの期限"),
  })
  .superRefine(({ name }, context) => {
    if (name === "") {
      context.addIssue({
        code: "custom",
        path: ["name"],
        message: "業務の名前を入力してください（例：窓口の証明書発行）",
      });
    }
  });

/** 仕事の引継ぎの手順。決まっていないことは、空欄のままでよい。 */
export const dutyRows = rowsField("duty", dutyRow, ["name", "season", "method", "who", "until"]);
export const dutiesSchema = z.object({ duty: dutyRows.schema });
