import { storedDate } from "~/storedFields";
import { z } from "~/zod";

/** 休暇・休業の種類。名称は `#salary-rules/vocabulary` の `terms`。 */
export const leaveKinds = [
  "postnatalPaternityLeave",
  "childcareLeave",
  "spouseChildbirthLeave",
  "childcareParticipationLeave",
  "annualLeave",
] as const;

/** 業務ごとのカバーの方法。 */
export const coverMethods = [
  "stop",
  "postpone",
  "advance",
  "withinTeam",
  "acrossTeams",
  "substitute",
  "outsource",
] as const;

export const employments = [
  "permanent",
  "fixedTerm",
  "reappointedShortTime",
  "fiscalYearFullTime",
  "fiscalYearPartTime",
  "temporary",
] as const;

export const workPatterns = ["regular", "shift", "duty", "flex"] as const;

export const worryTopics = ["income", "handover", "colleagues", "evaluation", "return", "procedure"] as const;

/** 生まれる日がずれたとき、日数を保って動くか、始まりだけ動くか。 */
export const movesWithBirth = ["period", "start"] as const;

/** 計画より先へ進んだ休みの状態：請求済み、承認済み、実績。 */
export const leaveStates = ["requested", "approved", "taken"] as const;

/** 育児休業の取得の意向。 */
export const intentions = ["take", "undecided", "notTake"] as const;

/** お子さんとの続柄。 */
export const relationships = ["biological", "adoption", "foster"] as const;

/** 復帰したあとに使える働き方。名称は `terms`。 */
export const returnArrangements = [
  "firstKindPartialLeave",
  "secondKindPartialLeave",
  "shortTimeWorkForChildcare",
  "childcareTime",
  "staggeredHours",
  "overtimeExemption",
  "overtimeLimit",
  "lateNightExemption",
  "flextime",
  "telework",
] as const;

/** 使う時期まで決められる働き方。規定の期間や上限と照らし合わせる。 */
export const datedArrangements = [
  "shortTimeWorkForChildcare",
  "firstKindPartialLeave",
  "secondKindPartialLeave",
  "childcareTime",
] as const;

/** 家のことの分担。 */
export const homeRoles = ["self", "spouse", "both", "others"] as const;

const text = z.string();

/**
 * 育児参加計画書の内容（お金を除く）。The one shape that pages, paper, attached data and checks share.
 * Money never enters it: salary stays in the browser.
 */
export const planSchema = z.object({
  schemaVersion: z.literal(1),
  birth: z.object({
    dueDate: storedDate.optional(),
    birthDate: storedDate.optional(),
    multiple: z.boolean(),
    hasOlderChild: z.boolean(),
    /** 上のお子さんの生年月日。書いたときだけある。 */
    olderChildren: z.array(storedDate).optional(),
    employment: z.enum(employments),
    workPattern: z.enum(workPatterns),
    /** 1日の勤務時間（分）。書かないときは、団体の設定で数える。 */
    minutesPerDay: z.number().optional(),
  }),
  /** 会計年度任用職員の任期と勤務日の事情。書いたときだけある。 */
  appointment: z.object({ end: storedDate, willNotBeRenewed: z.boolean(), worksEnoughDays: z.boolean() }).optional(),
  /** 里帰りや配偶者の予定など。所属長には、選ばないかぎり見せない。 */
  family: z.object({ relationship: z.enum(relationships).optional(), homecoming: text, spousePlan: text }).optional(),
  intention: z.enum(intentions).optional(),
  leaves: z.array(
    z.object({
      id: text,
      kind: z.enum(leaveKinds),
      start: storedDate,
      end: storedDate,
      /** 特別休暇・年次休暇の日数（勤務日）。育児休業では使わない。 */
      days: z.number().optional(),
      /** 日数のほかに、時間で取る分（分）。 */
      minutes: z.number().optional(),
      /** 生まれる日がずれたときに動かす行。ない行は、日付を変えない。 */
      movesWithBirth: z.enum(movesWithBirth).optional(),
      /** 承認された育児休業を延長した（する）回数。 */
      extensions: z.number().optional(),
      /** 条例で定める特別の事情がある（3回目以降の育児休業、再度の延長）。 */
      hasSpecialCircumstances: z.literal(true).optional(),
      /** 手続きがどこまで進んだか。ない行は、まだ計画。 */
      state: z.enum(leaveStates).optional(),
    }),
  ),
  /** 年次有給休暇の残りの日数。 */
  annualLeaveLeft: z.number().optional(),
  /** 復帰後の働き方の希望。 */
  afterReturn: z
    .object({
      arrangements: z.array(z.enum(returnArrangements)),
      note: text,
      /** 使う時期。書いたときだけある。 */
      periods: z
        .array(
          z.object({
            id: text,
            kind: z.enum(datedArrangements),
            start: storedDate,
            end: storedDate,
            /** 部分休業の第2号で使う時間の合計（分）。 */
            minutes: z.number().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  duties: z.array(
    z.object({
      id: text,
      name: text,
      season: text,
      method: z.enum(coverMethods).optional(),
      who: text,
      until: storedDate.optional(),
    }),
  ),
  chores: z.array(
    z.object({
      id: text,
      task: text,
      before: z.enum(homeRoles).optional(),
      during: z.enum(homeRoles).optional(),
      after: z.enum(homeRoles).optional(),
    }),
  ),
  wishes: z.object({ workingHours: text, workplace: text, leaveTiming: text, workload: text, contact: text }),
  worries: z.object({ topics: z.array(z.enum(worryTopics)), note: text }),
  person: z.object({ department: text, position: text, name: text, staffNumber: text.optional() }),
  /** 所属長に見せると本人が選んだ項目。選ばれていないものは提出用のどこにも出さない。 */
  shared: z.object({
    worries: z.boolean(),
    olderChild: z.boolean(),
    home: z.boolean(),
    family: z.boolean(),
    /** Papers made before it was asked for have none, and keep their check codes. */
    staffNumber: z.boolean().optional(),
  }),
  /** 直すところを残したまま、人事担当課に確認して渡す計画にだけある。紙には「未確認の点あり」と出る。 */
  confirmation: z.object({ points: z.array(text), note: text }).optional(),
});

export type Plan = z.infer<typeof planSchema>;
export type PlannedLeave = Plan["leaves"][number];
export type PlannedArrangement = NonNullable<NonNullable<Plan["afterReturn"]>["periods"]>[number];
export type PlannedDuty = Plan["duties"][number];
export type PlannedChore = Plan["chores"][number];

/** 日付のある行：休みと、復帰後の働き方。 */
export type PlannedRow = (PlannedLeave | PlannedArrangement) & Pick<PlannedLeave, "state">;

export function rowsOf({ leaves, afterReturn }: Pick<Plan, "leaves" | "afterReturn">): readonly PlannedRow[] {
  return [...leaves, ...(afterReturn?.periods ?? [])];
}
