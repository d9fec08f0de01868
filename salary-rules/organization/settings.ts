import { z } from "zod";
import { day, duration, text } from "./fields";
import { leaveSettings } from "./leaveSettings";
import { mutualAidSettings } from "./mutualAidSettings";
import { paySettings } from "./paySettings";
import {
  busyPeriods,
  contacts,
  coverAllowance,
  departments,
  interviewSettings,
  planSettings,
  retentionSettings,
} from "./workplaceSettings";

/**
 * 組織の設定 — 市区町村が自分で決めることのすべて。
 *
 * The modules beside this one carry `yaml` and `zod`: the server reads the file and hands the parsed settings to the
 * browser, which imports the type only.
 */
export const organizationSchema = z.strictObject({
  /** この設定の版（施行日）。提出した計画に写しておく。 */
  edition: day,
  municipality: text,
  hoursPerDay: duration,
  departments,
  contacts,
  busyPeriods,
  leave: leaveSettings,
  interview: interviewSettings,
  plan: planSettings,
  retention: retentionSettings.default({ draftMonths: 12, submittedMonths: 60 }),
  coverAllowance,
  pay: paySettings,
  mutualAid: mutualAidSettings,
});

export type OrganizationSettings = z.infer<typeof organizationSchema>;
