import { formatJapaneseDate, formatJapanesePeriod } from "#salary-rules/kernel/japaneseDate";
import { terms } from "#salary-rules/vocabulary";
import { durationInJapanese } from "~/forms/durationText";
import type {
  homeRoles,
  intentions,
  leaveStates,
  Plan,
  PlannedArrangement,
  PlannedChore,
  PlannedDuty,
  PlannedLeave,
  relationships,
  worryTopics,
} from "./plan";

type Labels<Key extends string> = Readonly<Record<Key, string>>;

export const leaveLabels: Labels<PlannedLeave["kind"]> = {
  postnatalPaternityLeave: `${terms.postnatalPaternityLeave}（57日以内の育児休業）`,
  childcareLeave: terms.childcareLeave,
  spouseChildbirthLeave: terms.spouseChildbirthLeave,
  childcareParticipationLeave: terms.childcareParticipationLeave,
  annualLeave: terms.annualLeave,
};

/** 計画より先へ進んだ休みの状態。 */
export const leaveStateLabels: Labels<(typeof leaveStates)[number]> = {
  requested: "請求済み",
  approved: "承認済み",
  taken: "実績",
};

/** 「育児休業」と、あれば「（延長1回、特別の事情あり、承認済み）」。 */
export function leaveInWords({ kind, extensions, hasSpecialCircumstances, state }: PlannedLeave): string {
  const notes = [
    ...(extensions === undefined ? [] : [`延長${extensions}回`]),
    ...(hasSpecialCircumstances ? ["特別の事情あり"] : []),
    ...(state ? [leaveStateLabels[state]] : []),
  ];
  return [leaveLabels[kind], ...(notes.length > 0 ? [`（${notes.join("、")}）`] : [])].join("\n");
}

export const coverLabels: Labels<NonNullable<PlannedDuty["method"]>> = {
  stop: "やめる",
  postpone: "延期する",
  advance: "前倒しする",
  withinTeam: "係の中で分担する",
  acrossTeams: "係を超えて応援をもらう",
  substitute: "代替職員にお願いする",
  outsource: "外部に委託する",
};

export const employmentLabels: Labels<Plan["birth"]["employment"]> = {
  permanent: "常勤",
  fixedTerm: "任期付",
  reappointedShortTime: "再任用短時間",
  fiscalYearFullTime: "会計年度任用（フルタイム）",
  fiscalYearPartTime: "会計年度任用（パートタイム）",
  temporary: "臨時的任用",
};

export const workPatternLabels: Labels<Plan["birth"]["workPattern"]> = {
  regular: "通常（土日が休み）",
  shift: "交替制",
  duty: "当直がある",
  flex: "フレックスタイム",
};

export const homeRoleLabels: Labels<(typeof homeRoles)[number]> = {
  self: "自分",
  spouse: "配偶者",
  both: "二人で",
  others: "家族・外部の手",
};

export const worryLabels: Labels<(typeof worryTopics)[number]> = {
  income: "収入が減ること",
  handover: "仕事の引継ぎ",
  colleagues: "職場の人への負担",
  evaluation: "評価や昇任",
  return: "復帰したあとのこと",
  procedure: "手続きがわからない",
};

export const wishLabels: Labels<keyof Plan["wishes"]> = {
  workingHours: "勤務時間帯",
  workplace: "勤務場所",
  leaveTiming: "制度を使う時期と期間",
  workload: "業務量・当直・出張・呼出し",
  contact: "休業中の連絡",
};

/** どれがよいということはない。 */
export const intentionLabels: Labels<(typeof intentions)[number]> = {
  take: "取得する",
  undecided: "検討中",
  notTake: "取得しない",
};

/** 承認された育児休業を延長した回数。 */
export const extensionLabels = { "1": "1回延長する（した）", "2": "2回以上延長する（した）" } as const;

export const relationshipLabels: Labels<(typeof relationships)[number]> = {
  biological: "実子",
  adoption: "養子・特別養子縁組の監護期間中のお子さん",
  foster: "里親として育てるお子さん",
};

/** 「通常（土日が休み）」と、書いた場合は1日の勤務時間。 */
export function workPatternInWords({ workPattern, minutesPerDay }: Plan["birth"]): string {
  const pattern = workPatternLabels[workPattern];
  return minutesPerDay === undefined ? pattern : `${pattern}　1日${durationInJapanese(minutesPerDay)}`;
}

/** 「小学校に入る前の子がいます（2022年（令和4年）5月3日（火）生まれ）」。いなければ空。 */
export function olderChildInWords({ hasOlderChild, olderChildren = [] }: Plan["birth"]): string {
  if (!hasOlderChild) return "";
  const born = olderChildren.map((day) => `${formatJapaneseDate(day)}生まれ`).join("、");
  return born ? `小学校に入る前の子がいます\n${born}` : "小学校に入る前の子がいます";
}

export const datedArrangementLabels: Labels<PlannedArrangement["kind"]> = {
  shortTimeWorkForChildcare: terms.shortTimeWorkForChildcare,
  firstKindPartialLeave: terms.firstKindPartialLeave,
  secondKindPartialLeave: terms.secondKindPartialLeave,
  childcareTime: terms.childcareTime,
};

/** 「部分休業（第1号）、早出遅出勤務」と、使う時期と、書かれた希望。 */
export function afterReturnInWords({ arrangements, periods = [], note }: NonNullable<Plan["afterReturn"]>): string {
  const dated = periods.map(({ kind, start, end, minutes }) => {
    const hours = minutes === undefined ? "" : `（${durationInJapanese(minutes)}）`;
    return `${terms[kind]}　${formatJapanesePeriod(start, end)}${hours}`;
  });
  return [arrangements.map((arrangement) => terms[arrangement]).join("、"), ...dated, note].filter(Boolean).join("\n");
}

/** 「休業前 二人で、休業中 自分、復帰後 二人で」 */
export function rolesInWords({ before, during, after }: PlannedChore): string {
  const parts = [
    ["休業前", before],
    ["休業中", during],
    ["復帰後", after],
  ] as const;
  return parts.flatMap(([when, role]) => (role ? [`${when} ${homeRoleLabels[role]}`] : [])).join("、");
}
