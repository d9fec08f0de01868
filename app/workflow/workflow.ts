/** 提出のあとの、計画の状態。 */
export const statuses = [
  "draft",
  "submitted",
  "sentBack",
  "interviewed",
  "confirmed",
  "revised",
  "reported",
  "withdrawn",
  "ended",
] as const;

/** 所属長は一つの計画との関係で、だれかの肩書きではない。管理者は設定をする人で、計画には何もできない。 */
export const roles = ["employee", "supervisor", "hrOfficer", "administrator"] as const;

export const actions = [
  "submit",
  "sendBack",
  "recordInterview",
  "acknowledge",
  "confirm",
  "comment",
  "recordFollowUp",
  "recordAtDesk",
  "reportResult",
  "withdraw",
  "end",
  "resume",
] as const;

export type Status = (typeof statuses)[number];
export type Role = (typeof roles)[number];
export type Action = (typeof actions)[number];

/** "same": the act changes nothing about the status. "before": back to where the plan was when it ended. */
type Outcome = Status | "same" | "before";

interface Rule {
  readonly by: readonly Role[];
  readonly to: Outcome;
}

type Rules = Partial<Readonly<Record<Action, Rule>>>;

const employee = ["employee"] as const;
const supervisor = ["supervisor"] as const;

const anytime = {
  comment: { by: ["employee", "supervisor"], to: "same" },
  recordAtDesk: { by: ["hrOfficer"], to: "same" },
  withdraw: { by: employee, to: "withdrawn" },
  end: { by: employee, to: "ended" },
} as const satisfies Rules;

/** 面談のあと：復帰の前後の面談と、休みの実績。 */
const onceInterviewed = {
  ...anytime,
  recordFollowUp: { by: supervisor, to: "same" },
  reportResult: { by: employee, to: "reported" },
  submit: { by: employee, to: "revised" },
} as const satisfies Rules;

/**
 * 状態 × 行為 × 役割 → 次の状態。The one place that says who may do what, and when; whatever is not written is refused.
 * 提出し直した計画は、前の確認を失う（「面談済み」「確認済み」には留まらない）。
 */
export const workflow: Readonly<Record<Status, Rules>> = {
  draft: { submit: { by: employee, to: "submitted" } },
  submitted: {
    ...anytime,
    submit: { by: employee, to: "submitted" },
    sendBack: { by: supervisor, to: "sentBack" },
    recordInterview: { by: supervisor, to: "interviewed" },
  },
  sentBack: { ...anytime, submit: { by: employee, to: "submitted" } },
  interviewed: {
    ...onceInterviewed,
    acknowledge: { by: employee, to: "same" },
    sendBack: { by: supervisor, to: "sentBack" },
    recordInterview: { by: supervisor, to: "interviewed" },
    confirm: { by: supervisor, to: "confirmed" },
  },
  confirmed: { ...onceInterviewed, acknowledge: { by: employee, to: "same" } },
  revised: {
    ...onceInterviewed,
    sendBack: { by: supervisor, to: "sentBack" },
    recordInterview: { by: supervisor, to: "interviewed" },
    confirm: { by: supervisor, to: "confirmed" },
  },
  reported: onceInterviewed,
  withdrawn: { submit: { by: employee, to: "submitted" }, end: { by: employee, to: "ended" } },
  ended: { resume: { by: employee, to: "before" } },
};

export type Ruling =
  | { readonly kind: "allowed"; readonly to: Outcome }
  /** この状態では、だれにもできない。 */
  | { readonly kind: "notNow"; readonly status: Status }
  /** この役割の人の行為ではない。 */
  | { readonly kind: "notYours" };

export function rulingOn(status: Status, action: Action, role: Role): Ruling {
  const rule = workflow[status][action];
  if (!rule) return { kind: "notNow", status };
  return rule.by.includes(role) ? { kind: "allowed", to: rule.to } : { kind: "notYours" };
}

export function isAllowed(status: Status, action: Action, role: Role): boolean {
  return rulingOn(status, action, role).kind === "allowed";
}

export const statusLabels: Readonly<Record<Status, string>> = {
  draft: "下書き",
  submitted: "提出済み",
  sentBack: "差戻し",
  interviewed: "面談済み",
  confirmed: "確認済み",
  revised: "見直し版を提出済み",
  reported: "実績を報告済み",
  withdrawn: "取り下げ",
  ended: "終了",
};
