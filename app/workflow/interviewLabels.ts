import type { contactFrequencies, intentions, interviewMethods, reasonsAgainst, supports } from "./interviewRecord";

type Labels<Values extends readonly string[]> = Readonly<Record<Values[number], string>>;

export const methodLabels: Labels<typeof interviewMethods> = { inPerson: "対面", online: "オンライン", phone: "電話" };

/** どれがよいということはない。 */
export const intentionLabels: Labels<typeof intentions> = {
  take: "取得する",
  undecided: "検討中",
  notTake: "取得しない",
};

export const reasonLabels: Labels<typeof reasonsAgainst> = {
  workplace: "職場の事情",
  family: "家庭の事情",
  ownChoice: "本人の選択",
  noAnswer: "答えない",
};

export const supportLabels: Labels<typeof supports> = {
  fiscalYear: "会計年度任用職員",
  fixedTerm: "任期付職員",
  temporary: "臨時的任用職員",
  internal: "部内の応援",
  none: "いらない",
};

export const frequencyLabels: Labels<typeof contactFrequencies> = {
  monthly: "月に1回",
  asNeeded: "必要なとき",
  none: "いらない",
};

export function choicesOf<Value extends string>(labels: Readonly<Record<Value, string>>) {
  return (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));
}
