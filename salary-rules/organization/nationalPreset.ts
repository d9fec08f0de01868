/**
 * 「国準拠」— 国家公務員の規定にならう団体の設定。The comments make it the annotated template as well.
 */
export const nationalPreset = `# この設定の版（施行日）。提出した計画に写されます。
edition: 2026-04-01
municipality: 国準拠
# 1日の勤務時間。時間で取った休暇を日数に直すときに使います。
hoursPerDay: "7:45"

# 部署。入力の候補と、集計の部門になります。部門（category）は次のどれかです。
#   generalAdministration 一般行政 / publicEnterprise 公営企業等 / police 警察 / fire 消防 / education 教育委員会
# 例： - { code: "0101", name: 総務部 総務課, category: generalAdministration }
departments: []

# 相談窓口。topic は leave 休暇・休業 / pay 給与 / mutualAid 共済 / consultation 相談。
# 例： - { topic: leave, name: 人事課 服務係, phone: 内線2345 }
contacts: []

# 繁忙期（月日）。年をまたいでもかまいません。
busyPeriods:
  - { name: 議会（3月）, from: "02-20", until: "03-25" }
  - { name: 年度末・年度始め, from: "03-15", until: "04-10" }
  - { name: 議会（6月）, from: "06-01", until: "06-25" }
  - { name: 議会（9月）, from: "09-01", until: "09-30" }
  - { name: 議会（12月）, from: "12-01", until: "12-20" }

# 休暇・休業。条例・規則で決めていることです。reference には、確かめた規定と日付を書きます。
#   status は confirmed 原典を確認 / derived 国や別の団体の規定から / recalled 未確認 / assumed 仮に置いた値。
leave:
  # 配偶者出産休暇
  spouseChildbirthLeave:
    days: 2
    # 単位は day 1日 / halfDay 半日 / hour 1時間 / halfHour 30分
    units: [day, hour]
    # 入院等の日からなら estimatedDaysBeforeDueDate（入院の日がわかるまでのめやす）、
    # 予定日の何日前からと決まっていれば daysBeforeDueDate。
    start: { estimatedDaysBeforeDueDate: 0 }
    # 「出産の日後2週間」なら daysAfterBirth: 14、「出産の日以後2週間」なら 13。月数なら monthsAfterBirth。
    end: { daysAfterBirth: 14 }
    reference: { title: 人事院規則15-14 第22条第1項第9号, checkedOn: 2026-11-22, status: derived }
  # 男性の育児参加のための休暇
  childcareParticipationLeave:
    days: 5
    units: [day, hour]
    weeksBeforeDueDate: 6
    weeksBeforeDueDateIfMultiple: 14
    # 「出産の日以後1年を経過する日」は untilAge: 1（1歳の誕生日の前日）
    end: { untilAge: 1 }
    needsOlderChildBeforeBirth: true
    reference: { title: 人事院規則15-14 第22条第1項第10号, checkedOn: 2026-11-22, status: derived }
  # 産後パパ育休（出生の日から57日以内の育児休業）
  postnatalPaternityLeave:
    windowDays: 57
    requestDaysBefore: 14
    reference: { title: 職員の育児休業等に関する条例（57日間とする規定）, checkedOn: 2026-11-22, status: confirmed }
  # 育児休業
  childcareLeave:
    requestMonthsBefore: 1
    reference: { title: 職員の育児休業等に関する規則（1か月前までの請求）, checkedOn: 2026-11-22, status: confirmed }
  # 育児短時間勤務
  shortTimeWorkForChildcare:
    requestMonthsBefore: 1
    reference: { title: 職員の育児休業等に関する条例 第12条, checkedOn: 2026-11-22, status: confirmed }
  # 部分休業。第1号は1日の中の時間、第2号は年度の中の時間。
  partialLeave:
    firstKindUnitMinutes: 30
    firstKindMinutesPerDay: 120
    secondKindUnitMinutes: 60
    secondKindHoursPerYear: "77:30"
    # 決まった期限がなければ 0
    requestMonthsBefore: 0
    reference: { title: 職員の育児休業等に関する条例（部分休業）, checkedOn: 2026-11-22, status: confirmed }
  # 育児時間
  childcareTime:
    untilAgeInMonths: 12
    timesPerDay: 2
    minutesEach: 30
    reference: { title: 人事院規則15-14 第22条（保育時間）, checkedOn: 2026-11-22, status: derived }
  # 子の看護等休暇。until は thirdBirthday 3歳 / beforeSchool 就学前 / thirdGrade 小学3年 / sixthGrade 小学6年 /
  #   ninthGrade 中学3年 / fiscalYearOfEighteenthBirthday 18歳の年度末。
  childNursingLeave:
    days: 5
    daysForTwoOrMoreChildren: 10
    until: thirdGrade
    reference: { title: 人事院規則15-14 第22条（子の看護等休暇）, checkedOn: 2026-11-22, status: derived }
  # 早出遅出勤務
  staggeredHours:
    until: sixthGrade
    reference: { title: 職員の勤務時間、休日及び休暇に関する条例 第8条の2, checkedOn: 2026-11-22, status: derived }
  # 深夜勤務の制限
  lateNightExemption:
    until: beforeSchool
    monthsPerRequest: 6
    requestMonthsBefore: 1
    reference: { title: 職員の勤務時間、休日及び休暇に関する条例 第8条の2の2, checkedOn: 2026-11-22, status: derived }
  # 時間外勤務の免除
  overtimeExemption:
    until: beforeSchool
    requestDaysBefore: 1
    reference: { title: 職員の勤務時間、休日及び休暇に関する条例（令和7年4月）, checkedOn: 2026-11-22, status: confirmed }
  # 時間外勤務の制限
  overtimeLimit:
    until: beforeSchool
    hoursPerMonth: 24
    hoursPerYear: 150
    requestDaysBefore: 1
    reference: { title: 国の育児に関する制度の概要（月24時間・年150時間）, checkedOn: 2026-11-22, status: derived }
  # フレックスタイム
  flextime:
    isOffered: false
    reference: { title: 導入は団体による, checkedOn: 2026-11-22, status: recalled }
  # テレワーク
  telework:
    isOffered: false
    reference: { title: 導入は団体による, checkedOn: 2026-11-22, status: recalled }
  # 年次有給休暇
  annualLeave:
    days: 20
    carriedOverAtMost: 20
    reference: { title: 一般職の職員の勤務時間、休暇等に関する法律 第17条, checkedOn: 2026-11-22, status: derived }
  # 夏季休暇
  summerLeave:
    days: 3
    reference: { title: 人事院規則15-14 第22条（夏季休暇）, checkedOn: 2026-11-22, status: recalled }

# 面談
interview:
  # 申出から何日以内に行うか
  withinDays: 14
  # 復帰前の面談
  returnInterview: { fromMonthsBefore: 2, toMonthsBefore: 1, skippedIfLeaveShorterThanMonths: 1 }
  # 3歳になる前の意向確認。出生日の23か月後の翌日から、35か月後まで。
  underThree: { fromMonths: 23, fromPlusDays: 1, toMonths: 35 }

# 育児参加計画書
plan:
  submitMonthsBefore: 2
  atLatestWeeksBefore: 8
  handoverDaysBefore: 14
  hasSealBox: false
  copies: [本人, 所属, 人事担当課]

# 保存の期間（月）。最後に変わってからこの月数が過ぎた計画は、npm run -s purge で数え、消すことができます。
# 文書管理の規程に合わせてください。
retention:
  # 提出していない計画
  draftMonths: 12
  # 提出した計画
  submittedMonths: 60

# 業務を代わる職員への手当
coverAllowance: { isOffered: false, monthsAtLeast: 1, peopleAtMost: 4, percentOfSalary: "4" }

# 給与。率は "1.25" のように引用符の中に書きます。
pay:
  payDay: 21
  regionalAllowancePercent: "0"
  # 月の途中で休みに入った月の扶養手当・住居手当・管理職手当。prorated 日割り / wholeMonth 全額
  allowancesInPartialMonth: prorated
  # 通勤手当の支給単位（月数）。1、3、6
  commutingAllowanceMonths: 6
  # 勤務1時間当たりの額の、年間の勤務時間（38時間45分×52週）
  hoursPerYear: 2015
  # 休業中の住民税。paidByHimself 納付書で納める / takenFromRemainingPay 残りの給与から引く
  residentTaxDuringLeave: paidByHimself
  # 互助会の掛金（給料の千分率）。なければ "0"
  mutualHelpContribution: { permilleOfSalary: "0", isExemptDuringLeave: true }
  bonusDays: ["06-30", "12-10"]
  # 支給月数。空なら国の月数を使います。例：
  #  - from: 2026-04-01
  #    until: 2027-03-31
  #    endOfTermAllowance: { june: "1.2625", december: "1.2625" }
  #    diligenceAllowance: { june: "1.0625", december: "1.0625" }
  #    reference: { title: ○○市給与条例 第○条, checkedOn: 2026-04-01, status: confirmed }
  bonusMonths: []
  # 職務段階別の加算
  jobGradeAdditions:
    - { name: 3級, percent: "5" }
    - { name: 4級・5級, percent: "10" }
    - { name: 6級・7級, percent: "15" }
    - { name: 8級以上, percent: "20" }
  # 勤勉手当の成績率（良好）。書かなければ国の率。例：diligenceRate: "1.0625"
  diligenceBaseIncludesDependentAllowance: false
  # 期間の数え方。calendarMonths 暦の月と30日 / dividedBy30Days 182日・183日から引いて30日で割る
  bonusPeriodMethod: calendarMonths
  # 部分休業が何日を超えると、勤勉手当の期間から引くか
  partialLeaveDaysBeforeDiligenceCut: 30
  # 育児休業の期間を昇給の期間に換算する率
  raiseConversionPercent: "100"

# 共済組合
mutualAid:
  name: 加入する共済組合
  # 手当金が支給される月は、休んだ月の何か月後か
  benefitPaymentLagMonths: 2
  # 本人分の掛金率（千分率）。空なら、明細から入力してもらいます。例：
  #  - from: 2026-04-01
  #    until: 2027-03-31
  #    shortTermContribution: "48.5"
  #    welfareContribution: "1.6"
  #    longTermCareContribution: "8.3"
  #    reference: { title: ○○県市町村職員共済組合 令和8年度の掛金率, checkedOn: 2026-04-01, status: confirmed }
  contributionRates: []
`;
