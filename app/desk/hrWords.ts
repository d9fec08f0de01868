/** 計画書の「人事担当課」の欄（受付、制度の確認、代替措置、請求・承認の実績、集計区分）の言葉。 */
export const checkLabels = {
  counts: "取得の回数",
  window: "57日間の区分",
  appointment: "任期の要件",
  limits: "期間と日数の限度",
} as const;

export const replacementLabels = {
  fixedTerm: "任期付採用（育児休業法6条1項1号）",
  temporary: "臨時的任用（育児休業法6条1項2号）",
  fiscalYear: "会計年度任用職員",
  internal: "部内の応援",
  none: "代替なし",
} as const;

export const divisionLabels = {
  general: "一般行政",
  enterprise: "公営企業等",
  police: "警察",
  fire: "消防",
  education: "教育委員会",
} as const;

export const timesLabels = { first: "新規", again: "再度" } as const;

/** 人事担当課の記録の項目の名前。On the form, in the record and on paper. */
export const hrItemLabels = {
  receipt: "受付",
  copies: "写しの交付先",
  checked: "制度の確認",
  replacement: "代替措置",
  approval: "請求と承認の実績",
  grouping: "集計区分",
  congratulatedOn: "お祝いの言葉を届けた日",
} as const;
