import { optionalChoiceField, textField, tickField } from "~/forms/fields";
import { rowsField } from "~/forms/rowsField";
import { z } from "~/zod";
import { homeRoles } from "./plan";

export const mostChores = 20;

const choreRow = z
  .object({
    id: z.string().default(""),
    task: textField("家のこと", { most: 40 }),
    before: optionalChoiceField("休業の前にする人", homeRoles),
    during: optionalChoiceField("休業中にする人", homeRoles),
    after: optionalChoiceField("復帰のあとにする人", homeRoles),
  })
  .superRefine(({ task }, context) => {
    if (task === "") {
      context.addIssue({ code: "custom", path: ["task"], message: "家のことを入力してください（例：夜のミルク）" });
    }
  });

const choreRows = rowsField("chore", choreRow, ["task", "before", "during", "after"]);

/** 家のことの手順。すべて任意で、選ばないかぎりだれにも見せない。 */
export const homeSchema = z.object({ chore: choreRows.schema, shareHome: tickField });

/** よくある家のこと。 */
export const usualChores: readonly Readonly<Record<string, string>>[] = [
  "食事の用意と片付け",
  "洗濯",
  "掃除・ごみ出し",
  "買い物",
  "夜のミルク・寝かしつけ",
  "おむつ・お風呂",
  "役所や病院の手続き",
].map((task, index) => ({ id: `chore-${index + 1}`, task }));
