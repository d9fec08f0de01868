import { textField, tickField } from "~/forms/fields";
import { z } from "~/zod";

/** あなたの手順。お名前の字形はそのまま残す。 */
export const personSchema = z.object({
  department: textField("所属", { most: 40, required: true }),
  position: textField("職名", { most: 30, required: true }),
  name: textField("氏名", { most: 50, required: true }),
  staffNumber: textField("職員番号", { most: 20 }),
  shareStaffNumber: tickField,
  shareOlderChild: tickField,
});
