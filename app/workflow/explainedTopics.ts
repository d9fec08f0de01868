/** 面談で説明する制度。The list that the law's duty to inform comes down to. */
export const explainedTopics = {
  childcareLeave: "育児休業",
  postnatalPaternityLeave: "産後パパ育休（57日以内・2回）",
  spouseChildbirthLeave: "配偶者出産休暇",
  childcareParticipationLeave: "男性の育児参加のための休暇",
  shorterHours: "部分休業・育児短時間勤務",
  workingHours: "早出遅出・時間外勤務の制限",
  childNursingLeave: "子の看護等休暇",
  benefits: "育児休業手当金・支援手当金",
  contributionExemption: "掛金の免除",
  requests: "請求先と請求期限",
} as const;

export type ExplainedTopic = keyof typeof explainedTopics;
