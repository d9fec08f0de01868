import { optionalDateField, optionalDurationField, textField, tickField, ticksField } from "~/forms/fields";
import { rowsField } from "~/forms/rowsField";
import { z } from "~/zod";
import { datedArrangements, type PlannedArrangement, returnArrangements, worryTopics } from "./plan";

const most = 400;
export const mostArrangements = 8;
/** 年度に使う時間の合計（分）。規定の上限を超えるかは、計画の確かめで伝える。 */
const hoursInYear = { least: 15, most: 60_000 };

const arrangementRow = z
  .object({
    id: z.string().default(""),
    kind: z.enum(datedArrangements, { error: "働き方を選んでください" }),
    start: optionalDateField("始まりの日"),
    end: optionalDateField("終わりの日"),
    hours: optionalDurationField("使う時間の合計", hoursInYear),
  })
  .transform(({ id, kind, start, end, hours }, context): PlannedArrangement => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    if (!start) return refuse("start", "始まりの日を入力してください（例：2027年4月1日）");
    if (!end) return refuse("end", "終わりの日を入力してください（例：2027年9月30日）");
    if (end < start) {
      return refuse("end", "終わりの日が始まりの日より前です。始まりの日と同じ日か、後の日を入力してください");
    }
    if (hours !== undefined && kind !== "secondKindPartialLeave") {
      return refuse("hours", "使う時間の合計は、部分休業の第2号のときだけ入力してください");
    }
    return { id, kind, start, end, ...(hours !== undefined && { minutes: hours }) };
  });

const arrangementRows = rowsField("arrangement", arrangementRow, ["start", "end", "hours"]);

/** お願い・不安の手順。すべて任意。 */
export const wishesSchema = z.object({
  afterReturn: ticksField(returnArrangements),
  arrangement: arrangementRows.schema,
  afterReturnNote: textField("復帰後の働き方の希望", { most }),
  workingHours: textField("勤務時間帯のお願い", { most }),
  workplace: textField("勤務場所のお願い", { most }),
  leaveTiming: textField("制度を使う時期と期間のお願い", { most }),
  workload: textField("業務量などのお願い", { most }),
  contact: textField("休業中の連絡の希望", { most }),
  worry: ticksField(worryTopics),
  worryNote: textField("不安や質問", { most }),
  shareWorries: tickField,
});
