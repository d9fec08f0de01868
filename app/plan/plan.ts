import { z } from "zod";

/** 休暇・休業の種類。名称は `#salary-rules/vocabulary` の `terms`。 */
export const leaveKinds = [
  "spouseChildbirthLeave",
  "childcareParticipationLeave",
  "postnatalPaternityLeave",
  "childcareLeave",
  "annualLeave",
] as const;

/** カバーの方法（業務ごとに一つ）。 */
export const coverMethods = [
  "stop",
  "postpone",
  "advance",
  "withinTeam",
  "acrossTeams",
  "substitute",
  "outsource",
] as const;

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().max(2_000);

/**
 * 育児参加計画書の内容（お金を除く）。The one shape that pages, paper, attached data and checks share.
 * Money never enters it: salary stays in the browser.
 */
export const planSchema = z.object({
  schemaVersion: z.literal(1),
  birth: z.object({
    dueDate: isoDate.optional(),
    birthDate: isoDate.optional(),
    multiple: z.boolean(),
    hasOlderChild: z.boolean(),
    employment: z.enum([
      "permanent",
      "fixedTerm",
      "reappointedShortTime",
      "fiscalYearFullTime",
      "fiscalYearPartTime",
      "temporary",
    ]),
    workPattern: z.enum(["regular", "shift", "duty", "flex"]),
  }),
  leaves: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(leaveKinds),
      start: isoDate,
      end: isoDate,
      /** 特別休暇・年次休暇の日数（0.5日単位）。育児休業では使わない。 */
      days: z.number().optional(),
    }),
  ),
  duties: z.array(
    z.object({
      id: z.string(),
      name: text,
      season: text,
      method: z.enum(coverMethods).optional(),
      who: text,
      until: isoDate.optional(),
    }),
  ),
  wishes: z.object({ workingHours: text, workplace: text, workload: text, leaveTiming: text, contact: text }),
  worries: z.object({ topics: z.array(z.string()), note: text }),
  person: z.object({ department: text, position: text, name: text }),
  /** 所属長に見せると本人が選んだ項目。選ばれていないものは提出用のどこにも出さない。 */
  shared: z.object({ worries: z.boolean(), olderChild: z.boolean() }),
});

export type Plan = z.infer<typeof planSchema>;
