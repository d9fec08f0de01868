import { daysCountedAsMonth } from "#salary-rules/bonus-periods/parameters";
import { hoursInJapanese } from "#salary-rules/leave-requirements/catalogue/wording";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { editionDate, editionPeriod } from "~/simulation/editionDate";
import { readSource } from "./readSource.server";
import type { Municipality, ReadSource, SettingsSection } from "./rulesContent";

/** この団体の設定。休暇・休業の条件は、休暇・休業の一覧に書く。 */
export function readMunicipality(settings: OrganizationSettings): Municipality {
  return {
    name: settings.municipality,
    edition: editionDate(settings.edition),
    sections: [
      section("勤務、休暇、面談", workplaceRows(settings)),
      section("給与", payRows(settings.pay)),
      section("期末・勤勉手当", bonusRows(settings.pay)),
      section("共済組合", mutualAidRows(settings.mutualAid)),
    ],
    contacts: contactLines(settings),
  };
}

type Row = readonly [name: string, text: string, source?: ReadSource];
type Rows = readonly Row[];

function section(title: string, rows: Rows): SettingsSection {
  return { title, rows: rows.map(([name, text, source]) => ({ name, text, source })) };
}

function workplaceRows(settings: OrganizationSettings): Rows {
  const { hoursPerDay, departments, busyPeriods, leave, interview, plan, retention, coverAllowance } = settings;
  const { start } = leave.spouseChildbirthLeave;
  const { returnInterview, underThree } = interview;
  return [
    ["1日の勤務時間", hoursInJapanese(hoursPerDay)],
    ["部署", departments.length === 0 ? "登録なし" : `${departments.length}件を登録`],
    ["繁忙期", listed(busyPeriods.map(({ name, from, until }) => `${name} ${monthDay(from)}から${monthDay(until)}`))],
    ...("estimatedDaysBeforeDueDate" in start
      ? [
          [
            "配偶者出産休暇の始まりのめやす",
            `入院の日がわかるまで、予定日の${start.estimatedDaysBeforeDueDate}日前`,
          ] as const,
        ]
      : []),
    [
      "育児参加のための休暇（出産前）",
      leave.childcareParticipationLeave.needsOlderChildBeforeBirth
        ? "上の子がいるときに使えます"
        : "どの職員も使えます",
    ],
    ["面談", `申出から${interview.withinDays}日以内`],
    [
      "復帰前の面談",
      `復帰の${returnInterview.fromMonthsBefore}か月前から${returnInterview.toMonthsBefore}か月前` +
        `（${returnInterview.skippedIfLeaveShorterThanMonths}か月より短い休業では省きます）`,
    ],
    [
      "3歳になる前の意向確認",
      `出生日の${underThree.fromMonths}か月後の${underThree.fromPlusDays}日後から、${underThree.toMonths}か月後まで`,
    ],
    ["計画書の提出", `予定日の${plan.submitMonthsBefore}か月前（遅くとも${plan.atLatestWeeksBefore}週間前）`],
    ["引継ぎを終える日", `休業の${plan.handoverDaysBefore}日前`],
    ["計画書の写しと押印欄", `${listed(plan.copies)}。押印欄は${plan.hasSealBox ? "あり" : "なし"}`],
    [
      "計画の保存期間",
      `最後に変わってから、提出した計画は${retention.submittedMonths}か月、提出していない計画は${retention.draftMonths}か月`,
    ],
    [
      "業務を代わる職員への手当",
      coverAllowance.isOffered
        ? `${coverAllowance.monthsAtLeast}か月以上の休業で、${coverAllowance.peopleAtMost}人まで、` +
          `合わせて給料の${coverAllowance.percentOfSalary}%`
        : "なし",
    ],
  ];
}

type PaySettings = OrganizationSettings["pay"];

function payRows(pay: PaySettings): Rows {
  const { mutualHelpContribution } = pay;
  return [
    ["支給日", `毎月${pay.payDay}日`],
    ["地域手当", `${pay.regionalAllowancePercent}%`],
    ["月の途中からの休業での手当", partialMonthWords[pay.allowancesInPartialMonth]],
    ["通勤手当の支給単位", `${pay.commutingAllowanceMonths}か月`],
    ["年間の勤務時間（時間当たりの額）", `${pay.hoursPerYear.toLocaleString("ja-JP")}時間`],
    ["休業中の住民税", residentTaxWords[pay.residentTaxDuringLeave]],
    [
      "互助会の掛金",
      mutualHelpContribution.permilleOfSalary === "0"
        ? "なし"
        : `給料の${mutualHelpContribution.permilleOfSalary}‰` +
          `（休業中は${mutualHelpContribution.isExemptDuringLeave ? "免除" : "免除なし"}）`,
    ],
    ["昇給での休業期間の換算", `${pay.raiseConversionPercent}%`],
  ];
}

const partialMonthWords: Readonly<Record<PaySettings["allowancesInPartialMonth"], string>> = {
  prorated: "日割り",
  wholeMonth: "全額",
};

const residentTaxWords: Readonly<Record<PaySettings["residentTaxDuringLeave"], string>> = {
  paidByHimself: "納付書で納める",
  takenFromRemainingPay: "残りの給与から引く",
};

const daysPerMonth = daysCountedAsMonth.on(daysCountedAsMonth.firstDay);

const periodMethodWords: Readonly<Record<PaySettings["bonusPeriodMethod"], string>> = {
  calendarMonths: `暦の月と、端数は${daysPerMonth}日を1月とする`,
  dividedBy30Days: `日数から引き、${daysPerMonth}日で割る`,
};

function bonusRows(pay: PaySettings): Rows {
  return [
    ["支給日", listed(pay.bonusDays.map(monthDay))],
    ...(pay.bonusMonths.length === 0 ? [["支給月数", "国の月数を使います"] as const] : pay.bonusMonths.map(bonusRow)),
    ["職務段階別の加算", listed(pay.jobGradeAdditions.map(({ name, percent }) => `${name} ${percent}%`))],
    ["勤勉手当の成績率（良好）", pay.diligenceRate ?? "国の率を使います"],
    ["勤勉手当の基礎額に扶養手当を", pay.diligenceBaseIncludesDependentAllowance ? "含める" : "含めない"],
    ["期間の数え方", periodMethodWords[pay.bonusPeriodMethod]],
    ["勤勉手当から引く部分休業", `${pay.partialLeaveDaysBeforeDiligenceCut}日を超えるとき`],
  ];
}

function bonusRow(entry: PaySettings["bonusMonths"][number]): Row {
  const { endOfTermAllowance, diligenceAllowance } = entry;
  return [
    `支給月数（${editionPeriod(entry.from, entry.until)}）`,
    `期末 6月 ${endOfTermAllowance.june}・12月 ${endOfTermAllowance.december}、` +
      `勤勉 6月 ${diligenceAllowance.june}・12月 ${diligenceAllowance.december}`,
    readSource(entry.reference),
  ];
}

type MutualAidSettings = OrganizationSettings["mutualAid"];

function mutualAidRows({ name, benefitPaymentLagMonths, contributionRates }: MutualAidSettings): Rows {
  return [
    ["組合", name],
    ["手当金の支給", `休んだ月の${benefitPaymentLagMonths}か月後`],
    ...(contributionRates.length === 0
      ? [["掛金率", "給与明細から入力します"] as const]
      : contributionRates.map(contributionRow)),
  ];
}

function contributionRow(entry: MutualAidSettings["contributionRates"][number]): Row {
  const rates = [
    ["短期", entry.shortTermContribution],
    ["福祉", entry.welfareContribution],
    ["介護", entry.longTermCareContribution],
    ["退職等年金", entry.retirementPensionContribution],
    ["子ども・子育て支援金", entry.childSupportLevy],
  ].flatMap(([name, rate]) => (rate === undefined ? [] : [`${name} ${rate}‰`]));
  return [`掛金率（${editionPeriod(entry.from, entry.until)}）`, listed(rates), readSource(entry.reference)];
}

function contactLines({ contacts }: OrganizationSettings): readonly string[] {
  return contacts.map(({ name, phone, email }) => [name, phone, email].filter(Boolean).join(" "));
}

/** "06-30" → 「6月30日」 */
function monthDay(written: string): string {
  const [month, day] = written.split("-").map(Number);
  return `${month}月${day}日`;
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? "なし" : texts.join("、");
}
