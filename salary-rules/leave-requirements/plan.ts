import type { IsoDate } from "../kernel/isoDate";
import type { Term } from "../vocabulary";

/** 計画の行にできる休暇・休業・勤務の措置。名称は `terms` または制度の一覧（catalogue）から。 */
export const leaveKinds = [
  "spouseChildbirthLeave",
  "childcareParticipationLeave",
  "postnatalPaternityLeave",
  "childcareLeave",
  "annualLeave",
  "shortTimeWorkForChildcare",
  "firstKindPartialLeave",
  "secondKindPartialLeave",
  "childcareTime",
] as const;
export type LeaveKind = (typeof leaveKinds)[number];

export type Employment =
  | "permanent"
  | "fixedTerm"
  | "reappointedShortTime"
  | "fiscalYearFullTime"
  | "fiscalYearPartTime"
  | "temporary";

/** お子さんと任用。The part of the plan on which windows and deadlines rest. */
export interface Circumstances {
  readonly dueDate?: IsoDate | undefined;
  readonly birthDate?: IsoDate | undefined;
  /** 多胎 */
  readonly multiple: boolean;
  /** 小学校就学前の上の子 */
  readonly hasOlderChild: boolean;
  readonly employment: Employment;
  /** 配偶者が入院する（した）日。わからなければ、休暇の始まりはめやすになる。 */
  readonly hospitalizationDate?: IsoDate | undefined;
}

export interface PlannedLeave {
  readonly id: string;
  readonly kind: LeaveKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** 特別休暇・年次休暇の日数（0.5日単位）。ない行は、期間のすべての開庁日を休む。 */
  readonly days?: number | undefined;
  /** 日数のほかに、時間で取る分（分）。 */
  readonly minutes?: number | undefined;
  /** 条例で定める特別の事情がある（3回目以降の育児休業、再度の延長）。 */
  readonly hasSpecialCircumstances?: boolean | undefined;
  /** 承認された育児休業を延長した回数。 */
  readonly extensions?: number | undefined;
  /** 出生に合わせて動く行。`period` は日数を保ち、`start` は終わりの日を保つ。ない行は、日付が決まっている。 */
  readonly movesWithBirth?: "period" | "start" | undefined;
  /** 請求を済ませた行には、期限の注意を出さない。 */
  readonly isRequested?: boolean | undefined;
}

export interface Duty {
  readonly id: string;
  readonly name?: string | undefined;
  /** カバーの方法。決まっていなければ undefined。 */
  readonly method?: string | undefined;
}

/** 任期のある職員の、任期と勤務日の事情。 */
export interface Appointment {
  /** 任期の末日 */
  readonly end: IsoDate;
  /** 更新されないことが明らか */
  readonly willNotBeRenewed: boolean;
  /** 週3日以上、または年121日以上勤務する */
  readonly worksEnoughDays: boolean;
}

export interface PlanForChecks extends Circumstances {
  readonly leaves: readonly PlannedLeave[];
  readonly duties: readonly Duty[];
  /** 復帰後に使いたい働き方。時期はまだ決まっていない。 */
  readonly afterReturn?: readonly Term[] | undefined;
  readonly appointment?: Appointment | undefined;
  /** 1日の勤務時間（分）。省略すると、設定の1日の勤務時間。 */
  readonly minutesPerDay?: number | undefined;
  /** 前の版の日付。予定日や出生日が変わった計画で、変わった行を数える。 */
  readonly previousDates?: Pick<Circumstances, "dueDate" | "birthDate"> | undefined;
}

/** 育児休業か（産後パパ育休を含む）。 */
export function isChildcareLeave(leave: PlannedLeave): boolean {
  return leave.kind === "childcareLeave" || leave.kind === "postnatalPaternityLeave";
}

/** 仕事を休む行か（働きながら使う部分休業や育児短時間勤務ではない）。 */
export function isDayOff({ kind }: PlannedLeave): boolean {
  return (
    kind === "childcareLeave" ||
    kind === "postnatalPaternityLeave" ||
    kind === "spouseChildbirthLeave" ||
    kind === "childcareParticipationLeave" ||
    kind === "annualLeave"
  );
}

/** 始まりの早い順。 */
export function inOrder(leaves: readonly PlannedLeave[]): readonly PlannedLeave[] {
  return leaves.toSorted((one, other) => Number(one.start > other.start) - Number(one.start < other.start));
}

/** 会計年度任用職員か。 */
export function isFiscalYearEmployee({ employment }: Pick<Circumstances, "employment">): boolean {
  return employment === "fiscalYearFullTime" || employment === "fiscalYearPartTime";
}
