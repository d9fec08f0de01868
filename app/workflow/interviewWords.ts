/** 面談記録の項目の名前。One word for one thing: on the form, in its messages, in the record and on paper. */
export const itemLabels = {
  heldOn: "面談日",
  method: "面談の方法",
  place: "面談の場所",
  attendees: "出席した人",
  reportedOn: "申出を受けた日",
  explained: "説明した制度",
  noDisadvantage: "不利益な取扱い",
  materials: "渡した資料",
  intention: "育児休業の意向",
  answerBy: "回答の予定日",
  reasonsAgainst: "取得しない理由",
  specialLeave: "特別休暇の意向",
  concerns: "本人の希望と、両立の支障となる事情",
  consideration: "配慮の結果",
  findings: "面談の所見（支援の方針）",
  toConsider: "これから考慮する事項",
  coverers: "カバーする職員と期間",
  support: "応援・代替の要望",
  supportReason: "応援・代替の理由",
  handover: "引継ぎの期限と、引継書の場所",
  deputy: "不在のときの連絡と決裁の代理",
  announcement: "住民や関係先への周知",
  contactFrequency: "休業中の連絡",
  contactMeans: "連絡の方法",
  contactTopics: "連絡する内容",
  nextMeeting: "次に会う日",
  returnInterview: "復帰前の面談",
  ownLine: "イクボスのひとこと",
  declaredName: "所属長のお名前",
} as const;

/** 面談記録の区分。The headings of the form and of the paper. */
export const sectionTitles = {
  meeting: "面談",
  said: "説明したこと",
  heard: "聞いたこと",
  decided: "決めたこと",
  ahead: "休んでいる間と、これから",
} as const;

export const protectionSentence = "申出や取得を理由とする不利益な取扱いをしないことを、説明しました";

export const methodLabels = { inPerson: "対面", online: "オンライン", phone: "電話" } as const;

/** 取得しない理由（M10）。Asked to find what the workplace can change, never to press him. */
export const reasonLabels = {
  workplace: "職場の事情",
  family: "家庭の事情",
  ownChoice: "本人の選択",
  noAnswer: "答えない",
} as const;

export const supportLabels = {
  fiscalYear: "会計年度任用職員",
  fixedTerm: "任期付職員",
  temporary: "臨時的任用職員",
  internal: "部内の応援",
  none: "いらない",
} as const;

export const frequencyLabels = {
  monthly: "月に1回",
  asNeeded: "必要なとき",
  none: "いらない",
} as const;

/** The values of a table of labels, in its order. */
export function valuesOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return Object.keys(labels) as [Value, ...Value[]];
}

export function choicesOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));
}
