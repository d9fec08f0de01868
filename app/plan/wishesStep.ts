import { textField, tickField, ticksField } from "~/forms/fields";
import { z } from "~/zod";
import { returnArrangements, worryTopics } from "./plan";

const most = 400;

/** お願い・不安の手順。すべて任意。 */
export const wishesSchema = z.object({
  afterReturn: ticksField(returnArrangements),
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
