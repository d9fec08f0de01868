/**
 * 用語。Identifiers are the keys, the legal term in Japanese is the value.
 * Screens, papers, traces and messages take their labels from here, so one word is used for one thing everywhere.
 */
export const terms = {
  plan: "育児参加計画書",
  dueDate: "出産予定日",
  birthDate: "出生日",

  childcareLeave: "育児休業",
  postnatalPaternityLeave: "産後パパ育休",
  prenatalLeave: "産前休暇",
  postnatalLeave: "産後休暇",
  spouseChildbirthLeave: "配偶者出産休暇",
  childcareParticipationLeave: "男性の育児参加のための休暇",
  annualLeave: "年次有給休暇",
  shortTimeWorkForChildcare: "育児短時間勤務",
  childcareTime: "育児時間",
  partialLeave: "部分休業",
  firstKindPartialLeave: "部分休業（第1号）",
  secondKindPartialLeave: "部分休業（第2号）",
  caregiverLeave: "介護休暇",

  standardMonthlyRemuneration: "標準報酬の月額",
  standardDailyRemuneration: "標準報酬の日額",
  monthlyRemuneration: "報酬月額",
  standardBonus: "標準期末手当等の額",

  monthlyPay: "給与（月額）",
  basicMonthlySalary: "給料",
  regionalAllowance: "地域手当",
  dependentAllowance: "扶養手当",
  housingAllowance: "住居手当",
  commutingAllowance: "通勤手当",
  otherMonthlyPay: "その他の手当",
  endOfTermAllowance: "期末手当",
  diligenceAllowance: "勤勉手当",
  bonus: "期末・勤勉手当",
  recordDate: "基準日",
  tenureRate: "在職期間別割合",

  childcareLeaveBenefit: "育児休業手当金",
  childcareLeaveSupportBenefit: "育児休業支援手当金",
  shortTimeWorkBenefit: "育児時短勤務手当金",
  maternityBenefit: "出産手当金",
  benefitRate: "給付率",
  dailyCap: "給付上限日額",
  payableDays: "支給日数",

  mutualAidAssociation: "共済組合",
  member: "組合員",
  mutualAidContribution: "共済掛金",
  shortTermContribution: "短期掛金",
  longTermCareContribution: "介護掛金",
  welfareContribution: "福祉掛金",
  employeesPensionContribution: "厚生年金保険料",
  retirementPensionContribution: "退職等年金掛金",
  childSupportLevy: "子ども・子育て支援金",
  contributionExemption: "掛金免除",

  incomeTax: "所得税",
  residentTax: "住民税",
  takeHomePay: "手取り額",
  simulation: "試算",
  trace: "計算根拠",

  submit: "提出",
  sendBack: "差戻し",
  approve: "承認",
  employee: "職員",
  supervisor: "所属長",
  hrOfficer: "人事担当",
  interview: "面談",
  handover: "引継ぎ",
  coverage: "カバー体制",
  childAllowance: "児童手当",
} as const;

export type Term = keyof typeof terms;
