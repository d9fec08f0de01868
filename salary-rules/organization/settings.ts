import { z } from "zod";
import { day, duration, text } from "./fields";
import { leaveSettings } from "./leaveSettings";
import { paySettings } from "./paySettings";

/** 組織の設定 — 市区町村が自分で決めることのすべて。 */
export const organizationSchema = z.strictObject({
  edition: day,
  municipality: text,
  hoursPerDay: duration,
  leave: leaveSettings,
  pay: paySettings,
});

export type OrganizationSettings = z.infer<typeof organizationSchema>;
